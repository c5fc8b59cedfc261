import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** A build takes seconds: nobody notices. */
const RETRY_MS = 50;
/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Acquires a lock, if no other process or thread holds it.
 *
 * @param path - absolute path of the lock file
 * @returns a function that releases it, or `undefined` where another holds it
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
 * Runs work that one process at a time may do; others wait. The lock is SQLite's on a file: the
 * operating system frees it with its process, however that ends, so no lock can be stale and
 * none is ever taken from another.
 *
 * @param path - absolute path of the lock file, which is created and stays
 * @param work - what to run
 * @param onWait - called once where this has to wait
 * @param retryMs - time between two attempts
 * @returns what the work returns
 * @throws {Error} what the work throws, or where the file cannot be opened
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
