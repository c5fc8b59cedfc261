import { ContentError, type ContentIssue } from './issue.ts';
import type { Plan } from '../plan/plan.ts';
import { buildPlan } from './build-plan.ts';
import type { LocatePage } from '../plan/pages.ts';
import { readSources } from './read-files.ts';
import type { Sources } from './sources.ts';

/** What a content folder gives: a plan, or the faults that keep it from being one. */
export interface Content {
  readonly sources: Sources;
  readonly plan: Plan | undefined;
  readonly faults: readonly ContentIssue[];
}

/**
 * Reads a content folder and checks it whole.
 *
 * @param folder - absolute path
 */
export const readContent = async (folder: string, locate: LocatePage): Promise<Content> => {
  const { sources, faults } = await readSources(folder);
  const built = buildPlan(sources, locate);
  const all = [...faults, ...built.faults];
  return { sources, plan: all.length > 0 ? undefined : built.plan, faults: all };
};

/**
 * Reads a content folder that must be right.
 *
 * @param folder - absolute path
 * @throws {ContentError} with every fault found in it
 */
export const readSoundContent = async (
  folder: string,
  locate: LocatePage,
): Promise<{ readonly sources: Sources; readonly plan: Plan }> => {
  const { sources, plan, faults } = await readContent(folder, locate);
  if (!plan) throw new ContentError(faults);
  return { sources, plan };
};
