import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/plan/typography.ts';

interface Row {
  readonly sign: string;
  readonly typed: readonly string[];
  readonly set: string;
}

const TABLE: readonly Row[] = [
  {
    sign: 'colon',
    typed: ['The goal: act', 'The goal : act', 'The goal\u00a0: act'],
    set: 'The goal: act',
  },
  { sign: 'semicolon', typed: ['Act; then', 'Act ; then'], set: 'Act; then' },
  { sign: 'exclamation mark', typed: ['Act!', 'Act !'], set: 'Act!' },
  { sign: 'question mark', typed: ['Act? Yes', 'Act ? Yes'], set: 'Act? Yes' },
  { sign: 'quotation marks', typed: ['say “yes” here', 'say "yes" here'], set: 'say “yes” here' },
  {
    sign: 'marks within marks',
    typed: ['“the ‘word’ said”', `"the 'word' said"`],
    set: '“the ‘word’ said”',
  },
  { sign: 'period inside a mark', typed: ['say “yes.”', 'say "yes."'], set: 'say “yes.”' },
  { sign: 'apostrophe', typed: ["the plan's", 'the plan’s', 'the planʼs'], set: 'the plan’s' },
  { sign: 'plural possessive', typed: ["the members' work"], set: 'the members’ work' },
  { sign: 'possessive before a comma', typed: ["the members', then"], set: 'the members’, then' },
  { sign: 'possessive at the end', typed: ["the members'."], set: 'the members’.' },
  {
    sign: 'year range',
    typed: ['the 2021–2025 plan', 'the 2021-2025 plan'],
    set: 'the 2021–2025 plan',
  },
  {
    sign: 'dashes of an aside',
    typed: ['act—here—then', 'act - here - then', 'act — here — then'],
    set: 'act—here—then',
  },
  { sign: 'hyphen', typed: ['Québec-wide, COVID-19'], set: 'Québec-wide, COVID-19' },
  {
    sign: 'figures',
    typed: ['11,200 and 6% and $137 million'],
    set: '11,200 and 6% and $137 million',
  },
  { sign: 'digital time', typed: ['at 14:30'], set: 'at 14:30' },
  { sign: 'address', typed: ['https://chantier.qc.ca/'], set: 'https://chantier.qc.ca/' },
];

const rows = TABLE.flatMap(({ sign, typed, set }) => typed.map((text) => ({ sign, text, set })));

describe('an English text', () => {
  it.each(rows)('has its $sign set: “$text”', ({ text, set }) => {
    expect(typeset(text, 'en')).toBe(set);
  });

  it('has none of the spaces that French wants', () => {
    const set = typeset('Act: "now"; 6% of 25 priorities (2021-2025)!', 'en');
    expect(set).toBe('Act: “now”; 6% of 25 priorities (2021–2025)!');
  });

  it('keeps a section with its number', () => {
    expect(typeset('Part III of the Act, s. 3', 'en')).toBe('Part\u00a0III of the Act, s.\u00a03');
    expect(typeset('the Act, ss. 3 and 4', 'en')).toBe('the Act, ss.\u00a03 and 4');
    expect(typeset('sections 3 and 4', 'en')).toBe('sections\u00a03 and 4');
    expect(typeset('No loss 3 years on', 'en')).toBe('No loss 3 years on');
  });
});
