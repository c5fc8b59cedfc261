import type { Facet } from '../../../site/search-url.ts';
import { OTHER_GROUPS } from '../record.ts';
import type { Ranked } from './rank.ts';

/**
 * Checks whether a result belongs to a facet. Each belongs to one orientation and so to the
 * priorities, to the glossary or to the site: their counts add up.
 *
 * @param result - result with its group
 * @param facet - facet of the state; all results belong to none
 * @returns `true` where it does
 */
export const isInFacet = ({ group }: Pick<Ranked, 'group'>, facet: Facet | undefined): boolean => {
  if (facet === undefined) return true;
  if (facet !== 'priorities') return group === String(facet);
  return !OTHER_GROUPS.some((other) => other === group);
};

/**
 * Checks whether results can be divided: with all of them in one group, a filter changes nothing.
 *
 * @param results - results with their groups
 * @returns `true` for results of several groups
 */
export const areDivisible = (results: readonly Pick<Ranked, 'group'>[]): boolean =>
  results.some(({ group }) => group !== results[0]?.group);
