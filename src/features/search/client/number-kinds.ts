import { LOCALES, type Locale } from '../../../plan/locale.ts';
import { fold } from '../words.ts';
import { NUMBER_WORDS, ORDINARY_WORDS, ROMAN_NUMERALS } from './number-words.ts';

/** Kind of a word, for numbers: orientation, priority, “number”, “point” (D), link; cardinal, Roman
    numeral, numeral that is an ordinary word too (A), ordinal (T), figures; any other word (X). */
export type NumberKind = 'O' | 'P' | 'N' | 'D' | 'L' | 'C' | 'R' | 'A' | 'T' | 'F' | 'X';

/** What a word is for numbers. */
export interface NumberWord {
  readonly kind: NumberKind;
  /** Value of a numeral. */
  readonly figures?: string;
}

/** Lists the words of a language that have to do with numbers, by their folded form. */
const listWords = (locale: Locale): ReadonlyMap<string, NumberWord> => {
  const { orientation, priority, number, point, link, cardinals, ordinals } = NUMBER_WORDS[locale];
  const names = (list: string, kind: NumberKind, endings: readonly string[] = ['', 's']) =>
    list
      .split(' ')
      .flatMap((word) => endings.map((ending) => fold(word) + ending))
      .map((word): readonly [string, NumberWord] => [word, { kind }]);
  const numerals = (list: string, kind: NumberKind) =>
    list.split(' ').flatMap((words, index) =>
      words.split('|').map((word): readonly [string, NumberWord] => {
        const figures = String(index + 1);
        return [fold(word), { kind: ORDINARY_WORDS.includes(word) ? 'A' : kind, figures }];
      }),
    );
  return new Map([
    ...names(orientation, 'O'),
    ...names(priority, 'P'),
    ...names(number, 'N'),
    ...names(point, 'D', ['']),
    ...names(link, 'L', ['']),
    ...numerals(ROMAN_NUMERALS, 'R'),
    ...numerals(cardinals, 'C'),
    ...numerals(ordinals, 'T'),
  ]);
};

const ENDINGS = new Set(
  LOCALES.flatMap((locale) => NUMBER_WORDS[locale].endings.split(' ').map(fold)),
);

const createReader = (locale: Locale) => {
  const known = listWords(locale);
  return (text: string): NumberWord => {
    if (/^(?:#|n°)$/iu.test(text)) return { kind: 'N' };
    const [, figures, ending = ''] = /^0*([1-9]\d?)(\p{L}*)$/u.exec(text) ?? [];
    if (figures !== undefined) {
      if (ending === '') return { kind: 'F', figures };
      return ENDINGS.has(fold(ending)) ? { kind: 'T', figures } : { kind: 'X' };
    }
    return known.get(fold(text)) ?? { kind: 'X' };
  };
};

/** Readers of one word, one per language: “but” is a goal in French alone. */
export const NUMBER_READERS = LOCALES.map(createReader);
