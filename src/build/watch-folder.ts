import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Delay after a change, in milliseconds: a text editor may save one file in several steps. */
const SETTLED_MS = 50;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Watches a folder and its subfolders, one by one: `fs.watch` with `recursive` loses a file on Linux once
 * an editor has replaced it, and chokidar a file that comes while it sets up the watch of a new folder.
 *
 * @param folder - absolute path
 * @param signal - ends the watch
 * @yields the time, at once and after each change; changes in the meantime come as one
 * @throws {Error} where the folder is missing or cannot be watched
 */
export async function* watchFolder(
  folder: string,
  signal?: AbortSignal,
): AsyncGenerator<Date, void> {
  let watchers: readonly FSWatcher[] = [];
  let change = Promise.withResolvers<undefined>();
  const onChange = (): void => {
    change.resolve(undefined);
  };

  /** Watches a folder before its subfolders are listed, so that none is missed. */
  const watchTree = (path: string): readonly FSWatcher[] => {
    try {
      // Windows reports an error for a folder that is removed.
      const watcher = watch(path, onChange).on('error', onChange);
      const entries = readdirSync(path, { withFileTypes: true });
      const subfolders = entries.filter((entry) => entry.isDirectory());
      return [watcher, ...subfolders.flatMap(({ name }) => watchTree(join(path, name)))];
    } catch (error) {
      // The watch of its parent reports that it was removed.
      if (isMissing(error) && path !== folder) return [];
      throw error;
    }
  };

  signal?.addEventListener('abort', onChange);
  try {
    while (!signal?.aborted) {
      change = Promise.withResolvers<undefined>();
      // A folder may have been replaced by another of the same name: all are watched anew.
      const outdated = watchers;
      watchers = watchTree(folder);
      for (const watcher of outdated) watcher.close();
      yield new Date();
      await change.promise;
      await wait(SETTLED_MS);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
