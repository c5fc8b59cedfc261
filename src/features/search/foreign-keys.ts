import type { Locale } from '../../plan/locale.ts';
import type { RecordWords } from './record.ts';
import { stopWords } from './stop-words.ts';
import { foreignKey, foreignStopKey } from './word-forms.ts';
import { splitWords } from './words.ts';

const keysOf = (text: string, locale: Locale): string =>
  splitWords(text)
    .map((word) => foreignKey(word, locale))
    .join(' ');

/** Words of a record in the other language, as words of its index. */
export interface ForeignFields {
  /** Words of its heading. */
  readonly foreignHeading: string;
  /** All other words; those of one text in their sequence. */
  readonly foreign: string;
}

/**
 * Makes the fields by which a record is found by its text in the other language. Nothing shows them.
 *
 * @param other - the same record in the other language
 * @param locale - the other language
 * @returns a key for each word
 */
export const foreignFields = (other: RecordWords, locale: Locale): ForeignFields => ({
  foreignHeading: keysOf([other.heading, other.aliases].join(' '), locale),
  foreign: [other.summary, other.body, other.subjects, other.keywords]
    .map((text) => keysOf(text, locale))
    .join(' '),
});

/**
 * Lists the stop words of the other language, as words of the index. Any record may have them: a
 * search asks only whether one is there.
 *
 * @param locale - the other language
 * @returns keys separated by spaces
 */
export const foreignStopWords = (locale: Locale): string =>
  stopWords(locale).map(foreignStopKey).join(' ');
