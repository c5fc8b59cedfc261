import { isPriorityNumber, type PriorityNumber } from './number.ts';
import type { Localized } from './locale.ts';
import type { Plan, PlanRole, Translation } from './plan.ts';

/** What became of a priority in the plan after. These are public names. */
export const CONTINUITY_KINDS = ['kept', 'reworded', 'merged', 'split', 'dropped'] as const;
/** What became of a priority: one of `CONTINUITY_KINDS`. */
export type ContinuityKind = (typeof CONTINUITY_KINDS)[number];

/** How many priorities of the plan after each kind leads to. */
export const CONTINUITY_COUNTS: Readonly<
  Record<ContinuityKind, { readonly min: number; readonly max: number }>
> = {
  kept: { min: 1, max: 1 },
  reworded: { min: 1, max: 1 },
  merged: { min: 1, max: 1 },
  split: { min: 2, max: Infinity },
  dropped: { min: 0, max: 0 },
};

/** A priority of this plan or another. */
export interface PriorityReference {
  /** `id` of the plan; absent for this one. */
  readonly plan?: string | undefined;
  readonly number: PriorityNumber;
}

const REFERENCE = /^(?:([a-z0-9][a-z0-9-]*)#)?([^#]+)$/;

/**
 * Reads a reference to a priority of this plan or another.
 *
 * @param value - a number, after the id of its plan and a `#` where the plan is named
 * @returns the plan and the number; `undefined` for any other text
 * @example parseReference('2021-2025#3.2') // { plan: '2021-2025', number: '3.2' }
 * @example parseReference('3.2') // { plan: undefined, number: '3.2' }
 */
export const parseReference = (value: string): PriorityReference | undefined => {
  const [, plan, number] = REFERENCE.exec(value) ?? [];
  return isPriorityNumber(number) ? { plan, number } : undefined;
};

/** What became of one priority from one plan to the next. */
export interface Continuity {
  /** What the other plan is to this one. */
  readonly role: PlanRole;
  /** `id` of the other plan, where it is known. */
  readonly plan: string | undefined;
  /** In the earlier plan. */
  readonly from: PriorityNumber;
  /** In the later plan, in plan order. */
  readonly to: readonly PriorityNumber[];
  readonly kind: ContinuityKind;
  /** Reason, where one is given. */
  readonly why?: Localized | undefined;
  /** State of the translation of the reason. */
  readonly translation: Translation;
}

/**
 * Lists what a priority comes from and what became of it.
 *
 * @param plan - the plan
 * @param number - one of its priorities
 * @returns entries about it, in their order
 */
export const continuityOf = (
  { continuity }: Pick<Plan, 'continuity'>,
  number: PriorityNumber,
): readonly Continuity[] =>
  continuity.filter(({ role, from, to }) =>
    role === 'successor' ? from === number : to.includes(number),
  );
