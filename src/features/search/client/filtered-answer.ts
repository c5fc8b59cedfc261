import type { Locale } from '../../../plan/locale.ts';
import type { SearchState } from '../../../site/search-url.ts';
import type { EngineLoader } from './engine.ts';
import { isInFacet } from './facet.ts';
import { createFinder, type Answer, type Result } from './find.ts';

/** Answer to a state, and the results that its filter lets through. */
export interface FilteredAnswer {
  readonly answer: Answer;
  /** The state as it was answered. */
  readonly state: SearchState;
  readonly all: readonly Result[];
  readonly filtered: readonly Result[];
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
export const createAnswerer = (
  engine: Pick<EngineLoader, 'load'>,
  locale: Locale,
  stopWords: readonly string[],
) => {
  return async (state: SearchState, unfinished: boolean): Promise<FilteredAnswer> => {
    const find = createFinder(await engine.load(), locale, stopWords);
    const answer = await find(state.query, { literal: state.literal === true, unfinished });
    const all = answer.kind === 'found' ? answer.results : [];
    const filtered = all.filter((result) => isInFacet(result, state.facet));
    // A filter that was set for other words does not hide a number that is asked for by itself.
    return filtered.length === 0 && answer.kind === 'found' && answer.byNumber
      ? { answer, state: { ...state, facet: undefined }, all, filtered: all }
      : { answer, state, all, filtered };
  };
};
