import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEnvironment, buildInto } from '../support/build.ts';

const SMALL = resolve('tests/fixtures/small');
const siteUrl = 'https://autre.example/';

let around = '';
let target = '';
let content = '';
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'atomic-'));
  target = join(around, 'site');
  content = join(around, 'content');
  await cp(SMALL, content, { recursive: true });
  await buildInto({ content, siteUrl, folder: target });
}, 240_000);
afterAll(() => rm(around, { recursive: true, force: true }));

const digestOf = async (folder: string): Promise<string> => {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    hash.update(file.slice(folder.length)).update(await readFile(file));
  }
  return hash.digest('hex');
};

/** What stands beside the site that is no content of it. */
const leftOver = async () => (await readdir(around)).filter((name) => name.startsWith('site.'));

// Builds wait for each other, and other tests build too.
describe('the last good build', { timeout: 240_000 }, () => {
  test('stays where the content is wrong, and the build says so', async () => {
    const before = await digestOf(target);
    await writeFile(join(content, 'priorities/1-1/fr.mdx'), 'rien');
    await expect(buildInto({ content, siteUrl, folder: target })).rejects.toThrow(/1-1\/fr\.mdx/);
    await cp(SMALL, content, { recursive: true });
    expect(await digestOf(target)).toBe(before);
    expect(await leftOver()).toEqual([]);
  });

  test('stays where a build is killed half-way; the next one clears away what it left', async () => {
    const before = await digestOf(target);
    const child = spawn(process.execPath, ['src/cli/build.ts'], {
      env: buildEnvironment({ content, siteUrl, folder: target }),
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.once('exit', done));
    while ((await leftOver()).length === 0 && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 20));
    }
    child.kill('SIGKILL');
    await ended;
    expect(await leftOver()).toHaveLength(1);
    expect(await digestOf(target)).toBe(before);
    await buildInto({ content, siteUrl, folder: target });
    expect(await leftOver()).toEqual([]);
    expect(await digestOf(target)).toBe(before);
  });

  // The system refuses to write a file beyond a size, as it does where the disk is full.
  test.runIf(process.platform === 'linux')(
    'stays where there is no room for the new one (Linux: limits of the shell)',
    async () => {
      const before = await digestOf(target);
      const run = promisify(execFile);
      await expect(
        run('sh', ['-c', `ulimit -f 4; exec "${process.execPath}" src/cli/build.ts`], {
          env: buildEnvironment({ content, siteUrl, folder: target }),
        }),
      ).rejects.toThrow();
      expect(await digestOf(target)).toBe(before);
    },
  );

  test('is one of two that are built at once, whole', async () => {
    const other = join(around, 'other-content');
    await cp(SMALL, other, { recursive: true });
    const file = join(other, 'priorities/1-1/fr.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('du phare', 'du port'));
    const alone = await Promise.all(
      [content, other].map(async (each, place) => {
        const folder = join(around, `alone-${place}`);
        await buildInto({ content: each, siteUrl, folder });
        return digestOf(folder);
      }),
    );
    expect(new Set(alone).size).toBe(2);
    await Promise.all(
      [content, other].map((each) => buildInto({ content: each, siteUrl, folder: target })),
    );
    expect(alone).toContain(await digestOf(target));
    expect(await leftOver()).toEqual([]);
  });
});
