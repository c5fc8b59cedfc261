import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// A file that someone has worked on since is theirs: only what is as it was written is written over.

/** List of what was written into a folder, in the form of `sha256sum`. */
const LIST = '.plan-export.sha256';

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Finds a file in a folder that `writeOwn` has not written, or that has changed since.
 *
 * @param folder - absolute path
 * @param names - of the files that are to be written
 * @returns name of the first such file; `undefined` for none
 */
export const foreignIn = async (
  folder: string,
  names: readonly string[],
): Promise<string | undefined> => {
  const known = ((await readIfThere(join(folder, LIST))) ?? '').split('\n');
  for (const name of names) {
    const content = await readIfThere(join(folder, name));
    if (content !== undefined && !known.includes(`${hashOf(content)}  ${name}`)) return name;
  }
  return undefined;
};

/**
 * Writes files into a folder, with a list of them.
 *
 * @param folder - absolute path of a folder that is there
 * @param files - contents by name
 */
export const writeOwn = async (
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> => {
  const lines = [...files].map(([name, content]) => `${hashOf(content)}  ${name}\n`);
  // The list comes first: a file that could not be written is then not taken for one of someone else.
  await writeFile(join(folder, LIST), lines.join(''));
  for (const [name, content] of files) await writeFile(join(folder, name), content);
};
