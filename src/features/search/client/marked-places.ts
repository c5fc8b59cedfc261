import type { Locale } from '../../../plan/locale.ts';
import type { DecodedRecord } from '../record.ts';
import { baseForm } from '../word-forms.ts';

/**
 * Chooses the words to mark in a record: those that were typed, in any number and gender. Only where
 * it has none of them are others of their family marked, by which it was found.
 *
 * @param record - record of a result
 * @param places - places of the matching words
 * @param words - words that were looked for
 * @param locale - language of the words
 * @returns places to mark
 */
export const placesToMark = (
  record: DecodedRecord,
  places: ReadonlySet<number>,
  words: readonly string[],
  locale: Locale,
): ReadonlySet<number> => {
  const bases = new Set(words.map((word) => baseForm(word, locale)));
  const own = Object.values(record)
    .flat()
    .filter(
      ({ text, place }) =>
        places.has(place) &&
        [text, ...text.split('-')].some((part) => bases.has(baseForm(part, locale))),
    );
  return own.length > 0 ? new Set(own.map(({ place }) => place)) : places;
};
