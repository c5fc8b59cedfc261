import { PLAN_ROLES, type OtherPlan, type Plan, type PlanRole } from '../plan/plan.ts';
import type { Locale } from '../plan/locale.ts';
import { strings } from './i18n/index.ts';

/**
 * Lists the plans before and after a plan.
 *
 * @param plan - the plan
 * @returns those that it names, in order of time
 */
export const otherPlansOf = (
  plan: Pick<Plan, PlanRole>,
): readonly { readonly role: PlanRole; readonly other: OtherPlan }[] =>
  PLAN_ROLES.flatMap((role) => {
    const other = plan[role];
    return other ? [{ role, other }] : [];
  });

/**
 * Writes which plans come before and after a plan, for what has no links.
 *
 * @param plan - the plan
 * @param locale - language of the words
 * @returns one line per plan
 */
export const otherPlanLines = (
  plan: Pick<Plan, PlanRole | 'levels'>,
  locale: Locale,
): readonly string[] =>
  otherPlansOf(plan).map(
    ({ role, other }) => `${strings(locale, plan.levels).continuity[role]} ${other.text[locale]}`,
  );
