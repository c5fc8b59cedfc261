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
 * @param words - words without capitals, of 30 letters at most, in the order in which they are to be read
 * @returns one line
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/blocked-storage-1.html
 * @example encodeWords(['actif', 'action']) // 'AactifBon'
 */
export const encodeWords = (words: readonly string[]): string => {
  let before = '';
  return words
    .map((word) => {
      const shared = sharedLetters(before, word);
      const dropped = String.fromCharCode(A + before.length - shared);
      before = word;
      return dropped + word.slice(shared);
    })
    .join('');
};

/**
 * Reads a list of words: the inverse of `encodeWords`.
 *
 * @param text - line from `encodeWords`
 * @returns words in their order
 */
export const decodeWords = (text: string): readonly string[] => {
  let word = '';
  return [...text.matchAll(/([A-`])([^A-`]*)/gu)].map(([, dropped = '', added = '']) => {
    word = word.slice(0, word.length - (dropped.charCodeAt(0) - A)) + added;
    return word;
  });
};
