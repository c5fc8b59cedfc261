import { describe, expect, it } from 'vitest';
import { typesetTogether } from '../../../src/plan/typography.ts';
import type { Locale } from '../../../src/plan/locale.ts';

interface Case {
  readonly title: string;
  readonly locale: Locale;
  readonly texts: readonly string[];
  /** `~` is a no-break space. */
  readonly set: readonly string[];
}

/** Texts of one paragraph, as they stand around and within its elements. */
const CASES: readonly Case[] = [
  {
    title: 'quotation marks around an element',
    locale: 'fr',
    texts: ['dire "', 'oui', '" ici'],
    set: ['dire «~', 'oui', '~» ici'],
  },
  {
    title: 'quotation marks that open within an element',
    locale: 'fr',
    texts: ['dire ', '"oui', ' non" ici'],
    set: ['dire ', '«~oui', ' non~» ici'],
  },
  {
    title: 'a colon after an element',
    locale: 'fr',
    texts: ['Écho', ' : deux'],
    set: ['Écho', '~: deux'],
  },
  {
    title: 'a colon at the end of an element',
    locale: 'fr',
    texts: ['Écho :', ' deux'],
    set: ['Écho~:', ' deux'],
  },
  {
    title: 'an apostrophe before an element',
    locale: 'fr',
    texts: ["de l'", 'économie', ' sociale'],
    set: ['de l’', 'économie', ' sociale'],
  },
  {
    title: 'an apostrophe after an element',
    locale: 'en',
    texts: ['the ', 'Chantier', "'s role"],
    set: ['the ', 'Chantier', '’s role'],
  },
  {
    title: 'the dashes of an aside that holds an element',
    locale: 'fr',
    texts: ['agir - ', 'ici', ' - puis'],
    set: ['agir –~', 'ici', '~– puis'],
  },
  {
    title: 'a question mark after an element',
    locale: 'fr',
    texts: ['', 'Agir', ' ? Oui'],
    set: ['', 'Agir', '? Oui'],
  },
  {
    title: 'a figure and an element that it counts',
    locale: 'fr',
    texts: ['les 25 ', 'priorités'],
    set: ['les 25~', 'priorités'],
  },
  {
    title: 'English quotation marks around an element',
    locale: 'en',
    texts: ['say "', 'yes', '" here'],
    set: ['say “', 'yes', '” here'],
  },
];

describe('the texts of a paragraph', () => {
  it.each(CASES)('are set together: $title', ({ locale, texts, set }) => {
    const typeset = typesetTogether(texts, locale);
    expect(typeset.map((text) => text.replaceAll('\u00a0', '~'))).toEqual(set);
  });

  it.each(CASES)('come back the same where they are set: $title', ({ locale, texts }) => {
    const once = typesetTogether(texts, locale);
    expect(typesetTogether(once, locale)).toEqual(once);
  });

  it('are as many as before, none at all included', () => {
    expect(typesetTogether(['', '', ''], 'fr')).toEqual(['', '', '']);
    expect(typesetTogether([''], 'en')).toEqual(['']);
  });
});
