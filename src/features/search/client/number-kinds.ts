import { LOCALES, type Locale } from '../../../plan/locale.ts';
import type { LevelNouns } from '../../../plan/levels.ts';
import { fold } from '../words.ts';
import { NUMBER_WORDS, ORDINARY_WORDS, ROMAN_NUMERALS } from './number-words.ts';

/** Kind of a word, for numbers: group (O), item (P), “number”, “point” (D), link; cardinal, Roman
    numeral, numeral that is an ordinary word too (A), ordinal (T), figures; any other word (X). */
export type NumberKind = 'O' | 'P' | 'N' | 'D' | 'L' | 'C' | 'R' | 'A' | 'T' | 'F' | 'X';

/** What a word is for numbers. */
export interface NumberWord {
  readonly kind: NumberKind;
  /** Value of a numeral. */
  readonly figures?: string;
}

/** Lists the words of a language that have to do with numbers, by their folded form. */
const listWords = (locale: Locale, nouns: LevelNouns): ReadonlyMap<string, NumberWord> => {
  const { item, number, point, link, cardinals, ordinals } = NUMBER_WORDS[locale];
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
    ...names(nouns[locale].group, 'O'),
    ...names(`${nouns[locale].item} ${item}`, 'P'),
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

/** Reads one word. */
export type ReadNumberWord = (text: string) => NumberWord;

const createReader = (locale: Locale, nouns: LevelNouns): ReadNumberWord => {
  const known = listWords(locale, nouns);
  return (text) => {
    if (/^(?:#|n°)$/iu.test(text)) return { kind: 'N' };
    const [, figures, ending = ''] = /^0*([1-9]\d?)(\p{L}*)$/u.exec(text) ?? [];
    if (figures !== undefined) {
      if (ending === '') return { kind: 'F', figures };
      return ENDINGS.has(fold(ending)) ? { kind: 'T', figures } : { kind: 'X' };
    }
    return known.get(fold(text)) ?? { kind: 'X' };
  };
};

/**
 * Makes the readers of one word, one per language: “but” is a goal in French alone.
 *
 * @param nouns - what people call the levels of the plan
 * @returns readers
 */
export const numberReaders = (nouns: LevelNouns): readonly ReadNumberWord[] =>
  LOCALES.map((locale) => createReader(locale, nouns));
