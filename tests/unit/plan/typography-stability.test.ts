import { describe, expect, it } from 'vitest';
import { plainWording, typeset } from '../../../src/plan/typography.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { textsIn } from '../../support/plan-texts.ts';
import { realFiles, realPlan } from '../../support/real-plan.ts';

/** The lines of the content as they are typed, without markup; all but those of code. */
const typedLines = (locale: string) =>
  realFiles
    .filter(({ file }) => file.endsWith(`${locale}.mdx`))
    .flatMap(({ file, text }) =>
      text
        .replaceAll(/<[^>]*>/g, '')
        .split('\n')
        .map((line) => ({ file, line })),
    );

/** Ways to type the same text that the rules of each language have to bring together. */
const ROUGH = {
  fr: [
    `L'essai : "un", 'deux' - et « trois » – puis 25 priorités (47,8 %); quoi ? 6 mai 2021 !`,
    `l'"élan" d'« ici » : 11 200 entreprises - 137 M$ - 1 000 000 de dollars, partie III`,
  ],
  en: [
    `The plan's trial : "one," 'two' - and “three”—then 25 priorities (2021-2025) ; what ? s. 3 !`,
    `the members' "work" - here — at 14:30, Part III`,
  ],
} as const;

describe.each(LOCALES)('typesetting twice is typesetting once, in %s', (locale) => {
  it('for every text of the plan, which is typeset', () => {
    const texts = textsIn(realPlan, locale);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ text }) => typeset(text, locale) !== text)).toEqual([]);
  });

  it('for every line as it is typed', () => {
    const lines = typedLines(locale);
    expect(lines.length).toBeGreaterThan(300);
    const moving = lines.filter(({ line }) => {
      const once = typeset(line, locale);
      return typeset(once, locale) !== once;
    });
    expect(moving).toEqual([]);
  });

  it.each(ROUGH[locale])('for %s', (text) => {
    const once = typeset(text, locale);
    expect(typeset(once, locale)).toBe(once);
  });
});

describe.each(LOCALES)('typesetting changes no word, in %s', (locale) => {
  it('of any line as it is typed', () => {
    const lines = typedLines(locale);
    expect(lines.length).toBeGreaterThan(300);
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const changed = lines.filter(
      ({ line }) => wordsOf(typeset(line, locale)).join(' ') !== wordsOf(line).join(' '),
    );
    expect(changed).toEqual([]);
  });

  it('and so no translation becomes stale by it', () => {
    const texts = textsIn(realPlan, locale).map(({ text }) => text);
    const changed = texts.filter(
      (text) => plainWording(typeset(text, locale)) !== plainWording(text),
    );
    expect(changed).toEqual([]);
  });
});
