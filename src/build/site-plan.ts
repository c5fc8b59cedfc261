import type { PlanLookup } from '../plan/lookup.ts';

declare global {
  /** See `sharePlan`. */
  var planOfThisBuild: PlanLookup | undefined;
}

/**
 * Shares the plan that pages show with what is made after them. Pages are bundled and this module
 * with them: the bundle and the integrations of Astro's configuration have only the process in common.
 *
 * @param lookup - plan that is being published
 */
export const sharePlan = (lookup: PlanLookup): void => {
  globalThis.planOfThisBuild = lookup;
};

/**
 * Plan that the pages of this build show, for what is made after them.
 *
 * @returns the plan with its look-ups
 * @throws {Error} where no page was made yet
 */
export const sitePlan = (): PlanLookup => {
  if (!globalThis.planOfThisBuild)
    throw new Error('The plan is shared once the first page is made.');
  return globalThis.planOfThisBuild;
};
