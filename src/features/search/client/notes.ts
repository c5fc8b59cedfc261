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
 * @param otherPage - address of the search page in the other language
 * @returns notes in reading order
 */
export const notesOn = (
  answer: Answer,
  state: SearchState,
  count: number,
  say: Say,
  otherPage: string,
): readonly Note[] => {
  const query = unquoted(state.query);
  const unfiltered = { query: state.query };
  const notes: Note[] = [];
  if (answer.kind === 'found' && answer.corrected !== undefined) {
    const literally = formatSearchUrl({ ...state, literal: true });
    notes.push([linkTo(literally, say('literally', { query }))]);
  }
  if ((answer.kind === 'found' || answer.kind === 'nothing') && answer.foreign) {
    const link = linkTo(otherPage + formatSearchUrl(unfiltered), say('foreign', { query }));
    link.dataset['searchHint'] = '';
    notes.push([link]);
  }
  if (answer.kind === 'found' && count === 0) {
    notes.push([linkTo(formatSearchUrl(unfiltered), say('everywhere'))]);
  }
  if (answer.kind === 'nothing' && answer.suggestions.length > 0) {
    const links = answer.suggestions.flatMap((word, rank) => [
      rank > 0 ? ', ' : ' ',
      linkTo(formatSearchUrl({ query: word }), word),
    ]);
    notes.push([say('suggestions'), ...links]);
  }
  return notes;
};
