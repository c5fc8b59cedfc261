import type { Localized } from '../../../plan/locale.ts';

/** Words of numbers in one language: lists separated by spaces, with alternatives separated by `|`. */
interface NumberWords {
  /** What people call an item of a plan, besides the nouns of levels. */
  readonly item: string;
  /** Words for “number”. */
  readonly number: string;
  /** Point between the parts of a number, as it is said. */
  readonly point: string;
  /** What stands between an item and the one that it belongs to. */
  readonly link: string;
  /** From 1 on. */
  readonly cardinals: string;
  /** From 1 on. */
  readonly ordinals: string;
  /** Endings of ordinals in figures. */
  readonly endings: string;
}

/** Words of numbers, up to twelve: few plans go further. */
export const NUMBER_WORDS: Localized<NumberWords> = {
  fr: {
    item: 'prio',
    number: 'numéro no',
    point: 'point',
    link: 'de du le la l d dans',
    cardinals: 'un|une deux trois quatre cinq six sept huit neuf dix onze douze',
    ordinals:
      'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
    endings: 'er re ère e ème ième',
  },
  en: {
    item: 'item',
    number: 'number no',
    point: 'point dot',
    link: 'of in under the',
    cardinals: 'one two three four five six seven eight nine ten eleven twelve',
    ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    endings: 'st nd rd th',
  },
};

/** Roman numerals, from 1 on. */
export const ROMAN_NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii';

/** Numerals that are an article or a pronoun too: “one” is a number only where nothing follows it. */
export const ORDINARY_WORDS: readonly string[] = ['un', 'une', 'one', 'i'];
