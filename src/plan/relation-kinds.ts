/**
 * How two priorities go together. Public names, read by partners' programs: only ever added to.
 * - `echo`: each says the same as the other, of another subject
 * - `support`: the first helps the second come about
 * - `extension`: the first leads to the second, further or in another field
 */
export const RELATION_KINDS = ['echo', 'support', 'extension'] as const;
/** Kind of a relation between two priorities: one of `RELATION_KINDS`. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Kinds that have a direction: their two ends cannot be exchanged. */
export const DIRECTED_KINDS = ['support', 'extension'] as const satisfies readonly RelationKind[];
/** A kind that has a direction: one of `DIRECTED_KINDS`. */
export type DirectedKind = (typeof DIRECTED_KINDS)[number];

/** Ends of a directed relation: its origin, and where it leads. Public names. */
export const DIRECTIONS = ['from', 'to'] as const;
/** Which end of a directed relation a priority is: one of `DIRECTIONS`. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Tells whether the order of the two ends means something.
 *
 * @param kind - of a relation
 * @returns whether the kind has a direction
 * @example isDirected('echo') // false
 */
export const isDirected = (kind: RelationKind): kind is DirectedKind =>
  (DIRECTED_KINDS as readonly RelationKind[]).includes(kind);
