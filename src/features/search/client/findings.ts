import type { Locale } from '../../../plan/locale.ts';
import type { SearchState } from '../../../site/search-url.ts';
import { fold } from '../words.ts';
import type { EngineLoader } from './engine.ts';
import { createFinder, type Answer } from './find.ts';
import { parseQuery } from './query.ts';
import type { Ranked } from './rank.ts';

/** Answer to a state, and the results that its filter lets through. */
export interface Findings {
  readonly answer: Answer;
  /** The state as it was answered. */
  readonly state: SearchState;
  readonly all: readonly Ranked[];
  readonly filtered: readonly Ranked[];
}

/**
 * Makes the function that finds the results of a state.
 *
 * @param engine - loader of the index
 * @param locale - language of the index
 * @param stopWords - stop words of that language, in any spelling
 * @returns a function from a state, and whether its last word may still be going on, to what is found;
 *   it rejects as the engine does
 */
export const createFindings = (
  engine: Pick<EngineLoader, 'load'>,
  locale: Locale,
  stopWords: readonly string[],
) => {
  const foldedStopWords = new Set(stopWords.map(fold));
  const isOnlyNumbers = (text: string): boolean => {
    const { numbers, words } = parseQuery(text, foldedStopWords);
    return numbers.length > 0 && words.length === 0;
  };

  return async (state: SearchState, unfinished: boolean): Promise<Findings> => {
    const find = createFinder(await engine.load(), locale, stopWords);
    const answer = await find(state.query, { literal: state.literal === true, unfinished });
    const all = answer.kind === 'found' ? answer.results : [];
    const filtered =
      state.orientation === undefined
        ? all
        : all.filter(({ group }) => group === String(state.orientation));
    // A filter that was set for other words does not hide a number that is asked for by itself.
    return filtered.length === 0 && isOnlyNumbers(state.query)
      ? { answer, state: { ...state, orientation: undefined }, all, filtered: all }
      : { answer, state, all, filtered };
  };
};
