import type { Locale } from '../../../plan/locale.ts';
import { decodeRecord } from '../record.ts';
import { COUSIN_SHARES, SHORT_WORD } from '../tuning.ts';
import { baseForm, formKey } from '../word-forms.ts';
import { fold } from '../words.ts';
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

const whole = (hits: readonly Hit[]): readonly TermHit[] =>
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
    const scored = new Map((await engine.match(word)).map((hit) => [hit.id, hit]));
    return exact.map((hit) => scored.get(hit.id) ?? hit);
  };

  const hitsOf = async (words: readonly string[]): Promise<readonly Hit[]> =>
    mergeHits(await Promise.all(words.map(stemHits)));

  /** Reads the words by which a record is found: where one is a compound, its parts too. */
  const readWords = async (
    spellings: readonly string[],
    id: string,
  ): Promise<readonly string[]> => {
    const exact = await Promise.all(spellings.map((spelling) => engine.exact(spelling)));
    const hit = exact.flat().find((each) => each.id === id);
    if (!hit) return [];
    const record = decodeRecord((await hit.load()).content);
    return Object.values(record)
      .flat()
      .filter(({ place }) => hit.places.includes(place))
      .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .flatMap((text) => [text, ...text.split(/-|(?<=\p{Ll})(?=\p{Lu})/u)]);
  };

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
    const [best] = hits.toSorted((a, b) => b.score - a.score);
    const texts = best ? await readWords(spellings, best.id) : [];
    const bases = new Set(spellings.map((spelling) => baseForm(spelling, locale)));
    const isOwn = texts.some((text) => bases.has(baseForm(text, locale)));
    return isOwn ? undefined : texts[0]?.toLowerCase();
  };

  /** Finds records by their text in the other language; `undefined` for a stop word there. */
  const foreignHits = async ({ spellings }: QueryWord): Promise<readonly Hit[] | undefined> => {
    const hits = mergeHits(await Promise.all(spellings.map(engine.foreign)));
    const { size } = await engine.catalogue();
    return hits.length > size / 2 ? undefined : hits;
  };

  const findWords = async (
    word: QueryWord,
    way: Way,
    words: readonly string[],
  ): Promise<WordMatch | undefined> => {
    const found = words.filter(isContentWord);
    const hits = whole(await hitsOf(found));
    return hits.length > 0 ? { word, way, hits, found } : undefined;
  };

  /** Takes a word for the beginning of others. */
  const complete = async (word: QueryWord): Promise<WordMatch | undefined> =>
    findWords(word, 'beginning', (await engine.vocabulary()).completions(fold(word.text)));

  /** Finds the word in another number or gender, where the stems of both differ. */
  const inflect = async (word: QueryWord): Promise<WordMatch | undefined> =>
    findWords(word, 'form', (await engine.vocabulary()).inflections(fold(word.text)));

  /** Takes a word that is none of the language for a slip of a word of the plan. */
  const putRight = async (word: QueryWord): Promise<WordMatch | undefined> => {
    const words = (await engine.vocabulary()).corrections(fold(word.text));
    const [instead] = words.filter(isContentWord);
    if (instead === undefined) return undefined;
    const match = await findWords(word, 'slip', [instead]);
    return match && { ...match, instead };
  };

  /** Looks up a word that the plan does not have as it was typed. */
  const lookUpUnknown = async (
    word: QueryWord,
    { literal, mayBegin, unfinished }: LookupOptions,
  ): Promise<readonly WordMatch[] | undefined> => {
    const begin = async () => (mayBegin && !literal ? complete(word) : undefined);
    const found = (match: WordMatch | undefined) => (match ? [match] : undefined);
    if (unfinished) return found(await begin());
    const isShort = fold(word.text).length <= SHORT_WORD;
    const short = isShort ? await begin() : undefined;
    if (short) return [short];
    const foreign = await foreignHits(word);
    if (!foreign) return [];
    if (foreign.length > 0) {
      const elsewhere = foreign.map((hit) => ({ ...hit, share: 1, isElsewhere: true as const }));
      return [{ word, way: 'foreign', hits: elsewhere, found: [] }];
    }
    if (literal) return undefined;
    const inflected = await inflect(word);
    if (inflected) return [inflected];
    if ((await engine.commonWords()).has(fold(word.text))) return undefined;
    return found((await begin()) ?? (await putRight(word)));
  };

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
      const unknown = await lookUpUnknown(word, options);
      if (unknown || options.literal) return unknown ?? [noMatch(word)];
      const shared = hits.map((hit) => ({ ...hit, share: COUSIN_SHARES.alone }));
      return [{ word, way: 'family', hits: shared, found: [cousin], instead: cousin }];
    }
    if (word.parts.length === 0) return (await lookUpUnknown(word, options)) ?? [noMatch(word)];
    const parts = word.parts.map((text, index) => ({
      ...word,
      text,
      place: word.place + index,
      spellings: [text],
      parts: [],
    }));
    return (await Promise.all(parts.map((part) => lookUp(part, options)))).flat();
  };

  return { lookUp, complete };
};
