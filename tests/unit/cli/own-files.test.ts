import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeTogether } from '../../../src/cli/transaction.ts';
import { foreignIn, writeOwn } from '../../../src/cli/translate/own-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = ['plan.en.xlf', 'plan.tmx'];

it('a file that a translator has changed, or that was there before, is not ours to replace', async () => {
  expect(await foreignIn(folder, names)).toBeUndefined();
  await writeOwn(folder, new Map(names.map((name) => [name, 'a'])));
  expect(await foreignIn(folder, names)).toBeUndefined();
  await writeFile(join(folder, 'plan.tmx'), 'b');
  expect(await foreignIn(folder, names)).toBe('plan.tmx');
  await writeFile(join(folder, 'other.txt'), 'a');
  expect(await foreignIn(folder, ['other.txt'])).toBe('other.txt');
});

it.each([true, false])(
  'a new file among others stays only where the result is right (%s)',
  async (isRight) => {
    await writeFile(join(folder, 'old.txt'), 'a');
    const texts = new Map([
      ['old.txt', 'b'],
      ['new.txt', 'c'],
    ]);
    const isKept = await changeTogether(folder, { texts, folders: new Map() }, () =>
      Promise.resolve(isRight),
    );
    expect(isKept).toBe(isRight);
    const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
    expect(await read('old.txt')).toBe(isRight ? 'b' : 'a');
    expect(await read('new.txt')).toBe(isRight ? 'c' : undefined);
  },
);
