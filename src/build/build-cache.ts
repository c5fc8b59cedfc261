import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * Says whether an earlier build wrote a file.
 *
 * @param path - absolute
 * @returns whether it is there
 */
export const isCached = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Writes a file for later builds. It gets its name once it is whole: another build may want the same.
 *
 * @param path - absolute; its folder is made where there is none
 * @param bytes - of the file
 */
export const writeCached = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};
