/**
 * Kinds of relations between two priorities. Programs of other organizations read these names: none is
 * ever removed.
 * - `echo`: the same idea for two subjects
 * - `support`: one helps to carry out the other
 * - `extension`: one takes the other further
 */
export const RELATION_KINDS = ['echo', 'support', 'extension'] as const;
/** Kind of a relation between two priorities: one of `RELATION_KINDS`. */
export type RelationKind = (typeof RELATION_KINDS)[number];
