/**
 * How two priorities go together. Public names, read by partners' programs: only ever added to.
 * - `echo`: they say the same of two subjects
 * - `support`: one helps the other come about
 * - `extension`: one carries the other further
 */
export const RELATION_KINDS = ['echo', 'support', 'extension'] as const;
/** How two priorities go together: one of `RELATION_KINDS`. */
export type RelationKind = (typeof RELATION_KINDS)[number];
