import { otherLocale, type Locale } from '../../../plan/locale.ts';
import type { Engine, Hit } from './engine.ts';
import type { QueryWord } from './query.ts';
import { fold } from '../words.ts';

/** One word, looked up. */
export interface LookedUp {
  readonly word: QueryWord;
  readonly hits: readonly Hit[];
  /** What it was taken for, where it is not in the index. */
  readonly corrected?: string;
  readonly foreign: boolean;
}

/** The best hit of each record among several lists. */
const mergeHits = (lists: readonly (readonly Hit[])[]): readonly Hit[] => {
  const best = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const other = best.get(hit.id);
    best.set(
      hit.id,
      other
        ? {
            ...hit,
            score: Math.max(hit.score, other.score),
            places: [...new Set([...other.places, ...hit.places])],
          }
        : hit,
    );
  }
  return [...best.values()];
};

/** Does one thing for each of several, all at once. */
export const each = async <T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> => Promise.all(items.map(work));

/**
 * Makes the function that looks up one word of a query: as it is, as the beginning of others, or as
 * what it was meant to be.
 *
 * @param engine - searches the index of the language
 * @param isSubject - says whether a word may be taken for what is asked about
 * @returns what it found; several where a compound is in the index by its parts alone
 */
export const createLookUp = (
  engine: Engine,
  locale: Locale,
  isSubject: (word: string) => boolean,
) => {
  const matches = async (spellings: readonly string[]) =>
    mergeHits(await each(spellings, engine.match));

  /** The spellings that the index has. */
  const known = async ({ spellings }: QueryWord): Promise<readonly string[]> => {
    const found = await each(spellings, async (spelling) => ({
      spelling,
      hits: await engine.exact(spelling),
    }));
    return found.filter(({ hits }) => hits.length > 0).map(({ spelling }) => spelling);
  };

  /** Among words equally near, the one that is in most records. */
  const mostCommon = async (words: readonly string[]): Promise<string | undefined> => {
    const counted = await each(words, async (word) => ({
      word,
      count: (await engine.exact(word)).length,
    }));
    return counted.toSorted((a, b) => b.count - a.count)[0]?.word;
  };

  const isForeign = async (folded: string): Promise<boolean> => {
    const other = await engine.vocabulary(otherLocale(locale));
    return other.has(folded) || (folded.length > 4 && other.completions(folded).length > 0);
  };

  const lookUpUnknown = async (word: QueryWord, exact: boolean): Promise<LookedUp> => {
    const folded = fold(word.text);
    const vocabulary = await engine.vocabulary(locale);
    const completions = exact ? [] : vocabulary.completions(folded).filter(isSubject);
    if (completions.length > 0) {
      return { word, hits: await matches([word.text, ...completions]), foreign: false };
    }
    const foreign = await isForeign(folded);
    const corrected = exact
      ? undefined
      : await mostCommon(vocabulary.corrections(folded).filter(isSubject));
    return corrected === undefined
      ? { word, hits: [], foreign }
      : { word, hits: await engine.match(corrected), corrected, foreign };
  };

  const lookUp = async (word: QueryWord, exact: boolean): Promise<readonly LookedUp[]> => {
    const spellings = await known(word);
    if (spellings.length > 0) {
      const hits = exact
        ? mergeHits(await each(spellings, engine.exact))
        : await matches(spellings);
      return [{ word, hits, foreign: false }];
    }
    if (word.parts.length === 0) return [await lookUpUnknown(word, exact)];
    const parts = word.parts.map((text, index) => ({
      ...word,
      text,
      place: word.place + index,
      spellings: [text],
      parts: [],
    }));
    return (await each(parts, (part) => lookUp(part, exact))).flat();
  };

  return lookUp;
};
