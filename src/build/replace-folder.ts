import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { assertReplaceable, isMarkedAsBuilt, markAsBuilt } from './out-folder.ts';

const MAX_TRIES = 20;
const RETRY_MS = 50;

/** Work folder of a build, next to the target: on the same disk, so that the result is moved at once. */
export interface WorkFolder {
  readonly path: string;
  /** Path of the result, which does not exist at first. */
  readonly built: string;
  /** Path of the previous target until the new one is in place. */
  readonly replaced: string;
}

const workFolderAt = (path: string): WorkFolder => ({
  path,
  built: join(path, 'built'),
  replaced: join(path, 'replaced'),
});

/** Checks whether a process other than this one runs: an older process may have had this one's number. */
const isRunning = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Renames a folder; `false` where it does not exist, or where the new name is taken. */
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
 * Creates the work folder of one build.
 *
 * @param target - absolute path of the target folder
 * @returns the work folder, marked as built
 */
export const makeWorkFolder = async (target: string): Promise<WorkFolder> => {
  await mkdir(dirname(target), { recursive: true });
  const path = await mkdtemp(`${target}.building-${process.pid}-`);
  await markAsBuilt(path);
  return workFolderAt(path);
};

/**
 * Removes a work folder. If the target is missing, its previous version is restored.
 *
 * @param work - work folder of a build
 * @param target - absolute path of the target folder
 */
export const removeWorkFolder = async (work: WorkFolder, target: string): Promise<void> => {
  await renamed(work.replaced, target);
  await rm(work.path, { recursive: true, force: true });
};

/**
 * Removes the work folders of killed builds. If one was killed as it replaced the target, the
 * previous version is restored. Folders without the marker of a build are not touched.
 *
 * @param target - absolute path of the target folder
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
 * Replaces the target by the result of a build: completely, or not at all.
 *
 * @param work - work folder of the build
 * @param target - absolute path of the target folder, which may be missing
 * @throws {EnvironmentError} where the target has files that no build made
 * @throws {Error} where the system refuses the renaming
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
