import type { Ranked } from './rank.ts';
import { PAGE_SIZE } from '../tuning.ts';
import { fold } from '../words.ts';

/** A word without its punctuation, accents kept. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Puts what has a word with the very accents that were typed before what has it with others alone:
 * « marché » before « marche ». Pagefind means to, but compares stems, and cannot tell words apart
 * that differ at their end. Where no record has the accents as typed, people left them out, and
 * the order stands.
 *
 * @param ranked - in the order of relevance; only those that are shown first are looked into
 * @param words - as typed
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
  const telling = words.map(bare).filter((word) => head.some(({ forms }) => forms.has(word)));
  const differing = ({ forms }: (typeof head)[number]): number =>
    telling.filter(
      (word) => !forms.has(word) && [...forms].some((form) => fold(form) === fold(word)),
    ).length;
  return [
    ...head.toSorted((a, b) => differing(a) - differing(b)).map(({ result }) => result),
    ...ranked.slice(PAGE_SIZE),
  ];
};
