// Sets of the letters of words, to pass over at once most words that are no slip of another: the build
// compares tens of thousands of common words with every word of the plan.

/**
 * Writes the letters of a word as a set of bits.
 *
 * @param folded - folded word
 * @returns one bit per letter of the alphabet; further letters share them
 */
export const letterSet = (folded: string): number => {
  let set = 0;
  for (let place = 0; place < folded.length; place += 1)
    set |= 1 << (folded.charCodeAt(place) & 31);
  return set;
};

/** Number of letters that two edits may put in and take away. */
const MOST_DIFFERENT = 4;

/**
 * Checks whether two words may be two edits apart, by their letters alone.
 *
 * @param a - letters of a word
 * @param b - letters of another
 * @returns `false` where they differ in too many letters
 */
export const mayBeSlip = (a: number, b: number): boolean => {
  let different = a ^ b;
  // Each step clears the lowest bit.
  for (let count = 0; count < MOST_DIFFERENT; count += 1) different &= different - 1;
  return different === 0;
};
