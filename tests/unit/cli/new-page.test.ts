import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPage } from '../../../src/cli/new-page.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { DEFAULT_FORM } from '../../../src/plan/form.ts';
import { locate } from '../../../src/site/urls.ts';
import { writeContent } from '../../support/write-content.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  writeContent(folder, [2, 1]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('npm run new -- page', () => {
  it('starts the files of a page, which are right once they have a title', async () => {
    const { files } = await startPage(folder, 'partenaires', DEFAULT_FORM);
    expect(files).toEqual(['pages/partenaires/fr.mdx', 'pages/partenaires/en.mdx']);
    const asked = await readContent(folder, locate);
    expect(asked.issues.map(({ file, field }) => [file, field])).toEqual(
      files.map((file) => [file, 'title']),
    );

    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), text.replace('title:', 'title: Partenaires'));
    }
    const { issues, plan } = await readContent(folder, locate);
    expect(issues).toEqual([]);
    expect(plan?.pages).toMatchObject([{ key: 'partenaires' }]);
  });

  it('starts one file for a plan in one language', async () => {
    const { files } = await startPage(folder, 'partners', { ...DEFAULT_FORM, languages: ['en'] });
    expect(files).toEqual(['pages/partners/en.mdx']);
    expect(await readFile(join(folder, 'pages/partners/en.mdx'), 'utf8')).toContain('Optional');
  });

  it.each([
    ['', 'page'],
    ['Équipe', 'equipe'],
    ['../plan', 'plan'],
    ['liens', '/liens/'],
  ])('writes nothing under the name “%s”, and says why', async (name, word) => {
    const { files, message } = await startPage(folder, name, DEFAULT_FORM);
    expect(files).toEqual([]);
    expect(message.fr).toContain(word);
    expect(message.en).toContain(word);
  });

  it('replaces no page', async () => {
    await startPage(folder, 'about', DEFAULT_FORM);
    await writeFile(join(folder, 'pages/about/fr.mdx'), 'Mots.');
    const { files, message } = await startPage(folder, 'about', DEFAULT_FORM);
    expect(files).toEqual([]);
    expect(message.en).toContain('already there');
    expect(await readFile(join(folder, 'pages/about/fr.mdx'), 'utf8')).toBe('Mots.');
  });
});
