import { describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { RELATION_KINDS } from '../../../src/plan/relation-kinds.ts';
import { PROSE_KEYS } from '../../../src/plan/pages.ts';
import { leavesOf, sentencesOf } from '../../support/dictionary.ts';

const kinds = LOCALES.map((locale) =>
  leavesOf(strings(locale)).map(({ path, value }) => [path, typeof value]),
);

describe('the words of the site', () => {
  it('are the same in both languages, at each place a sentence or what makes one', () => {
    const [fr, en] = kinds;
    expect(fr?.length).toBeGreaterThan(50);
    expect(en).toEqual(fr);
  });

  it('are each a sentence or what makes one', () => {
    const [fr, en] = LOCALES.map((locale) =>
      leavesOf(strings(locale)).filter(
        ({ value }) => typeof value !== 'string' && typeof value !== 'function',
      ),
    );
    expect(fr).toEqual([]);
    expect(en).toEqual([]);
  });

  it('name each kind of relation and each page of the site’s own', () => {
    for (const locale of LOCALES) {
      const { relationKinds, footer } = strings(locale);
      expect(Object.keys(relationKinds)).toEqual([...RELATION_KINDS]);
      expect(Object.keys(footer.pages)).toEqual([...PROSE_KEYS]);
    }
  });

  it('are not left empty but where a language needs none', () => {
    const empty = LOCALES.map((locale) =>
      sentencesOf(strings(locale)).flatMap(({ path, text }) => (text === '' ? [path] : [])),
    );
    // “Connections” says by itself what they are.
    expect(empty).toEqual([[], ['nav.linksOf']]);
  });

  it('hold every detail that they are given', () => {
    for (const locale of LOCALES) {
      const missing = sentencesOf(strings(locale)).filter(
        ({ text, details }) => !details.every((detail) => text.includes(detail)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('speak in nobody’s name: no “we”', () => {
    const we = {
      fr: /(?<![-\p{L}])(?:nous|notre|nos)(?!\p{L})/iu,
      en: /\b(?:we|us|our|ours)\b/i,
    };
    for (const locale of LOCALES) {
      const said = sentencesOf(strings(locale)).filter(({ text }) => we[locale].test(text));
      expect(said).toEqual([]);
    }
  });

  it('show nothing that went wrong', () => {
    for (const locale of LOCALES) {
      const wrong = sentencesOf(strings(locale)).filter(({ text }) =>
        /undefined|null|NaN|\[object|\$\{/.test(text),
      );
      expect(wrong).toEqual([]);
    }
  });
});

const french = sentencesOf(strings('fr'));
const english = sentencesOf(strings('en'));

describe('the French words of the site', () => {
  it.each([
    ['English quotation mark', /[“”]/u],
    ['straight quotation mark', /"/],
    ['straight apostrophe', /['‘ʼ]/u],
    ['colon without a no-break space before it', /(?<!\u00a0):(?=\s|$)/u],
    ['space before a semicolon, an exclamation or a question mark', /\s[;!?]/u],
    ['quotation mark without its no-break space', /«(?!\u00a0)|(?<!\u00a0)»/u],
    ['figure parted from its noun', /(?<![\d.])\d{1,3} (?:priorités|orientations|termes)/u],
    ['double space', / {2}/],
  ])('have no %s', (_what, against) => {
    expect(french.filter(({ text }) => against.test(text))).toEqual([]);
  });
});

describe('the English words of the site', () => {
  it.each([
    ['French quotation mark', /[«»]/u],
    ['straight quotation mark', /"/],
    ['straight apostrophe', /'/],
    ['space before a colon, a semicolon, an exclamation or a question mark', /\s[:;!?]/u],
    ['double space', / {2}/],
  ])('have no %s', (_what, against) => {
    expect(english.filter(({ text }) => against.test(text))).toEqual([]);
  });
});
