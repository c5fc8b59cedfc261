import type { Ranked } from './rank.ts';
import { PAGE_SIZE } from '../tuning.ts';
import { fold } from '../words.ts';

/** Removes case and punctuation, and no accents. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Ranks records with the accents as typed before records with other accents: « marché » before «
 * marche ». Pagefind has an option for that, but compares stems, so it misses a difference at the
 * end of a word. If no record has the accents as typed, people left them out and the order does not
 * change.
 *
 * @param ranked - results by relevance; only the first page of them is reordered
 * @param words - words of the query, as typed
 * @returns reordered results
 */
export const accentsFirst = async (
  ranked: readonly Ranked[],
  words: readonly string[],
): Promise<readonly Ranked[]> => {
  const head = await Promise.all(
    ranked.slice(0, PAGE_SIZE).map(async (result) => {
      const { content } = await result.load();
      return { result, forms: new Set(content.split(' ').map(bare)) };
    }),
  );
  const accented = words.map(bare).filter((word) => head.some(({ forms }) => forms.has(word)));
  const differing = ({ forms }: (typeof head)[number]): number =>
    accented.filter(
      (word) => !forms.has(word) && [...forms].some((form) => fold(form) === fold(word)),
    ).length;
  return [
    ...head.toSorted((a, b) => differing(a) - differing(b)).map(({ result }) => result),
    ...ranked.slice(PAGE_SIZE),
  ];
};
