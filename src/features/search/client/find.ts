import type { Locale } from '../../../plan/locale.ts';
import { accentsFirst } from './accents.ts';
import type { Engine } from './engine.ts';
import { createWordLookup, mergeHits, type WordMatch } from './word-lookup.ts';
import { joinLigatures, parseQuery, splitLigatures, type Query, type QueryWord } from './query.ts';
import { rank, type Ranked, type Term } from './rank.ts';
import { recordKey } from '../record.ts';
import { MAX_SUGGESTIONS } from '../tuning.ts';
import { fold, splitWords } from '../words.ts';

/** Answer to a query. */
export type Answer =
  /** The query has no content word: only words that are too common, letters, or signs. */
  | { readonly kind: 'hint'; readonly lack: 'common' | 'letter' | 'sign' }
  /** The plan has no such number. */
  | { readonly kind: 'no-number'; readonly number: string }
  | {
      readonly kind: 'found';
      readonly results: readonly Ranked[];
      /** Query with its misspelt words corrected, if there are any. */
      readonly corrected: string | undefined;
      /** Whether the query has a word of the other language. */
      readonly foreign: boolean;
    }
  | {
      readonly kind: 'nothing';
      /** Similar words of the plan. */
      readonly suggestions: readonly string[];
      readonly foreign: boolean;
    };

/** How a query is to be understood. */
export interface FindOptions {
  /** Whether the words are taken as they are typed, and none is corrected. */
  readonly literal?: boolean;
  /** Whether the last word may still be going on: then absence says nothing. */
  readonly unfinished?: boolean;
}

/** What a query without content words lacks. */
const lackOf = (text: string): 'common' | 'letter' | 'sign' => {
  const words = splitWords(text).map(fold).filter(Boolean);
  if (words.length === 0) return 'sign';
  return words.every((word) => /^\p{Script=Latin}$/u.test(word)) ? 'letter' : 'common';
};

const unique = (results: readonly Ranked[]): readonly Ranked[] => [
  ...new Map(results.map((result) => [result.id, result])).values(),
];

/**
 * Makes the function that answers queries in one language.
 *
 * @param engine - index of that language
 * @param locale - language of the index
 * @param stopWords - stop words of that language, in any spelling
 * @returns a function from a query, as typed, to its answer
 */
export const createFinder = (engine: Engine, locale: Locale, stopWords: readonly string[]) => {
  const foldedStopWords = new Set(stopWords.map(fold));

  const isContentWord = (word: string) => !foldedStopWords.has(fold(word));
  const lookUp = createWordLookup(engine, locale, isContentWord);

  const correctedQuery = ({ text }: Query, words: readonly WordMatch[]): string | undefined =>
    words.some(({ corrected }) => corrected !== undefined)
      ? words.reduce(
          (query, { word, corrected }) => (corrected ? query.replace(word.text, corrected) : query),
          text.trim(),
        )
      : undefined;

  /** Finds the items with a number in the query. An orientation alone brings its priorities. */
  const itemsOf = async ({ numbers, words }: Query): Promise<readonly Ranked[]> => {
    const catalogue = await engine.catalogue();
    const named = await Promise.all(
      numbers.map(async (number) => {
        const item = await engine.exact(recordKey(number));
        const alone = words.length === 0 && !number.includes('.');
        return alone ? [...item, ...catalogue.under(number)] : item;
      }),
    );
    return named.flat().map(({ id, load }) => ({
      id,
      group: catalogue.groupOf(id),
      places: new Set<number>(),
      load,
    }));
  };

  /** Lists words of the plan that are like those of a query. */
  const nearWords = async (words: readonly QueryWord[]): Promise<readonly string[]> => {
    const vocabulary = await engine.vocabulary(locale);
    const near = words.flatMap(({ text }) => vocabulary.neighbours(fold(text)));
    return [...new Set(near)].filter(isContentWord).slice(0, MAX_SUGGESTIONS);
  };

  /** Finds the records with a passage. Ligatures may be typed as two letters. */
  const passagesOf = async (phrase: readonly string[]): Promise<readonly Ranked[]> => {
    const spellings = new Map(
      [
        phrase,
        phrase.map(joinLigatures),
        phrase.map(splitLigatures),
        // English sets a dash between years, and the index counts them as two words.
        phrase.flatMap((word) => (/^\d+-\d+$/.test(word) ? word.split('-') : word)),
      ].map((words) => [words.join(' '), words]),
    );
    const hits = mergeHits(
      await Promise.all([...spellings.values()].map((words) => engine.exact(...words))),
    );
    const catalogue = await engine.catalogue();
    const ranked = hits
      .toSorted((a, b) => b.score - a.score || catalogue.rankOf(a.id) - catalogue.rankOf(b.id))
      .map(({ id, places, load }) => ({
        id,
        group: catalogue.groupOf(id),
        places: new Set(places),
        load,
      }));
    return accentsFirst(ranked, phrase);
  };

  return async (text: string, { literal = false }: FindOptions = {}): Promise<Answer> => {
    const query = parseQuery(text, foldedStopWords);
    if (query.phrase.length > 0) {
      const results = await passagesOf(query.phrase);
      return results.length > 0
        ? { kind: 'found', results, corrected: undefined, foreign: false }
        : { kind: 'nothing', suggestions: await nearWords(query.words), foreign: false };
    }
    const [firstNumber] = query.numbers;
    const lack = lackOf(text);
    if (firstNumber === undefined && (query.words.length === 0 || lack === 'letter')) {
      return { kind: 'hint', lack };
    }

    const items = await itemsOf(query);
    if (query.words.length === 0) {
      if (items.length === 0 && firstNumber !== undefined) {
        return { kind: 'no-number', number: firstNumber };
      }
      return { kind: 'found', results: unique(items), corrected: undefined, foreign: false };
    }

    const words = (await Promise.all(query.words.map((word) => lookUp(word, literal)))).flat();
    const foreign = words.some((word) => word.foreign);
    const terms = words
      .filter(({ hits }) => hits.length > 0)
      .map(({ word, hits }): Term => ({ place: word.place, hits }));
    const ranked = rank(terms, await engine.catalogue());
    const typed = words.map(({ word }) => word.text);
    const results = unique([...items, ...(await accentsFirst(ranked, typed))]);
    if (results.length > 0) {
      return { kind: 'found', results, corrected: correctedQuery(query, words), foreign };
    }
    return {
      kind: 'nothing',
      suggestions: await nearWords(words.map(({ word }) => word)),
      foreign,
    };
  };
};
