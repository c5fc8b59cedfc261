import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Locale, Localized } from '../../plan/locale.ts';
import type { RecordWords } from './record.ts';
import { stopWords } from './stop-words.ts';
import { baseForm, formKey } from './word-forms.ts';
import { fold, splitWords } from './words.ts';

const STEMMERS: Localized<(word: string) => string> = { fr: french, en: english };

/** Lists the content words of a record: of a compound, its parts too. */
const wordsOf = (record: RecordWords, isStop: (word: string) => boolean): readonly string[] => [
  ...new Set(
    Object.values(record)
      .flatMap(splitWords)
      .flatMap((word) => [word, ...word.split('-')])
      .map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((word) => /^\p{L}/u.test(word) && !isStop(word)),
  ),
];

/**
 * Makes the function that lists the forms of the words of a record, where a stem has several. With
 * them, a search finds what has the word as it was typed before what has another of its family.
 *
 * @param records - texts of all records of one language
 * @param locale - language of the records
 * @returns a function from a record to keys from `formKey`, separated by spaces
 */
export const createFormLister = (
  records: readonly RecordWords[],
  locale: Locale,
): ((record: RecordWords) => string) => {
  const stops = new Set(stopWords(locale).map(fold));
  const isStop = (word: string) => stops.has(fold(word));
  const words = new Set(records.flatMap((record) => wordsOf(record, isStop)));
  const stems = new Map([...words].map((word) => [word, STEMMERS[locale](word)]));
  const families = new Map<string | undefined, Set<string>>();
  for (const [word, stem] of stems) {
    families.set(stem, (families.get(stem) ?? new Set()).add(baseForm(word, locale)));
  }
  const hasCousins = (word: string) => (families.get(stems.get(word))?.size ?? 0) > 1;
  return (record) => {
    const own = wordsOf(record, isStop).filter(hasCousins);
    return [...new Set(own.map((word) => formKey(word, locale)))].join(' ');
  };
};
