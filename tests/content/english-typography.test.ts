import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/plan-texts.ts';
import { realPlan } from '../support/real-plan.ts';

const english = textsIn(realPlan, 'en');

const RULES: readonly (readonly [what: string, against: RegExp])[] = [
  ['space before a colon or a semicolon', /\s[:;]/u],
  ['space before an exclamation or question mark', /\s[!?]/u],
  ['space before a period or a comma', /\s[.,…](?!\d)/u],
  ['French quotation mark', /[«»]/u],
  ['straight quotation mark', /"/u],
  ['straight apostrophe', /['`ʼ]/u],
  ['space within quotation marks', /[“‘]\s|\s”/u],
  ['period or comma after a closing quotation mark', /”[.,]/u],
  ['colon or semicolon inside a quotation mark', /[:;]”/u],
  ['year range without its en dash', /(?<!\d)\d{4}\s?[-—]\s?\d{4}(?!\d)|\d{4} – \d{4}/u],
  ['dash with spaces', /\s[–—-]\s|\s[–—]|[–—]\s/u],
  ['double space', /\s{2}/u],
  ['space at an edge', /^\s|\s$/u],
  ['narrow or other exotic space', /[\u2000-\u200a\u202f\u205f\u3000\u0009\n]/u],
  ['space before a percent sign', /\d\s%/u],
  ['three dots for one ellipsis', /\.\.\./u],
  ['space inside brackets', /[([]\s|\s[)\]]/u],
  ['number grouped with spaces', /\d[\s\u00a0]\d{3}(?!\d)/u],
];

describe('every English text', () => {
  it('is read', () => {
    expect(english.length).toBeGreaterThan(500);
  });

  it.each(RULES)('has no %s', (_what, against) => {
    const wrong = english.filter(({ text }) => against.test(text));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has its quotation marks in pairs', () => {
    const wrong = english.filter(({ text }) => {
      const marks = text.replaceAll(/[^“”]/gu, '');
      return marks.replaceAll('“”', '') !== '';
    });
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});
