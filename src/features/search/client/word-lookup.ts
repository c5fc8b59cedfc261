import { otherLocale, type Locale } from '../../../plan/locale.ts';
import type { Engine, Hit } from './engine.ts';
import type { QueryWord } from './query.ts';
import { fold } from '../words.ts';

/** Result of looking up one word. */
export interface WordMatch {
  readonly word: QueryWord;
  readonly hits: readonly Hit[];
  /** Correction of an unknown word. */
  readonly corrected?: string;
  /** Whether the word is of the other language. */
  readonly foreign: boolean;
}

/**
 * Merges lists of hits into the best hit of each record.
 *
 * @param lists - hits of words that count as one
 * @returns one hit per record
 */
export const mergeHits = (lists: readonly (readonly Hit[])[]): readonly Hit[] => {
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

/**
 * Makes the function that looks up one word of a query: as typed, as a prefix, or corrected
 * where it is not to be taken literally.
 *
 * @param engine - index of a language
 * @param locale - language of the index
 * @param isContentWord - checks whether a word is no stop word
 * @returns a function that returns one match per word, or several for a compound with only its
 *   parts in the index
 */
export const createWordLookup = (
  engine: Engine,
  locale: Locale,
  isContentWord: (word: string) => boolean,
) => {
  const matches = async (spellings: readonly string[]) =>
    mergeHits(await Promise.all(spellings.map(engine.match)));

  /** Returns the spellings in the index. */
  const known = async ({ spellings }: QueryWord): Promise<readonly string[]> => {
    const found = await Promise.all(
      spellings.map(async (spelling) => ({ spelling, hits: await engine.exact(spelling) })),
    );
    return found.filter(({ hits }) => hits.length > 0).map(({ spelling }) => spelling);
  };

  /** Returns the word with the most records. */
  const mostCommon = async (words: readonly string[]): Promise<string | undefined> => {
    const counted = await Promise.all(
      words.map(async (word) => ({ word, count: (await engine.exact(word)).length })),
    );
    return counted.toSorted((a, b) => b.count - a.count)[0]?.word;
  };

  const isForeign = async (folded: string): Promise<boolean> => {
    const other = await engine.vocabulary(otherLocale(locale));
    return other.has(folded) || (folded.length > 4 && other.completions(folded).length > 0);
  };

  const lookUpUnknown = async (word: QueryWord, literal: boolean): Promise<WordMatch> => {
    const folded = fold(word.text);
    const vocabulary = await engine.vocabulary(locale);
    const completions = vocabulary.completions(folded).filter(isContentWord);
    if (completions.length > 0) {
      return { word, hits: await matches([word.text, ...completions]), foreign: false };
    }
    const foreign = await isForeign(folded);
    const corrected = literal
      ? undefined
      : await mostCommon(vocabulary.corrections(folded).filter(isContentWord));
    return corrected === undefined
      ? { word, hits: [], foreign }
      : { word, hits: await engine.match(corrected), corrected, foreign };
  };

  const lookUp = async (word: QueryWord, literal: boolean): Promise<readonly WordMatch[]> => {
    const spellings = await known(word);
    if (spellings.length > 0) {
      return [{ word, hits: await matches(spellings), foreign: false }];
    }
    if (word.parts.length === 0) return [await lookUpUnknown(word, literal)];
    const parts = word.parts.map((text, index) => ({
      ...word,
      text,
      place: word.place + index,
      spellings: [text],
      parts: [],
    }));
    return (await Promise.all(parts.map((part) => lookUp(part, literal)))).flat();
  };

  return lookUp;
};
