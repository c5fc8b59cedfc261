import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Time between two attempts, in milliseconds; a build takes seconds. */
const RETRY_MS = 50;
/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Acquires a lock, unless another process or thread has it.
 *
 * @param path - absolute path of the lock file
 * @returns a function that releases the lock, or `undefined` where another process or thread has it
 * @throws {Error} where the file cannot be opened
 */
export const tryAcquire = (path: string): (() => void) | undefined => {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    // Nothing is ever written: no journal may be left behind.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return () => {
      file.close();
    };
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
};

/**
 * Runs a function under a lock: one process at a time, others wait. The lock is SQLite's on a file:
 * the operating system frees it at the end of its process, even after a crash, so no lock can be
 * stale.
 *
 * @param path - absolute path of the lock file, which is created and never removed
 * @param work - function to run
 * @param onWait - function called once, if the lock is not free
 * @param retryMs - time between two attempts, in milliseconds
 * @returns the value of `work`
 * @throws {Error} where `work` throws, or where the file cannot be opened
 * @see https://www.sqlite.org/lockingv3.html
 */
export const withLock = async <T>(
  path: string,
  work: () => Promise<T>,
  onWait: () => void,
  retryMs = RETRY_MS,
): Promise<T> => {
  await mkdir(dirname(path), { recursive: true });
  let release = tryAcquire(path);
  if (!release) onWait();
  while (!release) {
    await setTimeout(retryMs);
    release = tryAcquire(path);
  }
  try {
    return await work();
  } finally {
    release();
  }
};
