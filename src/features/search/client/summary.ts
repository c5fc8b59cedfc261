import type { Facet, SearchState } from '../../../site/search-url.ts';
import type { Say } from '../messages.ts';
import type { Answer } from './find.ts';
import { unquoted } from './query.ts';

/** Messages for queries without a content word. */
const HINTS = { common: 'hint', letter: 'hintLetter', sign: 'hintSign' } as const;

/** Says where the results of a facet stand, with the space before it. */
const placeOf = (say: Say, facet: Facet | undefined): string => {
  if (facet === undefined) return '';
  const orientation = String(facet);
  return ` ${typeof facet === 'number' ? say('inOrientation', { orientation }) : say(facet)}`;
};

const countSentence = (
  say: Say,
  plurals: Intl.PluralRules,
  count: number,
  { query, facet }: SearchState,
): string => {
  const details = { count: String(count), query, where: placeOf(say, facet) };
  if (count === 0) return say('nothing', details);
  return say(plurals.select(count) === 'one' ? 'one' : 'other', details);
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
      return say('nothing', { query: unquoted(state.query), where: '' });
    case 'found':
      return countSentence(say, plurals, count, {
        ...state,
        query: unquoted(answer.corrected ?? state.query),
      });
  }
};
