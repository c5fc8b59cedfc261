import type { Plan, PlanRole } from '../plan/plan.ts';
import { otherPlansOf } from './other-plans.ts';
import sheet from './styles/other-plans.css?inline';

/**
 * Returns the styles of the plans before and after a plan.
 *
 * @param plan - the plan
 * @returns CSS; empty for a plan that names no other
 */
export const otherPlansSheet = (plan: Pick<Plan, PlanRole>): string =>
  otherPlansOf(plan).length > 0 ? sheet : '';
