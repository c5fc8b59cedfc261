import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../build/environment.ts';
import { imagesOf } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';

/** Image of a document. */
export interface DocumentImage {
  /** Path in the content folder. */
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * Reads the images that the texts of a plan show.
 *
 * @param plan - the plan
 * @returns each once, with its bytes
 */
export const documentImages = (plan: Plan): Promise<readonly DocumentImage[]> =>
  Promise.all(
    imagesOf(plan).map(async ({ file }) => ({
      file,
      bytes: await readFile(join(contentFolder(), file)),
    })),
  );
