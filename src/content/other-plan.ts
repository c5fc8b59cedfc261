import type { Languages } from '../plan/languages.ts';
import type { OtherPlan, PlanRole } from '../plan/plan.ts';
import { inEvery, readName } from './owner-facts.ts';
import type { PlanFacts } from './yaml-schemas.ts';

/**
 * Reads the plan before or after this one.
 *
 * @param written - as `plan.yaml` has it
 * @param languages - of this plan
 * @returns the other plan, its title typeset; `undefined` where none is given
 */
export const otherPlan = (
  written: PlanFacts[PlanRole],
  languages: Languages,
): OtherPlan | undefined =>
  written && {
    ...readName(written.title, languages),
    url: inEvery(written.url, languages),
    hasOneUrl: typeof written.url === 'string',
  };
