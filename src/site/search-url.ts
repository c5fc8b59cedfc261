/** Facets of the results other than an orientation. They are written in addresses, in both languages. */
export const FACETS = ['priorities', 'glossary', 'site'] as const;

/** Part of the results: those of an orientation, by its number, or one of `FACETS`. */
export type Facet = number | (typeof FACETS)[number];

/** State of a search. The address of the search page has it, and nothing else does. */
export interface SearchState {
  readonly query: string;
  /** The one part of the results to show; all of them without it. */
  readonly facet?: Facet | undefined;
  /** Whether the words are taken as they are typed, and none is corrected. */
  readonly literal?: true;
}

/** Parameters in the address of the search page. */
export const SEARCH_PARAMETERS = {
  query: 'q',
  orientation: 'orientation',
  facet: 'in',
  literal: 'literal',
} as const;

const readFacet = (parameters: URLSearchParams): Facet | undefined => {
  const orientation = parameters.get(SEARCH_PARAMETERS.orientation) ?? '';
  if (/^[1-9]\d?$/.test(orientation)) return Number(orientation);
  const name = parameters.get(SEARCH_PARAMETERS.facet);
  return FACETS.find((facet) => facet === name);
};

/**
 * Reads the state of a search from an address.
 *
 * @param search - query string of the address, from its `?`
 * @returns the state; an orientation that is no number from 1 to 99 and an unknown facet are left out
 * @example parseSearchUrl('?q=eau&orientation=3') // { query: 'eau', facet: 3 }
 * @example parseSearchUrl('?q=eau&in=glossary') // { query: 'eau', facet: 'glossary' }
 */
export const parseSearchUrl = (search: string): SearchState => {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get(SEARCH_PARAMETERS.query) ?? '').trim(),
    facet: readFacet(parameters),
    ...(parameters.get(SEARCH_PARAMETERS.literal) === '1' && { literal: true }),
  };
};

/**
 * Writes the state of a search as a query string: the inverse of `parseSearchUrl`.
 *
 * @param state - query and facet
 * @returns a query string with its `?`
 * @example formatSearchUrl({ query: 'eau vive', facet: 3 }) // '?q=eau+vive&orientation=3'
 */
export const formatSearchUrl = ({ query, facet, literal }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set(SEARCH_PARAMETERS.query, query);
  if (facet !== undefined) {
    const name = typeof facet === 'number' ? 'orientation' : 'facet';
    parameters.set(SEARCH_PARAMETERS[name], String(facet));
  }
  if (literal) parameters.set(SEARCH_PARAMETERS.literal, '1');
  return `?${parameters.toString()}`;
};
