import distanceBetween from 'damerau-levenshtein';
import { FIRST_LETTER_SLIP, MIN_SLIP, TWO_SLIPS } from './tuning.ts';

/** Kinds of slips, the likeliest first. */
const SLIPS = [
  'transposition',
  'doubled letter',
  'omission',
  'insertion',
  'substitution',
  'two edits',
] as const;
/** Kind of a slip of the hand: `gouvrenance` has a transposition. */
export type Slip = (typeof SLIPS)[number];

/** Returns the one edit between two words, if there is no more than one. */
const editBetween = (typed: string, word: string): Slip | undefined => {
  const most = Math.min(typed.length, word.length);
  let start = 0;
  while (start < most && typed[start] === word[start]) start += 1;
  let end = 0;
  while (end < most - start && typed.at(-1 - end) === word.at(-1 - end)) end += 1;
  const wrong = typed.slice(start, typed.length - end);
  const right = word.slice(start, word.length - end);
  // Where a doubled letter is lost or added, the other one of the two ends what the words share.
  const isDouble = (letter: string) => start > 0 && word[start - 1] === letter;
  if (wrong.length === 0 && right.length === 1) {
    return isDouble(right) ? 'doubled letter' : 'omission';
  }
  if (wrong.length === 1 && right.length === 0) {
    return isDouble(wrong) ? 'doubled letter' : 'insertion';
  }
  if (wrong.length === 1 && right.length === 1) return 'substitution';
  const isTransposed = wrong.length === 2 && wrong === right.split('').toReversed().join('');
  return isTransposed ? 'transposition' : undefined;
};

/**
 * Tells the slip that makes one word of another. A short word is one edit away from many others: in it,
 * the first letter is right, except where the first two are transposed.
 *
 * @param typed - folded word
 * @param word - folded word that may be meant
 * @returns kind of the slip; `undefined` for the word itself and for a word that is not near enough
 * @example slipBetween('gouvrenance', 'gouvernance') // 'transposition'
 */
export const slipBetween = (typed: string, word: string): Slip | undefined => {
  if (typed.length < MIN_SLIP || Math.abs(typed.length - word.length) > 2) return undefined;
  const sameStart = typed.startsWith(word.slice(0, 1));
  const edit = editBetween(typed, word);
  if (edit !== undefined) {
    const isFree = sameStart || word.length >= FIRST_LETTER_SLIP || edit === 'transposition';
    return isFree ? edit : undefined;
  }
  const mayHaveTwo = sameStart && word.length >= TWO_SLIPS && typed !== word;
  return mayHaveTwo && distanceBetween(typed, word).steps === 2 ? 'two edits' : undefined;
};

/**
 * Compares slips for sorting.
 *
 * @param a - a slip
 * @param b - another
 * @returns a negative number if the first is likelier
 */
export const compareSlips = (a: Slip, b: Slip): number => SLIPS.indexOf(a) - SLIPS.indexOf(b);
