import type { Locale } from '../../plan/locale.ts';

/**
 * Returns the path of the file of a vocabulary: the words of all records in one language.
 *
 * @param locale - language of the vocabulary
 * @returns path from the folder of the index
 */
export const vocabularyFile = (locale: Locale): string => `vocabulary.${locale}.txt`;

/** Letters by which the files of common words are told: a search fetches one of them. */
export const COMMON_LETTERS: readonly string[] = 'abcdefghijklmnopqrstuvwxyz'.split('');

/**
 * Returns the path of the file with the common words of one initial.
 *
 * @param locale - language of the words
 * @param initial - one of `COMMON_LETTERS`
 * @returns path from the folder of the index
 */
export const commonWordsFile = (locale: Locale, initial: string): string =>
  `common-words/${locale}.${initial}.txt`;
