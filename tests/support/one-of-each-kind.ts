import type { PlanLookup } from '../../src/plan/lookup.ts';
import { routesOf, type Route } from '../../src/site/routes.ts';

/** The first page of each kind in each language of a plan. */
export const oneOfEachKind = ({ plan }: PlanLookup): readonly Route[] => {
  const kinds = new Set<string>();
  return routesOf(plan).filter(({ page, locale }) => {
    const kind = `${page.view} ${locale}`;
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst;
  });
};
