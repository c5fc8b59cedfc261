import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildingFolder, clearAway, replaceFolder } from '../../../src/build/replace-folder.ts';

/** The number of a process that has ended: none is as high. */
const DEAD = 2 ** 30;

let around = '';
let target = '';
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'replace-'));
  target = join(around, 'dist');
});
afterEach(() => rm(around, { recursive: true, force: true }));

const put = async (folder: string, text: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
};
const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

describe('a new folder', () => {
  it.each([true, false])('takes the place of the old one, there before: %s', async (before) => {
    if (before) await put(target, 'old');
    await put(buildingFolder(target), 'new');
    await replaceFolder(buildingFolder(target), target);
    expect(await read(target)).toBe('new');
    expect(await readdir(around)).toEqual(['dist']);
  });

  it('does so whoever else is doing the same: one is there whole, and nothing is left over', async () => {
    await put(target, 'old');
    const texts = Array.from({ length: 8 }, (_, place) => `new ${place}`);
    await Promise.all(
      texts.map(async (text, place) => {
        const built = `${target}.building-${place}`;
        await put(built, text);
        await replaceFolder(built, target, `${target}.replaced-${place}`);
      }),
    );
    expect(texts).toContain(await read(target));
    expect(await readdir(around)).toEqual(['dist']);
  });
});

describe('what a build left behind', () => {
  it('is removed where its process has ended, and left alone where it runs', async () => {
    await put(target, 'good');
    await put(`${target}.building-${DEAD}`, 'half');
    await put(`${target}.replaced-${DEAD}`, 'older');
    await put(`${target}.building-${process.pid}`, 'at work');
    await put(join(around, 'dist.building-notes'), 'someone’s');
    await clearAway(target);
    expect((await readdir(around)).toSorted()).toEqual(
      ['dist', `dist.building-${process.pid}`, 'dist.building-notes'].toSorted(),
    );
    expect(await read(target)).toBe('good');
  });

  it('comes back where the build was killed between putting the old away and the new in place', async () => {
    await put(`${target}.replaced-${DEAD}`, 'good');
    await put(`${target}.building-${DEAD}`, 'new');
    await clearAway(target);
    expect(await read(target)).toBe('good');
    expect(await readdir(around)).toEqual(['dist']);
  });
});
