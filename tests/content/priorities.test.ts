import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { otherLocale } from '../support/languages.ts';
import { SUBJECTS } from '../../src/content/frontmatter.ts';
import { LABEL_MAX } from '../../src/plan/label.ts';
import { realPlan } from '../support/real-plan.ts';
import { folded } from '../support/words.ts';

const { priorities } = realPlan;

/** Says whether a folded text has some words, whole, whatever their case and accents. */
const hasWords = (text: string, words: string): boolean => {
  const pattern = folded(words).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(text);
};

describe.each(LOCALES)('the short titles in %s', (locale) => {
  const shorts = priorities.map(({ text }) => text[locale].short ?? '');

  it('have 60 characters at most', () => {
    expect(LABEL_MAX).toBe(60);
    expect(shorts.filter((short) => Array.from(short).length > 60)).toEqual([]);
  });

  it('are all different', () => {
    expect(new Set(shorts.map(folded)).size).toBe(25);
  });

  it('are labels, not sentences: a capital, no final period', () => {
    expect(shorts.filter((short) => !/^[\p{Lu}\d].*[^.;:!?\s]$/u.test(short))).toEqual([]);
  });

  it('are in sentence case, not in capitals', () => {
    expect(shorts.filter((short) => short === short.toLocaleUpperCase(locale))).toEqual([]);
  });
});

describe.each(LOCALES)('the subjects in %s', (locale) => {
  const texts = priorities.map(({ number, text }) => ({ number, ...text[locale] }));

  it('are 3 to 5 a priority, as many as in the other language', () => {
    expect(SUBJECTS).toEqual({ min: 3, max: 5 });
    const odd = priorities.filter(({ text }) => {
      const { length } = text[locale].subjects;
      return length < 3 || length > 5 || length !== text[otherLocale(locale)].subjects.length;
    });
    expect(odd.map(({ number }) => number)).toEqual([]);
  });

  it('are each there once', () => {
    const repeated = texts.filter(
      ({ subjects }) => new Set(subjects.map(folded)).size < subjects.length,
    );
    expect(repeated.map(({ number }) => number)).toEqual([]);
  });

  it('are a few words, not sentences', () => {
    const sentences = texts.flatMap(({ subjects }) =>
      subjects.filter((subject) => /[.;:!?,]/.test(subject) || subject.split(/\s/u).length > 6),
    );
    expect(sentences).toEqual([]);
  });
});

describe.each(LOCALES)('the keywords in %s', (locale) => {
  const texts = priorities.map(({ number, text }) => ({ number, ...text[locale] }));

  it('are 6 to 15 a priority', () => {
    const counts = texts.map(({ number, keywords }) => ({ number, count: keywords.length }));
    expect(counts.filter(({ count }) => count < 6 || count > 15)).toEqual([]);
  });

  it('are each there once', () => {
    const repeated = texts.filter(
      ({ keywords }) => new Set(keywords.map(folded)).size < keywords.length,
    );
    expect(repeated.map(({ number }) => number)).toEqual([]);
  });

  it('name what the statement does not', () => {
    const named = texts.flatMap(({ number, keywords, statement }) => {
      const text = folded(statement);
      return keywords.filter((word) => hasWords(text, word)).map((word) => `${number} ${word}`);
    });
    expect(named).toEqual([]);
  });

  it('are words, not sentences', () => {
    const sentences = texts.flatMap(({ keywords }) =>
      keywords.filter((keyword) => /[.;:!?]$/.test(keyword) || keyword.length > 60),
    );
    expect(sentences).toEqual([]);
  });
});
