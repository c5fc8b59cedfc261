import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * Checks whether the build cache has a file.
 *
 * @param path - absolute path of the file
 * @returns `true` if the file exists
 */
export const isCached = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Writes a file to the build cache. The file gets its name once it is complete: another build may
 * read it.
 *
 * @param path - absolute path of the file; missing folders are created
 * @param bytes - content of the file
 */
export const writeCached = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};
