import type { Plan, PlanStatus } from '../plan/plan.ts';

/**
 * Returns what is said of a plan that is not in force: that it has ended, or is a draft.
 *
 * @param plan - the plan
 * @param words - what to say of each
 * @returns one sentence; none for a current plan, or one of which nothing is known
 */
export const statusWords = (
  { status }: Pick<Plan, 'status'>,
  words: Readonly<Record<Exclude<PlanStatus, 'current'>, string>>,
): readonly string[] => (status === undefined || status === 'current' ? [] : [words[status]]);
