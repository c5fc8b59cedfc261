import type { PlanLookup } from '../plan/lookup.ts';

declare global {
  /** See `sharePlan`. */
  var planOfThisBuild: PlanLookup | undefined;
}

/**
 * Shares the plan of the pages with the integrations of Astro's configuration. Pages are bundled
 * and this module with them: the bundle and the integrations have only the process in common.
 *
 * @param lookup - the plan with its look-ups
 */
export const sharePlan = (lookup: PlanLookup): void => {
  globalThis.planOfThisBuild = lookup;
};

/**
 * Returns the plan of the pages of this build, for the integrations that run after them.
 *
 * @returns the plan with its look-ups
 * @throws {Error} before the first page is rendered
 */
export const sitePlan = (): PlanLookup => {
  if (!globalThis.planOfThisBuild)
    throw new Error('The plan is shared once the first page is made.');
  return globalThis.planOfThisBuild;
};
