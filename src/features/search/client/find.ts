import type { Locale } from '../../../plan/locale.ts';
import { accentsFirst } from './accents.ts';
import type { Engine } from './engine.ts';
import { createWordLookup, type WordMatch } from './word-lookup.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type Ranked, type Term } from './rank.ts';
import { recordKey } from '../record.ts';
import { MAX_SUGGESTIONS } from '../tuning.ts';
import { fold } from '../words.ts';

/** Answer to a query. */
export type Answer =
  /** The query has no content word. */
  | { readonly kind: 'hint' }
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
        return alone ? [...item, ...catalogue.under(Number(number))] : item;
      }),
    );
    return named.flat().map(({ id, load }) => ({
      id,
      orientation: catalogue.orientationOf(id),
      places: new Set<number>(),
      load,
    }));
  };

  return async (text: string): Promise<Answer> => {
    const query = parseQuery(text, foldedStopWords);
    const [firstNumber] = query.numbers;
    if (query.words.length === 0 && firstNumber === undefined) return { kind: 'hint' };

    const items = await itemsOf(query);
    if (query.words.length === 0) {
      if (items.length === 0 && firstNumber !== undefined) {
        return { kind: 'no-number', number: firstNumber };
      }
      return { kind: 'found', results: unique(items), corrected: undefined, foreign: false };
    }

    const words = (await Promise.all(query.words.map((word) => lookUp(word, query.exact)))).flat();
    const foreign = words.some((word) => word.foreign);
    const terms = words
      .filter(({ hits }) => hits.length > 0)
      .map(({ word, hits }): Term => ({ place: word.place, hits }));
    const missing = query.exact && terms.length < words.length;
    const ranked = missing ? [] : rank(terms, await engine.catalogue(), query.exact);
    const typed = words.map(({ word }) => word.text);
    const results = unique([...items, ...(await accentsFirst(ranked, typed))]);
    if (results.length > 0) {
      return { kind: 'found', results, corrected: correctedQuery(query, words), foreign };
    }
    const vocabulary = await engine.vocabulary(locale);
    const near = words.flatMap(({ word }) => vocabulary.neighbours(fold(word.text)));
    const suggestions = [...new Set(near)].filter(isContentWord).slice(0, MAX_SUGGESTIONS);
    return { kind: 'nothing', suggestions, foreign };
  };
};
