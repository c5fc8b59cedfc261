import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { assertReplaceable, isMarkedAsBuilt, markAsBuilt } from './out-folder.ts';

const MAX_TRIES = 20;
const RETRY_MS = 50;

/** A folder that a build works in, beside the one that it is for: on the same disk, so that what it
    built can take its place at once. */
export interface WorkFolder {
  readonly path: string;
  /** What is built; not there yet. */
  readonly built: string;
  /** Where the replaced folder is put away until the new one is in place. */
  readonly replaced: string;
}

const workFolderAt = (path: string): WorkFolder => ({
  path,
  built: join(path, 'built'),
  replaced: join(path, 'replaced'),
});

/** Says whether a process runs; a folder of this one's is of an earlier one with the same number. */
const isRunning = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Renames where there is something to rename, and nothing in the way. */
const renamed = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].some((known) => known === code)) return false;
    throw error;
  }
};

/**
 * Makes a folder for one build to work in.
 *
 * @param target - absolute path of the folder that the build is for
 * @returns the folder, marked as a build's
 */
export const makeWorkFolder = async (target: string): Promise<WorkFolder> => {
  await mkdir(dirname(target), { recursive: true });
  const path = await mkdtemp(`${target}.building-${process.pid}-`);
  await markAsBuilt(path);
  return workFolderAt(path);
};

/**
 * Removes a work folder; where the target is missing, the one that was put away comes back.
 *
 * @param work - the work folder of a build
 * @param target - absolute path of the folder that the build was for
 */
export const removeWorkFolder = async (work: WorkFolder, target: string): Promise<void> => {
  await renamed(work.replaced, target);
  await rm(work.path, { recursive: true, force: true });
};

/**
 * Removes the work folders of builds that were killed; where one was killed as it put its folder in
 * place, the good one that it had put away comes back. Folders without a build's marker are left alone.
 *
 * @param target - absolute path of the folder that the builds were for
 */
export const clearAway = async (target: string): Promise<void> => {
  const left = new RegExp(`^${RegExp.escape(basename(target))}\\.building-(\\d+)-\\w{6}$`);
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const [, pid] = left.exec(name) ?? [];
    const work = workFolderAt(join(dirname(target), name));
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (!(await isMarkedAsBuilt(work.path))) continue;
    await removeWorkFolder(work, target);
  }
};

/**
 * Puts what a build made in the place of an earlier one: whole, or not at all.
 *
 * @param work - where it was built
 * @param target - absolute path of the folder that it replaces, which need not be there
 * @throws {EnvironmentError} where somebody put something else there meanwhile
 * @throws {Error} where the system lets nothing be put there
 */
export const replaceFolder = async (
  { built, replaced }: WorkFolder,
  target: string,
): Promise<void> => {
  // Another build may put its own in place between the two steps: the last one stays.
  for (let tries = 1; ; tries += 1) {
    await assertReplaceable(target);
    await rm(replaced, { recursive: true, force: true });
    await renamed(target, replaced);
    if (await renamed(built, target)) break;
    if (tries === MAX_TRIES) {
      throw new Error(
        `« ${target} » ne se laisse pas remplacer\u00a0: un autre programme s’en sert peut-être.\n` +
          `“${target}” cannot be replaced: another program may be using it.`,
      );
    }
    await setTimeout(RETRY_MS);
  }
};
