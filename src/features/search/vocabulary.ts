import type { Locale } from '../../plan/locale.ts';
import { letterSet, mayBeSlip } from './letter-set.ts';
import { compareSlips, slipBetween, type Slip } from './slip.ts';
import { MAX_COMPLETIONS } from './tuning.ts';
import { baseForm } from './word-forms.ts';
import { decodeWords, encodeWords } from './word-list.ts';
import { fold } from './words.ts';

/** Words of all records in one language. Arguments are folded words. */
export interface Vocabulary {
  readonly has: (folded: string) => boolean;
  /** Words with this prefix, shortest first. */
  readonly completions: (folded: string) => readonly string[];
  /** Words that differ from this one in number and gender alone. */
  readonly inflections: (folded: string) => readonly string[];
  /** Words that this one may be a slip of, the likeliest slip first. */
  readonly corrections: (folded: string) => readonly string[];
}

/**
 * Writes a vocabulary: each word once.
 *
 * @param words - typeset words in any case, with repeats
 * @returns text of the file
 */
export const writeVocabulary = (words: readonly string[]): string => {
  const byFold = new Map<string, string>();
  for (const word of words) {
    const clean = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const key = fold(clean);
    if (/^\p{L}{2,30}$/u.test(key) && clean.length <= 30 && !byFold.has(key))
      byFold.set(key, clean);
  }
  return encodeWords([...byFold].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word));
};

/**
 * Reads a vocabulary.
 *
 * @param text - text from `writeVocabulary`
 * @param locale - language of the words
 * @returns look-ups by folded word
 */
export const readVocabulary = (text: string, locale: Locale): Vocabulary => {
  const words = decodeWords(text).map((word) => {
    const key = fold(word);
    return { word, key, letters: letterSet(key) };
  });
  const keys = new Set(words.map(({ key }) => key));

  // The build asks of thousands of words whether they begin one.
  const byStart = new Map<string, (typeof words)[number][]>();
  for (const entry of words) {
    const start = entry.key.slice(0, 2);
    const group = byStart.get(start);
    if (group) group.push(entry);
    else byStart.set(start, [entry]);
  }

  const byBase = new Map<string, string[]>();
  for (const { word, key } of words) {
    const base = baseForm(key, locale);
    const group = byBase.get(base);
    if (group) group.push(word);
    else byBase.set(base, [word]);
  }

  return {
    has: (folded) => keys.has(folded),
    completions: (folded) =>
      // A single letter begins too many words: it has no group.
      (byStart.get(folded.slice(0, 2)) ?? [])
        .filter(({ key }) => key.startsWith(folded))
        .sort((a, b) => a.key.length - b.key.length)
        .slice(0, MAX_COMPLETIONS)
        .map(({ word }) => word),
    inflections: (folded) => byBase.get(baseForm(folded, locale)) ?? [],
    corrections: (folded) => {
      const letters = letterSet(folded);
      const found: { readonly word: string; readonly slip: Slip }[] = [];
      for (const { word, key, letters: own } of words) {
        const slip = mayBeSlip(letters, own) ? slipBetween(folded, key) : undefined;
        if (slip !== undefined) found.push({ word, slip });
      }
      return found.sort((a, b) => compareSlips(a.slip, b.slip)).map(({ word }) => word);
    },
  };
};
