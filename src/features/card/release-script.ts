import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../build/script-text.ts';
import { pinnedName } from './pinned-name.ts';

/** Folder of the released copies of the embed script, which every build publishes. */
const RELEASED = fileURLToPath(new URL('released/', import.meta.url));
const SCRIPT = fileURLToPath(new URL('client/v1.ts', import.meta.url));

/** Today's embed script as a pinned copy. */
export interface PinnedCopy {
  /** Absolute path of the copy among the released ones. */
  readonly file: string;
  readonly text: string;
  /** Whether it is among them. */
  readonly isReleased: boolean;
}

/**
 * Makes the pinned copy of today's embed script.
 *
 * @param folder - folder of the released copies
 * @returns the copy, and whether the folder has it
 * @throws {Error} where the script cannot be bundled
 */
export const pinnedCopy = async (folder = RELEASED): Promise<PinnedCopy> => {
  const text = await bundleScript(SCRIPT, 'classic');
  const file = join(folder, pinnedName(text));
  return { file, text, isReleased: existsSync(file) };
};

/**
 * Keeps a pinned copy of today's embed script, for all builds to come.
 *
 * @param folder - folder of the released copies
 * @returns the copy; `isReleased` says whether the folder had it
 * @throws {Error} where the script cannot be bundled, or the copy cannot be written
 */
export const releaseScript = async (folder = RELEASED): Promise<PinnedCopy> => {
  const copy = await pinnedCopy(folder);
  await mkdir(folder, { recursive: true });
  if (!copy.isReleased) await writeFile(copy.file, copy.text);
  return copy;
};
