import type { Locale } from '../../../plan/locale.ts';
import { readCommonWords } from '../common-words.ts';
import { SHORT_WORD } from '../tuning.ts';
import { readVocabulary } from '../vocabulary.ts';
import { COMMON_LETTERS, commonWordsFile, vocabularyFile } from '../word-files.ts';
import { fold } from '../words.ts';
import type { Engine, Hit } from './engine.ts';
import type { QueryWord } from './query.ts';
import { mergeHits, whole, type LookupOptions, type Way, type WordMatch } from './word-lookup.ts';

// Loaded for a word that the plan does not have as it was typed.

/**
 * Makes the functions that look up a word that the plan does not have as it was typed.
 *
 * @param engine - index of a language
 * @param locale - language of the index
 * @param hitsOf - finds the records with any of some words of the plan
 * @param isContentWord - checks whether a word is no stop word
 * @returns `lookUp`, which returns one match, none for a stop word of the other language, and
 *   `undefined` for a word that is nowhere; and `complete`, which takes a word for the beginning of
 *   others
 */
export const createUnknownWordLookup = (
  engine: Pick<Engine, 'foreign' | 'readList'>,
  locale: Locale,
  hitsOf: (words: readonly string[]) => Promise<readonly Hit[]>,
  isContentWord: (word: string) => boolean,
) => {
  const vocabulary = async () =>
    readVocabulary(await engine.readList(vocabularyFile(locale)), locale);
  /** Checks whether a word is one of the language, or a name that the site prints. */
  const isCommon = async (folded: string): Promise<boolean> => {
    const initial = folded.slice(0, 1);
    if (!COMMON_LETTERS.includes(initial)) return false;
    return readCommonWords(await engine.readList(commonWordsFile(locale, initial))).has(folded);
  };

  /** Finds records by their text in the other language; `undefined` for a stop word there. */
  const foreignHits = async ({ spellings }: QueryWord): Promise<readonly Hit[] | undefined> => {
    const lists = await Promise.all(spellings.map(engine.foreign));
    return lists.includes(undefined) ? undefined : mergeHits(lists.map((hits) => hits ?? []));
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
    findWords(word, 'beginning', (await vocabulary()).completions(fold(word.text)));

  /** Finds the word in another number or gender, where the stems of both differ. */
  const inflect = async (word: QueryWord): Promise<WordMatch | undefined> =>
    findWords(word, 'form', (await vocabulary()).inflections(fold(word.text)));

  /** Takes a word that is none of the language for a slip of a word of the plan. */
  const putRight = async (word: QueryWord): Promise<WordMatch | undefined> => {
    const words = (await vocabulary()).corrections(fold(word.text));
    const [instead] = words.filter(isContentWord);
    if (instead === undefined) return undefined;
    const match = await findWords(word, 'slip', [instead]);
    return match && { ...match, instead };
  };

  /** Looks up a word that the plan does not have as it was typed. */
  const lookUp = async (
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
    if (foreign.length > 0) return [{ word, way: 'foreign', hits: whole(foreign), found: [] }];
    if (literal) return undefined;
    const inflected = await inflect(word);
    if (inflected) return [inflected];
    if (await isCommon(fold(word.text))) return undefined;
    return found((await begin()) ?? (await putRight(word)));
  };

  return { lookUp, complete };
};
