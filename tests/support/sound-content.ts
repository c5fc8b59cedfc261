import { ContentError } from '../../src/content/issue.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { LocatePage } from '../../src/plan/pages.ts';
import type { Plan } from '../../src/plan/plan.ts';

/**
 * Reads a content folder that must have no issue.
 *
 * @param folder - absolute path of the content folder
 * @param locate - finds the page at an address of the site
 * @returns the plan
 * @throws {ContentError} with every issue found
 */
export const readSoundContent = async (
  folder: string,
  locate: LocatePage,
): Promise<{ readonly plan: Plan }> => {
  const { plan, issues } = await readContent(folder, locate);
  if (!plan) throw new ContentError(issues);
  return { plan };
};
