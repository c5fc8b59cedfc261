import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARKER } from '../../../src/build/out-folder.ts';
import {
  clearAway,
  makeWorkFolder,
  removeWorkFolder,
  replaceFolder,
} from '../../../src/build/replace-folder.ts';

/** The number of a process that has ended: none is as high. */
const DEAD = 2 ** 30;
/** The number of a process that runs as long as this one. */
const RUNNING = process.ppid;

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
const putBuilt = async (folder: string, text: string) => {
  await put(folder, text);
  await writeFile(join(folder, MARKER), '');
};
const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

const build = async (text: string) => {
  const work = await makeWorkFolder(target);
  await putBuilt(work.built, text);
  await replaceFolder(work, target);
  await removeWorkFolder(work, target);
};

describe('replaceFolder', () => {
  it.each([true, false])(
    'puts a new folder in the place of the old one, there before: %s',
    async (isThere) => {
      if (isThere) await putBuilt(target, 'old');
      await build('new');
      expect(await read(target)).toBe('new');
      expect(await readdir(around)).toEqual(['dist']);
    },
  );

  it('does so whoever else is doing the same: one is there whole, and nothing is left over', async () => {
    await putBuilt(target, 'old');
    const texts = Array.from({ length: 8 }, (_, place) => `new ${place}`);
    await Promise.all(texts.map(build));
    expect(texts).toContain(await read(target));
    expect(await readdir(around)).toEqual(['dist']);
  });

  it('leaves alone what somebody put there during the build', async () => {
    const work = await makeWorkFolder(target);
    await putBuilt(work.built, 'new');
    await put(target, 'someone’s');
    await expect(replaceFolder(work, target)).rejects.toThrow('index.html');
    await removeWorkFolder(work, target);
    expect(await read(target)).toBe('someone’s');
    expect(await readdir(around)).toEqual(['dist']);
  });
});

describe('removeWorkFolder', () => {
  it('brings back the folder that was put away, where the new one did not come', async () => {
    const work = await makeWorkFolder(target);
    await putBuilt(work.replaced, 'good');
    await removeWorkFolder(work, target);
    expect(await read(target)).toBe('good');
    expect(await readdir(around)).toEqual(['dist']);
  });
});

describe('clearAway', () => {
  const left = (pid: number, end: string) => `${target}.building-${pid}-${end}`;

  it('removes the folder of a build whose process has ended, and leaves that of one that runs', async () => {
    await putBuilt(target, 'good');
    await putBuilt(left(DEAD, 'aaaaaa'), 'half');
    await putBuilt(left(process.pid, 'cccccc'), 'of an earlier process with our number');
    await putBuilt(left(RUNNING, 'bbbbbb'), 'at work');
    await clearAway(target);
    expect((await readdir(around)).toSorted()).toEqual(['dist', `dist.building-${RUNNING}-bbbbbb`]);
    expect(await read(target)).toBe('good');
  });

  it('leaves alone what no build made, whatever its name', async () => {
    const names = ['dist.building-notes', `dist.building-${DEAD}-aaaaaa`, `dist.replaced-${DEAD}`];
    for (const name of names) await put(join(around, name), 'someone’s');
    await clearAway(target);
    expect((await readdir(around)).toSorted()).toEqual(names.toSorted());
  });

  it('brings back the good folder where a build was killed before the new one was in place', async () => {
    const work = left(DEAD, 'aaaaaa');
    await putBuilt(join(work, 'replaced'), 'good');
    await putBuilt(join(work, 'built'), 'new');
    await writeFile(join(work, MARKER), '');
    await clearAway(target);
    expect(await read(target)).toBe('good');
    expect(await readdir(around)).toEqual(['dist']);
  });
});
