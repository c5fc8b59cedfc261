/** What is asked of the search page. It stands in the address, and nowhere else. */
export interface SearchState {
  readonly query: string;
  readonly orientation: number | undefined;
}

/** The parameters that the address of the search page may carry. */
export const SEARCH_PARAMETERS = { query: 'q', orientation: 'orientation' } as const;

/**
 * Reads what an address asks.
 *
 * @param search - the part of the address from its `?`
 */
export const parseSearchUrl = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  const orientation = parameters.get(SEARCH_PARAMETERS.orientation) ?? '';
  return {
    query: (parameters.get(SEARCH_PARAMETERS.query) ?? '').trim(),
    orientation: /^[1-9]\d?$/.test(orientation) ? Number(orientation) : undefined,
  };
};

/** The part of the address that asks it: `parseSearchUrl` the other way round. */
export const formatSearchUrl = ({ query, orientation }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set(SEARCH_PARAMETERS.query, query);
  if (orientation !== undefined) {
    parameters.set(SEARCH_PARAMETERS.orientation, String(orientation));
  }
  return `?${parameters.toString()}`;
};
