import { otherLocale, type Locale } from '../model/locale.ts';
import { accentsFirst } from './accents.ts';
import type { Engine, Hit } from './engine.ts';
import { parseQuery, type Query, type QueryWord } from './query.ts';
import { rank, type Ranked, type Term } from './rank.ts';
import { recordKey } from './record.ts';
import { SUGGESTIONS } from './tuning.ts';
import { fold } from './words.ts';

/** What search answers to a query. */
export type Answer =
  /** Nothing to look for: no word, or only words that are everywhere. */
  | { readonly kind: 'hint' }
  /** A number that the plan does not have. */
  | { readonly kind: 'no-number'; readonly number: string }
  | {
      readonly kind: 'found';
      readonly results: readonly Ranked[];
      /** The query with its misspelt words put right, where there are any. */
      readonly corrected: string | undefined;
      /** Words of the query that are of the other language. */
      readonly foreign: boolean;
    }
  | {
      readonly kind: 'nothing';
      /** Words of the plan that are not too far. */
      readonly suggestions: readonly string[];
      readonly foreign: boolean;
    };

/** One word, looked up. */
interface LookedUp {
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

const unique = (results: readonly Ranked[]): readonly Ranked[] => [
  ...new Map(results.map((result) => [result.id, result])).values(),
];

const each = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> =>
  Promise.all(items.map(work));

/**
 * Makes the function that answers queries in one language.
 *
 * @param engine searches the index of that language
 * @param stopWords of that language, in any spelling
 */
export const createFinder = (engine: Engine, locale: Locale, stopWords: readonly string[]) => {
  const passedOver = new Set(stopWords.map(fold));

  const matches = async (spellings: readonly string[]) =>
    mergeHits(await each(spellings, engine.match));

  const isSubject = (word: string) => !passedOver.has(fold(word));

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

  const correctedQuery = ({ text }: Query, words: readonly LookedUp[]): string | undefined =>
    words.some(({ corrected }) => corrected !== undefined)
      ? words.reduce(
          (query, { word, corrected }) => (corrected ? query.replace(word.text, corrected) : query),
          text.trim(),
        )
      : undefined;

  /** The items that a query names; alone, an orientation brings what stands under it. */
  const itemsOf = async ({ numbers, words }: Query): Promise<readonly Ranked[]> => {
    const catalogue = await engine.catalogue();
    const named = await each(numbers, async (number) => {
      const item = await engine.exact(recordKey(number));
      const alone = words.length === 0 && !number.includes('.');
      return alone ? [...item, ...catalogue.under(Number(number))] : item;
    });
    return named.flat().map(({ id, load }) => ({
      id,
      orientation: catalogue.orientationOf(id),
      places: new Set<number>(),
      load,
    }));
  };

  return async (text: string): Promise<Answer> => {
    const query = parseQuery(text, passedOver);
    const [firstNumber] = query.numbers;
    if (query.words.length === 0 && firstNumber === undefined) return { kind: 'hint' };

    const items = await itemsOf(query);
    if (query.words.length === 0) {
      if (items.length === 0 && firstNumber !== undefined) {
        return { kind: 'no-number', number: firstNumber };
      }
      return { kind: 'found', results: unique(items), corrected: undefined, foreign: false };
    }

    const words = (await each(query.words, (word) => lookUp(word, query.exact))).flat();
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
    const suggestions = [...new Set(near)].filter(isSubject).slice(0, SUGGESTIONS);
    return { kind: 'nothing', suggestions, foreign };
  };
};
