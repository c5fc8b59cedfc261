import { formatSearchUrl, type SearchState } from '../../../site/search-url.ts';
import type { Say } from '../messages.ts';
import type { Answer } from './find.ts';
import { unquoted } from './query.ts';
import { linkTo, type Note } from './view.ts';

/**
 * Makes the notes under the count of results: links to other searches.
 *
 * @param answer - answer to the query of `state`
 * @param state - query and filter
 * @param count - number of results after filtering
 * @param say - formats a message
 * @param otherPage - address of the search page in the other language, where there is one
 * @returns notes in reading order
 */
export const notesOn = (
  answer: Answer,
  state: SearchState,
  count: number,
  say: Say,
  otherPage: string | undefined,
): readonly Note[] => {
  if (answer.kind !== 'found' && answer.kind !== 'nothing') return [];
  const query = unquoted(state.query);
  const unfiltered = { query: state.query };
  const { slips, beginnings, foreign } = answer.findings;
  const notes: Note[] = [];
  if (slips.length > 0 || beginnings.length > 0) {
    const literally = formatSearchUrl({ ...state, literal: true });
    notes.push([linkTo(literally, say('literally', { query }))]);
  }
  if (foreign.length > 0 && otherPage !== undefined) {
    const link = linkTo(otherPage + formatSearchUrl(unfiltered), say('foreign', { query }));
    link.dataset['searchHint'] = '';
    notes.push([link]);
  }
  if (answer.kind === 'found' && count === 0) {
    notes.push([linkTo(formatSearchUrl(unfiltered), say('everywhere'))]);
  }
  if (answer.kind === 'nothing' && answer.suggestions.length > 0) {
    const links = answer.suggestions.flatMap((name, rank) => {
      const link = linkTo(formatSearchUrl({ query: name }), name);
      link.dataset['searchSuggestion'] = '';
      return [rank > 0 ? ', ' : ' ', link];
    });
    notes.push([say('suggestions'), ...links]);
  }
  return notes;
};
