import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the text of a file at once: a reader finds the old text or the new one, never a part.
 *
 * @param path - of a file that exists; a link is followed
 * @param text - its new text
 */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const file = await realpath(path);
  const { mode } = await stat(file);
  // The content folder is read without hidden files.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
};
