import { isDrawnWhole } from '../../plan/lookup.ts';
import {
  byPlanOrder,
  orientationOf,
  type OrientationNumber,
  type PriorityNumber,
} from '../../plan/number.ts';
import type { Plan, Relation } from '../../plan/plan.ts';
import type { RelationKind } from '../../plan/relation-kinds.ts';
import { kindsInUse } from './link-choices.ts';

/** A relation, seen from one of its ends. */
export interface GroupedLink {
  readonly relation: Relation;
  /** The other end. */
  readonly other: PriorityNumber;
  /** Whether this end is the first in plan order: while nothing is chosen, only these are shown. */
  readonly isFirst: boolean;
  /** Whether the other end is in another orientation: while one is chosen, these are shown too. */
  readonly isAcross: boolean;
}

/** A priority with all its links. Every relation is in the groups of both its ends. */
export interface LinkGroup {
  readonly number: PriorityNumber;
  readonly orientation: OrientationNumber;
  /** Links by their other end, in plan order. */
  readonly links: readonly GroupedLink[];
  /** Kinds of the links that are shown while nothing is chosen. */
  readonly once: readonly RelationKind[];
  /** Kinds of the links that are shown while the orientation is chosen. */
  readonly within: readonly RelationKind[];
}

const kindsOf = (links: readonly GroupedLink[]): readonly RelationKind[] =>
  kindsInUse({ relations: links.map(({ relation }) => relation) });

const seenFrom = (number: PriorityNumber, relation: Relation): GroupedLink => {
  const [first, second] = relation.between;
  return {
    relation,
    other: first === number ? second : first,
    isFirst: first === number,
    isAcross: orientationOf(first) !== orientationOf(second),
  };
};

/**
 * Groups the relations of a plan by priority, so that each choice of the page shows a relation once.
 *
 * @param plan - orientations, priorities and relations of the plan
 * @returns groups in plan order: of all priorities that the map draws, or else of those with links
 */
export const linkGroupsOf = ({
  orientations,
  relations,
}: Pick<Plan, 'orientations' | 'relations'>): readonly LinkGroup[] => {
  const isWhole = isDrawnWhole({ orientations });
  return orientations
    .flatMap(({ priorities }) => priorities)
    .map((number): LinkGroup => {
      const links = relations
        .filter(({ between }) => between.includes(number))
        .map((relation) => seenFrom(number, relation))
        .toSorted((a, b) => byPlanOrder(a.other, b.other));
      return {
        number,
        orientation: orientationOf(number),
        links,
        once: kindsOf(links.filter(({ isFirst }) => isFirst)),
        within: kindsOf(links.filter(({ isFirst, isAcross }) => isFirst || isAcross)),
      };
    })
    .filter(({ links }) => isWhole || links.length > 0);
};
