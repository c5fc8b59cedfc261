import type { Locale } from '../../plan/locale.ts';

/**
 * Returns the path of the file of a vocabulary: the words of all records in one language.
 *
 * @param locale - language of the vocabulary
 * @returns path from the folder of the index
 */
export const vocabularyFile = (locale: Locale): string => `vocabulary.${locale}.txt`;

/**
 * Returns the path of the file of common words.
 *
 * @param locale - language of the words
 * @returns path from the folder of the index
 */
export const commonWordsFile = (locale: Locale): string => `common-words.${locale}.txt`;
