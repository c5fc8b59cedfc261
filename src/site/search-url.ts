/** State of a search. The address of the search page has it, and nothing else does. */
export interface SearchState {
  readonly query: string;
  readonly orientation: number | undefined;
  /** Whether the words are taken as they are typed, and none is corrected. */
  readonly literal?: true;
}

/** Parameters in the address of the search page. */
export const SEARCH_PARAMETERS = {
  query: 'q',
  orientation: 'orientation',
  literal: 'literal',
} as const;

/**
 * Reads the state of a search from an address.
 *
 * @param search - query string of the address, from its `?`
 * @returns the state; an orientation that is no number from 1 to 99 is left out
 * @example parseSearchUrl('?q=eau&orientation=3') // { query: 'eau', orientation: 3 }
 */
export const parseSearchUrl = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  const orientation = parameters.get(SEARCH_PARAMETERS.orientation) ?? '';
  return {
    query: (parameters.get(SEARCH_PARAMETERS.query) ?? '').trim(),
    orientation: /^[1-9]\d?$/.test(orientation) ? Number(orientation) : undefined,
    ...(parameters.get(SEARCH_PARAMETERS.literal) === '1' && { literal: true }),
  };
};

/**
 * Writes the state of a search as a query string: the inverse of `parseSearchUrl`.
 *
 * @param state - query and orientation
 * @returns a query string with its `?`
 * @example formatSearchUrl({ query: 'eau vive', orientation: 3 }) // '?q=eau+vive&orientation=3'
 */
export const formatSearchUrl = ({ query, orientation, literal }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set(SEARCH_PARAMETERS.query, query);
  if (orientation !== undefined) {
    parameters.set(SEARCH_PARAMETERS.orientation, String(orientation));
  }
  if (literal) parameters.set(SEARCH_PARAMETERS.literal, '1');
  return `?${parameters.toString()}`;
};
