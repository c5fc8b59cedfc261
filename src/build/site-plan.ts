import { locate } from '../site/urls.ts';
import { contentFolder } from './environment.ts';
import { createLookup, type PlanLookup } from '../plan/lookup.ts';
import { readSoundContent } from '../content/read-content.ts';

let reading: Promise<PlanLookup> | undefined;

/**
 * The plan that is being built, for what is made beside the pages: read once a build, for all.
 *
 * @throws {ContentError} where the content is wrong
 */
export const sitePlan = (): Promise<PlanLookup> => {
  reading ??= readSoundContent(contentFolder(), locate).then(({ plan }) => createLookup(plan));
  return reading;
};
