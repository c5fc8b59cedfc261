import { splitWords } from '../../src/features/search/words.ts';

/**
 * Exponent of Heaps' law: a text of n words has about n ** HEAPS different ones. English and French
 * texts have 0.4 to 0.6.
 *
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/heaps-law-estimating-the-number-of-terms-1.html
 */
const HEAPS = 0.5;

/** Words of so many letters are replaced: shorter ones are mostly articles and pronouns. */
const LONG = 6;

/** Adds words to shuffled texts. */
export interface GrowingWords {
  /**
   * Replaces words of a text by made-up ones, some new and some of earlier texts.
   *
   * @param text - text of shuffled sentences
   * @param rank - number of texts before it
   * @param below - random numbers below a limit
   */
  readonly grow: (text: string, rank: number, below: (limit: number) => number) => string;
}

/**
 * Makes words that a plan would have if it had gone on: its shuffled texts alone never have more than
 * it has. Each is the beginning of one word and the end of another, so that its letters are those of
 * the language.
 *
 * @param texts - all texts of the real plan in one language
 * @param count - number of priorities that these texts are of
 * @returns a function that adds words to a text
 */
export const growingWords = (texts: readonly string[], count: number): GrowingWords => {
  const words = [
    ...new Set(texts.flatMap(splitWords).map((word) => word.toLowerCase().replace(/\P{L}/gu, ''))),
  ].filter((word) => word.length >= LONG);
  const part = (index: number, from: number, to?: number): string =>
    words[index % words.length]?.slice(from, to) ?? '';
  // Each round over the words pairs them with others: no pair comes twice.
  const madeUp = (index: number): string => {
    const round = Math.floor(index / words.length);
    return part(index, 0, 4) + part(index + 13 * (round + 1), 3);
  };
  const vocabulary = (rank: number): number => words.length * Math.max(1, rank / count) ** HEAPS;
  const known = (rank: number): number => Math.floor(vocabulary(rank) - words.length);

  return {
    grow: (text, rank, below) => {
      const before = known(rank);
      const fresh = Array.from({ length: known(rank + 1) - before }, (_, index) => before + index);
      // A word of earlier texts is the more likely the earlier it came.
      const again = before > 0 ? [below(before), below(below(before) + 1)] : [];
      const added = [...fresh, ...again].map(madeUp);
      const parts = text.split(' ');
      const places = parts.flatMap((word, place) => (/^\p{L}{6,}$/u.test(word) ? [place] : []));
      const replaced = new Map(
        added.map((word) => [places.splice(below(Math.max(1, places.length)), 1)[0], word]),
      );
      return parts.map((word, place) => replaced.get(place) ?? word).join(' ');
    },
  };
};
