import type { Locale } from '../../../plan/locale.ts';
import { decodeRecord } from '../record.ts';
import { COUSIN_SHARES, READ_FOR_FORM } from '../tuning.ts';
import { baseForm, formKey } from '../word-forms.ts';
import type { Engine, Hit } from './engine.ts';
import type { QueryWord } from './query.ts';
import type { TermHit } from './rank.ts';

/**
 * How a word of a query was found: as it was typed, but for plural and gender; as another word of its
 * family; as the word that it is a slip of; as the beginning of words; in the other language; or not.
 */
export type Way = 'form' | 'family' | 'slip' | 'beginning' | 'foreign' | 'none';

/** Result of looking up one word. */
export interface WordMatch {
  readonly word: QueryWord;
  readonly way: Way;
  readonly hits: readonly TermHit[];
  /** Words of the plan that stand for it; none in the other language. */
  readonly found: readonly string[];
  /** Word of the plan in place of the typed one, where that is a slip or another of its family. */
  readonly instead?: string;
}

/** What a look-up may do with a word. */
export interface LookupOptions {
  /** Whether the word is taken as it was typed: neither corrected nor completed. */
  readonly literal: boolean;
  /** Whether the word may be the beginning of another. */
  readonly mayBegin: boolean;
  /** Whether the word is still being typed: then it is only found or completed. */
  readonly unfinished: boolean;
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

const noMatch = (word: QueryWord): WordMatch => ({ word, way: 'none', hits: [], found: [] });

/**
 * Makes hits that count whole.
 *
 * @param hits - records with a word
 * @returns the same, with their share
 */
export const whole = (hits: readonly Hit[]): readonly TermHit[] =>
  hits.map((hit) => ({ ...hit, share: 1 }));

/**
 * Makes the functions that look up one word of a query.
 *
 * @param engine - index of a language
 * @param locale - language of the index
 * @param isContentWord - checks whether a word is no stop word
 * @returns `lookUp`, which returns one match per word, several for a compound with only its parts in
 *   the index, none for a stop word of the other language; and `complete`, which takes a word for the
 *   beginning of others
 */
export const createWordLookup = (
  engine: Engine,
  locale: Locale,
  isContentWord: (word: string) => boolean,
) => {
  /** Finds records with a word of the same stem. Only an inexact search has their scores and all places. */
  const stemHits = async (word: string): Promise<readonly Hit[]> => {
    const exact = await engine.exact(word);
    if (exact.length === 0) return [];
    // A score counts the words that begin with the stem, as far as they were fetched: the key of the word
    // is the last of them, and without it the next search would have other scores.
    await engine.exact(formKey(word, locale));
    const scored = new Map((await engine.match(word)).map((hit) => [hit.id, hit]));
    return exact.map((hit) => scored.get(hit.id) ?? hit);
  };

  const hitsOf = async (words: readonly string[]): Promise<readonly Hit[]> =>
    mergeHits(await Promise.all(words.map(stemHits)));

  /** Reads the words by which a record is found: where one is a compound, its parts too. */
  const readWords = async ({ places, load }: Hit): Promise<readonly string[]> =>
    Object.values(decodeRecord((await load()).content))
      .flat()
      .filter(({ place }) => places.includes(place))
      .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .flatMap((text) => [text, ...text.split(/-|(?<=\p{Ll})(?=\p{Lu})/u)]);

  /** Finds records with the word itself, and others of its family after them. */
  const findForms = async (
    word: QueryWord,
    hits: readonly Hit[],
  ): Promise<WordMatch | undefined> => {
    const keys = word.spellings.map((spelling) => formKey(spelling, locale));
    const own = await Promise.all(keys.map((key) => engine.exact(key)));
    const ids = new Set(own.flat().map(({ id }) => id));
    if (ids.size === 0) return undefined;
    const { besideForms } = COUSIN_SHARES;
    const shared = hits.map((hit) => ({ ...hit, share: ids.has(hit.id) ? 1 : besideForms }));
    return { word, way: 'form', hits: shared, found: word.spellings };
  };

  /** Finds the word of another form by which records are found; `undefined` where it is the word itself. */
  const cousinOf = async (
    { spellings }: QueryWord,
    hits: readonly Hit[],
  ): Promise<string | undefined> => {
    const best = hits.toSorted((a, b) => b.score - a.score).slice(0, READ_FOR_FORM);
    const exact = (await Promise.all(spellings.map((each) => engine.exact(each)))).flat();
    const read = best.flatMap(({ id }) => exact.filter((hit) => hit.id === id)).map(readWords);
    // Words that are only searched cannot be read.
    const texts = (await Promise.all(read)).flat();
    const bases = new Set(spellings.map((spelling) => baseForm(spelling, locale)));
    const isOwn = texts.some((text) => bases.has(baseForm(text, locale)));
    return isOwn ? undefined : texts[0]?.toLowerCase();
  };

  const unknownWord = async () =>
    (await engine.unknownWords()).createUnknownWordLookup(engine, locale, hitsOf, isContentWord);

  const lookUp = async (word: QueryWord, options: LookupOptions): Promise<readonly WordMatch[]> => {
    const hits = await hitsOf(word.spellings);
    if (hits.length > 0) {
      const forms = await findForms(word, hits);
      if (forms) return [forms];
      // Only a stem with several forms has keys: the word is of another form, or the stem has one alone.
      const cousin = options.unfinished ? undefined : await cousinOf(word, hits);
      if (cousin === undefined) {
        return [{ word, way: 'form', hits: whole(hits), found: word.spellings }];
      }
      const unknown = await (await unknownWord()).lookUp(word, options);
      if (unknown || options.literal) return unknown ?? [noMatch(word)];
      const shared = hits.map((hit) => ({ ...hit, share: COUSIN_SHARES.alone }));
      return [{ word, way: 'family', hits: shared, found: [cousin], instead: cousin }];
    }
    if (word.parts.length === 0) {
      return (await (await unknownWord()).lookUp(word, options)) ?? [noMatch(word)];
    }
    const parts = word.parts.map((text, index) => ({
      ...word,
      text,
      place: word.place + index,
      spellings: [text],
      parts: [],
    }));
    return (await Promise.all(parts.map((part) => lookUp(part, options)))).flat();
  };

  return { lookUp, complete: async (word: QueryWord) => (await unknownWord()).complete(word) };
};
