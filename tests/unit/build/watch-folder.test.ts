import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../src/build/watch-folder.ts';

let folder = '';
let seen: readonly string[] = [];
let times = 0;
let stop = new AbortController();
let watching = Promise.resolve();

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

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await mkdir(join(folder, 'priorities/1-1'), { recursive: true });
  await writeFile(join(folder, 'priorities/1-1/fr.mdx'), '');
  times = 0;
  stop = new AbortController();
  watching = watch();
  await toldMoreThan(0);
});
afterEach(async () => {
  stop.abort();
  await watching;
  await rm(folder, { recursive: true, force: true });
});

describe('watchFolder', { timeout: 60_000 }, () => {
  it('tells each save of a file that an editor replaces by another, and an edit after it', async () => {
    const file = join(folder, 'priorities/1-1/fr.mdx');
    for (let save = 0; save < 3; save += 1) {
      await quiet();
      const before = times;
      await writeFile(`${file}~`, 'x');
      await rename(`${file}~`, file);
      await toldMoreThan(before);
    }
    await quiet();
    const before = times;
    await writeFile(file, 'y');
    await toldMoreThan(before);
  });

  it('misses no file of folders that come and go', async () => {
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
      expect(seen).toEqual(expected);
    }, 10_000);
  });

  it('follows a folder that was replaced by another of the same name', async () => {
    const path = join(folder, 'priorities/1-1');
    await rm(path, { recursive: true });
    await mkdir(path);
    await quiet();
    await writeFile(join(path, 'en.mdx'), '');
    await vi.waitFor(() => {
      expect(seen).toContain(join('priorities', '1-1', 'en.mdx'));
    }, 10_000);
  });

  it('fails where the folder is missing', async () => {
    await expect(watchFolder(join(folder, 'nowhere')).next()).rejects.toThrow('ENOENT');
  });
});
