import distanceBetween from 'damerau-levenshtein';
import type { Locale } from '../../plan/locale.ts';
import { COMPLETIONS, editsAllowed, KIN_SHARE } from './tuning.ts';
import { fold } from './words.ts';

/** The words that the records of one language are made of. */
export interface Vocabulary {
  readonly has: (folded: string) => boolean;
  /** Words that begin so, shortest first. */
  readonly completions: (folded: string) => readonly string[];
  /** Words that are a slip of the finger away, nearest first; all those equally near. */
  readonly corrections: (folded: string) => readonly string[];
  /** Words that are not too far, for someone who found nothing. */
  readonly neighbours: (folded: string) => readonly string[];
}

/** The file of a vocabulary, beside the index. */
export const vocabularyFile = (locale: Locale): string => `vocabulary.${locale}.txt`;

/**
 * The text of a vocabulary: every word once, one a line.
 *
 * @param words - typeset, in any case, with repeats
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

/** Reads what `writeVocabulary` wrote. */
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
        // A single letter begins everything.
        .filter(([key]) => folded.length > 1 && key.startsWith(folded))
        .sort(([a], [b]) => a.length - b.length)
        .slice(0, COMPLETIONS)
        .map(([, word]) => word),
    corrections: (folded) => {
      const near = within(folded, editsAllowed(folded.length));
      return near.filter(([, steps]) => steps === near[0]?.[1]).map(([word]) => word);
    },
    neighbours: (folded) => {
      const stem = folded.slice(0, Math.max(4, Math.ceil(folded.length * KIN_SHARE)));
      const kin = [...words].filter(([key]) => key.startsWith(stem)).map(([, word]) => word);
      const near = within(folded, editsAllowed(folded.length) + 1).map(([word]) => word);
      return [...new Set([...near, ...kin])];
    },
  };
};
