import { contentFolder } from '../config.ts';
import { indexPlan, type PlanIndex } from '../plan/queries.ts';
import { readSoundContent } from '../plan/read-plan.ts';

let reading: Promise<PlanIndex> | undefined;

/**
 * The plan that is being built, for what is made beside the pages: read once a build, for all.
 *
 * @throws {ContentError} where the content is wrong
 */
export const sitePlan = (): Promise<PlanIndex> => {
  reading ??= readSoundContent(contentFolder()).then(({ plan }) => indexPlan(plan));
  return reading;
};
