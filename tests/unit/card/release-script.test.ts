import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkEmbed } from '../../../src/cli/check-embed.ts';
import { pinnedCopy, releaseScript } from '../../../src/features/card/release-script.ts';

const digestOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('the released copies of the embed script', () => {
  it('have the bytes that they are named by', async () => {
    const folder = resolve('src/features/card/released');
    const names = await readdir(folder);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toBe(`v1.${digestOf(await readFile(join(folder, name)))}.js`);
    }
  });
});

describe('a release of the embed script', { timeout: 60_000 }, () => {
  let folder = '';
  let said = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'released-'));
    said = '';
    vi.spyOn(console, 'error').mockImplementation((text: string) => {
      said += text;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('is asked for in both languages, with what to do, until it is made', async () => {
    expect(await checkEmbed(folder)).toBe(false);
    const { file } = await pinnedCopy(folder);
    expect(said).toContain(basename(file));
    expect(said).toMatch(/FR .*npm run release:embed/);
    expect(said).toMatch(/EN .*npm run release:embed/);
    await releaseScript(folder);
    said = '';
    expect(await checkEmbed(folder)).toBe(true);
    expect(said).toBe('');
  });

  it('keeps the copies that are there, and writes none twice', async () => {
    const { file, text, isReleased } = await releaseScript(folder);
    expect(isReleased).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect((await releaseScript(folder)).isReleased).toBe(true);
    expect(await readdir(folder)).toEqual([basename(file)]);
  });
});
