import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const PAUSE = 200;
const MOST_EMPTY = 10;

/** Says whether a process is there. */
export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Takes a lock, if nobody has it. */
const take = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Does something that one process at a time may do; others wait. The lock of a process that was killed
 * holds nobody up.
 *
 * @param path - absolute path of the lock
 * @param onWait - called once where this has to wait
 */
export const alone = async <T>(
  path: string,
  work: () => Promise<T>,
  onWait: () => void,
): Promise<T> => {
  await mkdir(dirname(path), { recursive: true });
  for (let tries = 0; !(await take(path)); tries += 1) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    // It is empty for the moment that the other needs to write its number, and no longer.
    const isDead = holder > 0 ? !isRunning(holder) : tries > MOST_EMPTY;
    if (isDead) await rm(path, { force: true });
    else {
      if (tries === 1) onWait();
      await setTimeout(PAUSE);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};
