import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { isRunning } from './lock.ts';

/** Beside the folder: what a build writes to, and what it puts away while it takes its place. */
const BUILDING = 'building';
const REPLACED = 'replaced';

/**
 * The folder that this process builds into, beside the one that it is for: on the same disk, so that it
 * can take its place at once.
 *
 * @param target - absolute path
 */
export const buildingFolder = (target: string): string => `${target}.${BUILDING}-${process.pid}`;

const failsWith =
  (...codes: readonly string[]) =>
  (error: unknown): boolean =>
    error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Renames where there is something to rename, and nothing in the way. */
const renamed = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (failsWith('ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM')(error)) return false;
    throw error;
  }
};

/**
 * Removes what builds left behind that were killed; where one was killed as it put its folder in place,
 * the good one that it had put away comes back.
 *
 * @param target - absolute path
 */
export const clearAway = async (target: string): Promise<void> => {
  const left = new RegExp(
    `^${RegExp.escape(basename(target))}\\.(${BUILDING}|${REPLACED})-(\\d+)$`,
  );
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const [, kind, pid] = left.exec(name) ?? [];
    if (kind === undefined || isRunning(Number(pid))) continue;
    const path = join(dirname(target), name);
    if (kind === REPLACED) await renamed(path, target);
    await rm(path, { recursive: true, force: true });
  }
};

/**
 * Puts a folder in the place of another: whole, or not at all.
 *
 * @param built - the new folder
 * @param target - absolute path of the one that it replaces, which need not be there
 * @param old - where that one is put away meanwhile, on the same disk
 */
export const replaceFolder = async (
  built: string,
  target: string,
  old = `${target}.${REPLACED}-${process.pid}`,
): Promise<void> => {
  // Another build may put its own in place between the two steps: the last one stays.
  do {
    await rm(old, { recursive: true, force: true });
    await renamed(target, old);
  } while (!(await renamed(built, target)));
  await rm(old, { recursive: true, force: true });
};
