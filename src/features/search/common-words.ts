import { decodeWords } from './word-list.ts';

/** Common words of a language that this plan would take for a slip, or for the beginning of a word. */
export interface CommonWords {
  readonly has: (folded: string) => boolean;
}

/**
 * Reads a list of common words.
 *
 * @param text - line from `encodeWords`
 * @returns look-up by folded word
 */
export const readCommonWords = (text: string): CommonWords => {
  const words = new Set(decodeWords(text));
  return { has: (folded) => words.has(folded) };
};
