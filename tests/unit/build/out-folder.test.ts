import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimOutFolder, isMarkedAsBuilt, markAsBuilt } from '../../../src/build/out-folder.ts';

let around = '';
let project = '';
beforeEach(async () => {
  around = await realpath(await mkdtemp(join(tmpdir(), 'out-')));
  project = join(around, 'project');
  for (const file of [
    'project/package.json',
    'project/content/plan.yaml',
    'project/src/pages/index.astro',
    'project/public/favicon.svg',
    'project/tests/unit/a.test.ts',
    'project/node_modules/astro/package.json',
    'project/.git/HEAD',
    'project/.cache/pictures/a.png',
    'plans/other/plan.yaml',
    'photos/a.jpg',
    'photos/b.jpg',
    'clone/.git/HEAD',
  ]) {
    await mkdir(dirname(join(around, file)), { recursive: true });
    await writeFile(join(around, file), '');
  }
  await mkdir(join(around, 'empty'));
  await mkdir(join(around, 'built'));
  await markAsBuilt(join(around, 'built'));
  await writeFile(join(around, 'built/index.html'), '');
  await markAsBuilt(join(around, 'clone'));
});
afterEach(() => rm(around, { recursive: true, force: true }));

const claim = (path: string, content = join(project, 'content')) =>
  claimOutFolder(join(around, path), project, content);
const all = async () => (await readdir(around, { recursive: true })).toSorted();

describe('claimOutFolder', () => {
  it.each([
    'empty',
    'built',
    'missing',
    'missing/deeper/still',
    'project/dist',
    'project/.cache/tests/site',
  ])('takes %s', async (path) => {
    expect(await claim(path)).toBe(join(around, path));
  });

  it.each([
    ['.', 'the project'],
    ['project', 'the project'],
    ['project/content', 'content'],
    ['project/content/new', 'content'],
    ['project/src', 'src'],
    ['project/src/pages', 'src'],
    ['project/src/missing/deeper', 'src'],
    ['project/public', 'public'],
    ['project/public/new', 'public'],
    ['project/tests', 'tests'],
    ['project/tests/unit/new', 'tests'],
    ['project/node_modules', 'node_modules'],
    ['project/node_modules/new', 'node_modules'],
    ['project/.git', '.git'],
    ['project/.git/new', '.git'],
    ['project/.cache', '.cache'],
    ['project/.cache/pictures', 'pictures'],
    ['project/.cache/pictures/new', 'pictures'],
    ['project/src/../content/', 'content'],
    ['clone/.git/new', 'git'],
    ['clone', 'git'],
    ['photos', 'a.jpg, b.jpg'],
    ['photos/a.jpg', 'not a folder'],
    ['photos/a.jpg/new', 'in a file'],
  ])('refuses %s, says why in both languages, and touches nothing', async (path, why) => {
    const before = await all();
    const refused = await claim(path).catch((error: unknown) => String(error));
    expect(refused).toMatch(/FR {2}.*Rien n’a été touché.*\n.*EN {2}.*Nothing was touched/);
    expect(refused).toContain(why === 'the project' ? 'the folder of this project' : why);
    expect(await all()).toEqual(before);
  });

  it.each([
    ['plans/other', 'plans/other'],
    ['plans', 'plans/other'],
    ['plans/other/new', 'plans/other'],
  ])('refuses %s where the content is %s', async (path, content) => {
    await expect(claim(path, join(around, content))).rejects.toThrow('plans/other');
  });

  it('names some of what would have been lost, and counts the rest', async () => {
    for (const name of ['c', 'd', 'e', 'f', 'g']) await writeFile(join(around, 'photos', name), '');
    const refused = claim('photos');
    await expect(refused).rejects.toThrow('a.jpg, b.jpg, c, d, e et 2 de plus.');
    await expect(refused).rejects.toThrow('a.jpg, b.jpg, c, d, e and 2 more.');
  });

  it('sees through symbolic links, to what is there and to what is not', async () => {
    await symlink(join(project, 'src'), join(around, 'to-src'));
    await symlink(around, join(project, 'to-all'));
    await symlink(join(project, 'content/new'), join(around, 'to-missing'));
    await symlink(join(around, 'built'), join(around, 'to-built'));
    await expect(claim('to-src')).rejects.toThrow('src');
    await expect(claim('to-src/new')).rejects.toThrow('src');
    await expect(claim('project/to-all')).rejects.toThrow('project');
    await expect(claim('to-missing')).rejects.toThrow('content');
    expect(await claim('to-built')).toBe(join(around, 'built'));
  });

  it('sees through a project that is reached by a symbolic link', async () => {
    await symlink(project, join(around, 'linked'));
    const linked = join(around, 'linked');
    const refused = claimOutFolder(join(project, 'src'), linked, join(linked, 'content'));
    await expect(refused).rejects.toThrow('src');
  });

  it('sees through another spelling where the system knows no case', async () => {
    // Where it knows case, this is another folder, which is missing.
    const isCaseBlind = await realpath(join(project, 'SRC')).then(
      () => true,
      () => false,
    );
    const claimed = await claim('project/SRC').catch(() => 'refused');
    expect(claimed === 'refused').toBe(isCaseBlind);
  });
});

describe('markAsBuilt', () => {
  it('marks a folder for the next build', async () => {
    expect(await isMarkedAsBuilt(join(around, 'empty'))).toBe(false);
    await markAsBuilt(join(around, 'empty'));
    expect(await isMarkedAsBuilt(join(around, 'empty'))).toBe(true);
  });
});
