import { orientationOf, type OrientationNumber } from '../../plan/number.ts';
import { isDrawnWhole } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { RELATION_KINDS, type RelationKind } from '../../plan/relation-kinds.ts';

/** What a reader may choose among the links of a plan. */
export interface LinkChoices {
  /** Orientations with the number of their links; none where there is nothing to choose. */
  readonly orientations: readonly { readonly number: OrientationNumber; readonly count: number }[];
  /** Kinds of the plan’s relations; none where there is nothing to choose. */
  readonly kinds: readonly RelationKind[];
}

/** Choices from one alone are none. */
const orNone = <T>(options: readonly T[]): readonly T[] => (options.length > 1 ? options : []);

/**
 * Lists the choices of the links page.
 *
 * @param plan - orientations and relations of the plan
 * @returns orientations that have priorities, and kinds that the plan’s relations have
 */
export const linkChoicesOf = ({
  orientations,
  relations,
}: Pick<Plan, 'orientations' | 'relations'>): LinkChoices => {
  if (relations.length < 2) return { orientations: [], kinds: [] };
  const kinds = orNone(kindsInUse({ relations }));
  // Where each orientation has one priority, the nodes of the map are the same choice.
  const isMapEnough = orientations.every(({ priorities }) => priorities.length < 2);
  if (isMapEnough && isDrawnWhole({ orientations })) return { orientations: [], kinds };
  const counted = orientations
    .filter(({ priorities }) => priorities.length > 0)
    .map(({ number }) => ({
      number,
      count: relations.filter(({ between }) => between.some((end) => orientationOf(end) === number))
        .length,
    }));
  return { orientations: orNone(counted), kinds };
};

/**
 * Lists the kinds that relations of a plan have.
 *
 * @param plan - relations of the plan
 * @returns kinds in their own order
 */
export const kindsInUse = ({ relations }: Pick<Plan, 'relations'>): readonly RelationKind[] =>
  RELATION_KINDS.filter((kind) => relations.some((relation) => relation.kind === kind));
