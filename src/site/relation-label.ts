import { directionAt } from '../plan/lookup.ts';
import type { PriorityNumber } from '../plan/number.ts';
import type { Relation } from '../plan/plan.ts';
import { isDirected } from '../plan/relation-kinds.ts';
import type { Strings } from './i18n/index.ts';

/**
 * Says what the other end of a relation is to one of its ends. With the number, the label cannot be
 * read the wrong way round, wherever it stands.
 *
 * @param t - words of the site in the language of the page
 * @param relation - of two priorities
 * @param end - the end that the reader comes from
 * @returns the name of the kind, or a label with the number of `end` where the kind has a direction
 */
export const relationLabel = (
  t: Strings,
  relation: Pick<Relation, 'kind' | 'from'>,
  end: PriorityNumber,
): string => {
  const { kind } = relation;
  const direction = directionAt(relation, end);
  if (direction === undefined || !isDirected(kind)) return t.relationKinds[kind].name;
  const { origin, destination } = t.relationEnds[kind];
  return direction === 'to' ? origin(end) : destination(end);
};
