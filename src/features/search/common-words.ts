/** Common words of a language that this plan would take for a slip, or for the beginning of a word. */
export interface CommonWords {
  readonly has: (folded: string) => boolean;
}

const A = 'A'.charCodeAt(0);

/** Counts the letters that two words begin with. */
const sharedLetters = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
};

/**
 * Writes words front-coded: a capital for the number of letters to drop from the end of the word before (A
 * for none), then the letters to add.
 *
 * @param words - folded words
 * @returns one line
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/blocked-storage-1.html
 * @example encodeCommonWords(['actif', 'action']) // 'AactifBon'
 */
export const encodeCommonWords = (words: readonly string[]): string => {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      const shared = sharedLetters(before, word);
      const dropped = String.fromCharCode(A + before.length - shared);
      before = word;
      return dropped + word.slice(shared);
    })
    .join('');
};

/**
 * Reads a list of common words.
 *
 * @param text - line from `encodeCommonWords`
 * @returns look-up by folded word
 */
export const readCommonWords = (text: string): CommonWords => {
  let word = '';
  const words = new Set<string>();
  for (const [, dropped = '', added = ''] of text.matchAll(/([^a-z])([a-z]*)/g)) {
    word = word.slice(0, word.length - (dropped.charCodeAt(0) - A)) + added;
    words.add(word);
  }
  return { has: (folded) => words.has(folded) };
};
