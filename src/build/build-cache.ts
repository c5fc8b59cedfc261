import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/** Says whether a file is there. */
export const isCached = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Keeps a file for later builds. It gets its name once it is whole: another build may want the same.
 *
 * @param path - absolute; its folder is made where there is none
 */
export const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};
