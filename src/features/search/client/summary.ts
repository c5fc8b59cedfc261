import type { Facet, SearchState } from '../../../site/search-url.ts';
import type { Say } from '../messages.ts';
import type { Answer } from './find.ts';
import { unquoted } from './query.ts';

/** Messages for queries without a content word. */
const HINTS = { common: 'hint', letter: 'hintLetter', sign: 'hintSign' } as const;

/** Says where the results of a facet stand. */
const placeOf = (say: Say, facet: Facet): string =>
  typeof facet === 'number' ? say('inOrientation', { orientation: String(facet) }) : say(facet);

const countSentence = (
  say: Say,
  plurals: Intl.PluralRules,
  count: number,
  { query, facet }: SearchState,
): string => {
  const one = plurals.select(count) === 'one';
  if (facet === undefined) {
    return say(one ? 'one' : 'other', { count: String(count), query });
  }
  const details = { count: String(count), query, where: placeOf(say, facet) };
  if (count === 0) return say('nothingFiltered', details);
  return say(one ? 'filteredOne' : 'filteredOther', details);
};

/**
 * Summarizes an answer in one sentence.
 *
 * @param answer - answer to the query of `state`
 * @param state - query and filter
 * @param count - number of results after filtering
 * @param say - formats a message
 * @param plurals - plural rules of the page's language
 * @returns a sentence
 */
export const summaryOf = (
  answer: Answer,
  state: SearchState,
  count: number,
  say: Say,
  plurals: Intl.PluralRules,
): string => {
  switch (answer.kind) {
    case 'hint':
      return say(HINTS[answer.lack]);
    case 'no-number':
      return say('noNumber', { number: answer.number });
    case 'nothing':
      return say('nothing', { query: unquoted(state.query) });
    case 'found':
      return countSentence(say, plurals, count, {
        ...state,
        query: unquoted(answer.corrected ?? state.query),
      });
  }
};
