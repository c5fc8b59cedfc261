import distanceBetween from 'damerau-levenshtein';
import type { Locale } from '../../plan/locale.ts';
import { MAX_COMPLETIONS, maxEdits, STEM_SHARE } from './tuning.ts';
import { fold } from './words.ts';

/** Words of all records in one language. Arguments are folded words. */
export interface Vocabulary {
  readonly has: (folded: string) => boolean;
  /** Words with this prefix, shortest first. */
  readonly completions: (folded: string) => readonly string[];
  /** Words at the smallest edit distance, if that is a likely typing error. */
  readonly corrections: (folded: string) => readonly string[];
  /** Similar words, to suggest when nothing is found. */
  readonly neighbours: (folded: string) => readonly string[];
}

/**
 * Returns the path of the file of a vocabulary.
 *
 * @param locale - language of the vocabulary
 * @returns path from the folder of the index
 */
export const vocabularyFile = (locale: Locale): string => `vocabulary.${locale}.txt`;

/**
 * Writes a vocabulary: one word per line, without repeats.
 *
 * @param words - typeset words in any case, with repeats
 * @returns text of the file
 */
export const writeVocabulary = (words: readonly string[]): string => {
  const byFold = new Map<string, string>();
  for (const word of words) {
    const clean = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const key = fold(clean);
    if (key.length > 1 && /^\p{L}+$/u.test(key) && !byFold.has(key)) byFold.set(key, clean);
  }
  return [...byFold]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, word]) => word)
    .join('\n');
};

/**
 * Reads a vocabulary.
 *
 * @param text - text from `writeVocabulary`
 * @returns look-ups by folded word
 */
export const readVocabulary = (text: string): Vocabulary => {
  const words = new Map(text.split('\n').map((word) => [fold(word), word]));

  const within = (folded: string, edits: number): readonly (readonly [string, number])[] =>
    [...words]
      .filter(([key]) => Math.abs(key.length - folded.length) <= edits)
      .map(([key, word]) => [word, distanceBetween(key, folded).steps] as const)
      .filter(([, steps]) => steps <= edits)
      .sort(([, a], [, b]) => a - b);

  return {
    has: (folded) => words.has(folded),
    completions: (folded) =>
      [...words]
        // A single letter is a prefix of too many words.
        .filter(([key]) => folded.length > 1 && key.startsWith(folded))
        .sort(([a], [b]) => a.length - b.length)
        .slice(0, MAX_COMPLETIONS)
        .map(([, word]) => word),
    corrections: (folded) => {
      const near = within(folded, maxEdits(folded.length));
      return near.filter(([, steps]) => steps === near[0]?.[1]).map(([word]) => word);
    },
    neighbours: (folded) => {
      const stem = folded.slice(0, Math.max(4, Math.ceil(folded.length * STEM_SHARE)));
      const kin = [...words].filter(([key]) => key.startsWith(stem)).map(([, word]) => word);
      const near = within(folded, maxEdits(folded.length) + 1).map(([word]) => word);
      return [...new Set([...near, ...kin])];
    },
  };
};
