import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/plan-texts.ts';
import { realPlan } from '../support/real-plan.ts';

const french = textsIn(realPlan, 'fr');

/** A text without what stands between its outer quotation marks. */
const outsideQuotes = (text: string): string => text.replaceAll(/«[^»]*»/gu, '«»');

type Rule = readonly [what: string, against: RegExp];

const OE = /(?:c|s|b|v|n)oeu(?:r|f|d|x?(?!\p{L}))|(?<!\p{L})oe(?:uvr|uf|il(?!l))|manoeuvr/iu;

const RULES: readonly Rule[] = [
  ['space before a semicolon', /\s;/u],
  ['space before an exclamation or question mark', /\s[!?]/u],
  ['colon without a no-break space before it', /(?<!\u00a0):(?=\s|$)/u],
  ['colon with more than one space before it', /\s\s:/u],
  ['opening quotation mark without its no-break space', /«(?!\u00a0\S)/u],
  ['closing quotation mark without its no-break space', /(?<!\S\u00a0)»/u],
  ['space between a closing quotation mark and a period or a comma', /»\s+[.,;)]/u],
  ['space between an apostrophe and what follows', /’\s/u],
  ['straight apostrophe', /['‘ʼ`]/u],
  ['straight quotation mark', /"/u],
  ['space within “ ”', /“\s|\s”/u],
  ['double space', /\s{2}/u],
  ['space at an edge', /^\s|\s$/u],
  ['narrow or other exotic space', /[\u2000-\u200a\u202f\u205f\u3000\u0009\n]/u],
  ['space before a period or a comma', /\s[.,…](?!\d)/u],
  ['three dots for one ellipsis', /\.\.\./u],
  ['space inside brackets', /[([]\s|\s[)\]]/u],
  ['em dash', /—/u],
  ['dash with a breaking space on its inner side', / –(?!\u00a0)|(?<!\u00a0)– |\u00a0–\u00a0| – /u],
  ['hyphen as a dash', /\s-\s/u],
  ['year range without its hyphen', /\d{4}\s?[–—]\s?\d{4}/u],
  ['figure parted from a percent or dollar sign', /\d[ ]?[%$]/u],
  ['number of five figures in one piece', /(?<![\d.,-])\d{5,}/u],
  ['group of three figures after a breaking space', /\d \d{3}(?!\d)/u],
  [
    'figure parted from its noun',
    /(?<![\d.,:\p{L}-]|(?:partie|article|orientation|priorité|page)\s)\d{1,3} (?!(?:à|au|aux|dans|de|des|du|en|et|ou|par|pour|sur) )\p{L}/iu,
  ],
  ['name of a part parted from its number', /\b(?:partie|article|orientation|priorité|page) \d/iu],
  ['abbreviation parted from its number', /(?<!\p{L})(?:c|art|p)\. [A-Z]?-?\d/u],
  [
    'day parted from its month or year',
    /\d (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*|(?:mai|août|mars) \d{4}/iu,
  ],
  ['oe for œ', OE],
  [
    'capital without its accent',
    /(?<!\p{L})(?:A(?= \p{Ll})|Etat|Ecol|Econom|Energ|Egal|Equit|Edit|Elus|Etre|Etud)/u,
  ],
];

describe('every French text', () => {
  it('is read', () => {
    expect(french.length).toBeGreaterThan(500);
  });

  it.each(RULES)('has no %s', (_what, against) => {
    const wrong = french.filter(({ text }) => against.test(text));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('AS-08: has no English quotation mark outside of « »', () => {
    const wrong = french.filter(({ text }) => /[“”„]/u.test(outsideQuotes(text)));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has its quotation marks in pairs', () => {
    const wrong = french.filter(({ text }) => {
      const outer = text.replaceAll(/[^«»]/gu, '');
      return outer.replaceAll('«»', '') !== '';
    });
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe('the rule about œ', () => {
  it.each([
    'coeur',
    'soeurs',
    'oeuvre',
    'main-d’oeuvre',
    'oeil',
    'boeuf',
    'oeufs',
    'voeu',
    'noeud',
  ])('knows %s', (word) => {
    expect(OE.test(word)).toBe(true);
  });

  it.each(['coexister', 'coefficient', 'moelle', 'poésie', 'Noël', 'cœur', 'œuvre', 'manœuvre'])(
    'lets %s stand',
    (word) => {
      expect(OE.test(word)).toBe(false);
    },
  );
});
