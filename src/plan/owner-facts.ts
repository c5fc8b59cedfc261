import type { Plan } from './plan.ts';

/**
 * Fields of `plan.yaml` that only the owner of a plan can fill in: who runs the site, where the original
 * is, who answers for personal information, whom to write to. Pages show those that are given.
 */
export const OWNER_FACTS = [
  'site',
  'source',
  'privacy',
  'contact',
] as const satisfies readonly (keyof Plan)[];

/** Name of a field that only the owner can fill in. */
export type OwnerFact = (typeof OWNER_FACTS)[number];

/**
 * Checks whether a text names a field that only the owner can fill in.
 *
 * @param name - any text
 * @returns `true` for such a field
 * @example isOwnerFact('contact') // true
 */
export const isOwnerFact = (name: string): name is OwnerFact =>
  OWNER_FACTS.some((fact) => fact === name);
