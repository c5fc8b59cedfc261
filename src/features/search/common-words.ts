import type { Locale } from '../../plan/locale.ts';

/** Common words of a language that this plan would take for a slip. */
export interface CommonWords {
  readonly has: (folded: string) => boolean;
}

/**
 * Returns the path of the file of common words.
 *
 * @param locale - language of the words
 * @returns path from the folder of the index
 */
export const commonWordsFile = (locale: Locale): string => `common-words.${locale}.txt`;

/**
 * Reads the list of common words.
 *
 * @param text - text of the file
 * @returns look-up by folded word
 */
export const readCommonWords = (text: string): CommonWords => {
  const words = new Set(text.split('\n'));
  return { has: (folded) => words.has(folded) };
};
