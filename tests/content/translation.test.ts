import { describe, expect, it } from 'vitest';
import { translatedItems } from '../../src/content/translation/items.ts';
import { plainWording } from '../../src/plan/typography.ts';
import { LOCALES, type Localized } from '../../src/plan/locale.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { realPlan, realSources } from '../support/real-plan.ts';

const { orientations, priorities } = realPlan;

/** Every text of the plan itself, in both languages. */
const passages: readonly (Localized & { readonly where: string })[] = [
  ...orientations.flatMap(({ number, text }) => [
    { where: `orientation ${number}`, fr: text.fr.title, en: text.en.title },
    { where: `orientation ${number}`, fr: text.fr.tagline ?? '', en: text.en.tagline ?? '' },
  ]),
  ...priorities.map(({ number, text }) => ({
    where: `priority ${number}`,
    fr: text.fr.statement,
    en: text.en.statement,
  })),
];
const statementOf = (number: string): string =>
  priorities.find((each) => each.number === number)?.text.en.statement ?? '';

describe('the English', () => {
  it('is there for everything, made from today’s French', () => {
    const states = [realPlan, ...orientations, ...priorities].map(({ translation }) => translation);
    expect(states).toHaveLength(32);
    expect(new Set(states)).toEqual(new Set(['current']));
  });

  it('has for each text the record of the French that it was made from', () => {
    const open = translatedItems(realSources).flatMap(({ names, texts }) =>
      texts
        .filter(({ state }) => state !== 'current')
        .map(({ unit, state }) => `${names.join(' ')} ${unit} ${state}`),
    );
    expect(open).toEqual([]);
  });

  it('is English', () => {
    const texts = [realPlan, ...orientations, ...priorities, ...realPlan.pages];
    for (const locale of LOCALES) {
      expect(texts.filter(({ text }) => text[locale].locale !== locale)).toEqual([]);
    }
    expect(passages.filter(({ fr, en }) => fr === en).map(({ where }) => where)).toEqual([]);
  });

  it('has as many paragraphs of preamble as the French', () => {
    const { fr, en } = realPlan.text;
    expect(paragraphs(en.preamble)).toHaveLength(paragraphs(fr.preamble).length);
  });

  it('is the same where the French is the same', () => {
    const different = passages.flatMap((a) =>
      passages
        .filter((b) => plainWording(a.fr) === plainWording(b.fr) && a.en !== b.en)
        .map((b) => `${a.where}, ${b.where}`),
    );
    expect(different).toEqual([]);
  });

  it('has one sentence in 1.4 and 2.4, and the same beginning in 1.1 and 2.1', () => {
    expect(statementOf('1.4')).toBe(statementOf('2.4'));
    const opening = 'Position the social economy as a movement committed to';
    expect(statementOf('1.1').startsWith(opening)).toBe(true);
    expect(statementOf('2.1').startsWith(opening)).toBe(true);
  });

  it('has statements that start with a verb in its base form, without “To”', () => {
    // 6.2 starts with what it builds on, as the French does.
    const others = priorities.filter(({ number }) => number !== '6.2');
    const first = others.map(({ text }) => text.en.statement.split(' ', 1)[0] ?? '');
    expect(first).toHaveLength(24);
    expect(first.filter((word) => /^(?:To|The|A|An|In|By)$|ing$|ed$/.test(word))).toEqual([]);
  });

  it('keeps “work to secure” as a verb of its own in 1.3 and 2.3', () => {
    for (const number of ['1.3', '2.3']) {
      expect(statementOf(number)).toContain(
        'and work to secure favourable conditions for achieving',
      );
    }
  });

  it('is named as unofficial only by the site, never in the plan’s own text', () => {
    expect(passages.filter(({ en }) => /unofficial|translation/i.test(en))).toEqual([]);
  });
});
