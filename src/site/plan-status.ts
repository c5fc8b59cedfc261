import type { Plan } from '../plan/plan.ts';

/**
 * Returns what is said of a plan that is not in force: that it has ended, or is a draft.
 *
 * @param plan - the plan
 * @param words - what to say of each
 * @returns one sentence; none for a current plan
 */
export const statusWords = (
  { status }: Pick<Plan, 'status'>,
  words: Readonly<Record<Exclude<Plan['status'], 'current'>, string>>,
): readonly string[] => (status === 'current' ? [] : [words[status]]);
