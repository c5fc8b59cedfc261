import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../src/build/watch-folder.ts';

/** A folder that is watched, with what was told of it so far. */
interface Watched {
  readonly folder: string;
  readonly list: () => Promise<readonly string[]>;
  readonly times: () => number;
  /** What the folder held when a change was last told. */
  readonly seen: () => readonly string[];
  readonly toldMoreThan: (count: number) => Promise<void>;
  /** Waits until nothing more is told. */
  readonly quiet: () => Promise<void>;
}

/** Watches a folder of its own while a test runs. */
const watched = async (test: (watched: Watched) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await mkdir(join(folder, 'priorities/1-1'), { recursive: true });
  await writeFile(join(folder, 'priorities/1-1/fr.mdx'), '');
  let times = 0;
  let seen: readonly string[] = [];
  const stop = new AbortController();
  const list = async () => (await readdir(folder, { recursive: true })).toSorted();
  const watch = async (): Promise<void> => {
    for await (const time of watchFolder(folder, stop.signal)) {
      expect(time).toBeInstanceOf(Date);
      // A folder may go while it is listed; the change is told then.
      seen = await list().catch(() => []);
      times += 1;
    }
  };
  const toldMoreThan = (count: number) =>
    vi.waitFor(() => {
      expect(times).toBeGreaterThan(count);
    }, 10_000);
  const quiet = async () => {
    let before;
    do {
      before = times;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } while (before !== times);
  };
  const watching = watch();
  try {
    await toldMoreThan(0);
    await test({ folder, list, times: () => times, seen: () => seen, toldMoreThan, quiet });
  } finally {
    stop.abort();
    await watching;
    await rm(folder, { recursive: true, force: true });
  }
};

// They wait for the system more than they work: they wait together.
describe.concurrent('watchFolder', { timeout: 60_000 }, () => {
  it('tells each save of a file that an editor replaces by another, and an edit after it', () =>
    watched(async ({ folder, times, toldMoreThan, quiet }) => {
      const file = join(folder, 'priorities/1-1/fr.mdx');
      for (let save = 0; save < 3; save += 1) {
        await quiet();
        const before = times();
        await writeFile(`${file}~`, 'x');
        await rename(`${file}~`, file);
        await toldMoreThan(before);
      }
      await quiet();
      const before = times();
      await writeFile(file, 'y');
      await toldMoreThan(before);
    }));

  it('misses no file of folders that come and go', () =>
    watched(async ({ folder, list, seen }) => {
      for (let round = 0; round < 40; round += 1) {
        const added = join(folder, `priorities/2-${round % 10}`);
        await mkdir(added);
        await new Promise((resolve) => setTimeout(resolve, round % 7));
        await writeFile(join(added, 'fr.mdx'), '');
        if (round < 30) await rm(added, { recursive: true });
      }
      const expected = await list();
      expect(expected).toContain(join('priorities', '2-9', 'fr.mdx'));
      await vi.waitFor(() => {
        expect(seen()).toEqual(expected);
      }, 10_000);
    }));

  it('follows a folder that was replaced by another of the same name', () =>
    watched(async ({ folder, seen, quiet }) => {
      const path = join(folder, 'priorities/1-1');
      await rm(path, { recursive: true });
      await mkdir(path);
      await quiet();
      await writeFile(join(path, 'en.mdx'), '');
      await vi.waitFor(() => {
        expect(seen()).toContain(join('priorities', '1-1', 'en.mdx'));
      }, 10_000);
    }));

  it('fails where the folder is missing', () =>
    watched(async ({ folder }) => {
      await expect(watchFolder(join(folder, 'nowhere')).next()).rejects.toThrow('ENOENT');
    }));
});
