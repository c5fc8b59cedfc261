import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gapReminders } from '../../../src/content/gaps.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { startPlan } from '../../../src/import/new-plan.ts';
import { locate } from '../../../src/site/urls.ts';
import { readBack, importTexts } from '../../support/imported.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const PLAN = 'Plan du lac\n\n1. L’eau\n\n1.1 Nettoyer la rive';

describe('the folder of an import', () => {
  it('is never written over one that is there, even an empty one', async () => {
    const file = await put('lac.fr.txt', PLAN);
    const content = join(folder, 'content');
    await mkdir(content);
    await expect(importPlan({ files: [file] }, content)).rejects.toBeInstanceOf(ImportError);
    await expect(startPlan(content, ['fr'])).rejects.toBeInstanceOf(ImportError);
    expect(await readdir(content)).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'lac.fr.txt']);
  });

  it('is whole or not there: what cannot be read or written leaves nothing', async () => {
    const file = await put('lac.fr.txt', PLAN);
    const many = Array.from({ length: 100 }, (_, at) => `1.${at + 1} Faire`).join('\n\n');
    const tooMany = await put('trop.fr.txt', `Plan\n\n1. L’eau\n\n${many}`);
    await expect(importPlan({ files: [tooMany] }, join(folder, 'new'))).rejects.toBeInstanceOf(
      ImportError,
    );
    await expect(importPlan({ files: [file] }, join(file, 'new'))).rejects.toBeInstanceOf(
      ImportError,
    );
    expect((await readdir(folder)).toSorted()).toEqual(['lac.fr.txt', 'trop.fr.txt']);
  });

  it('holds only what the original says; the rest are gaps that the check lists', async () => {
    const content = join(folder, 'content');
    await importPlan({ files: [await put('lac.fr.txt', PLAN)] }, content);
    const facts = await readFile(join(content, 'plan.yaml'), 'utf8');
    const asked = gapReminders(facts, 'plan.yaml').map(
      ({ message }) => /: (\w+)/.exec(message.en)?.[1],
    );
    expect(asked).toEqual(['start', 'end', 'published', 'status', 'publisher']);
    expect(await readFile(join(content, 'priorities/1-1/fr.mdx'), 'utf8')).toBe(
      '---\nstatement: Nettoyer la rive\n---\n',
    );
    expect((await readdir(content)).toSorted()).toEqual([
      'orientations',
      'pages',
      'plan',
      'plan.yaml',
      'priorities',
    ]);
  });

  it('is in two languages where two files of one shape are given, and refuses two shapes', async () => {
    const english = 'Plan of the lake\n\n1. Water\n\n1.1 Clean the shore';
    const files = readBack(await importTexts({ 'lac.fr.txt': PLAN, 'lake.en.txt': english }));
    expect(files.get('priorities/1-1/en.mdx')?.data).toEqual({ statement: 'Clean the shore' });
    expect(files.get('plan.yaml')?.data).toMatchObject({ languages: ['fr', 'en'] });
    const other = importTexts({
      'lac.fr.txt': PLAN,
      'lake.en.txt': `${english}\n\n1.2 Count the trout`,
    });
    await expect(other).rejects.toBeInstanceOf(ImportError);
    await expect(importTexts({ 'a.fr.txt': PLAN, 'b.fr.txt': PLAN })).rejects.toBeInstanceOf(
      ImportError,
    );
  });
});

describe('npm run new -- plan', () => {
  it.each([[['fr']], [['en']], [['en', 'fr']]] as const)(
    'starts a folder in %s, whose gaps are named',
    async (languages) => {
      const content = join(folder, 'content');
      await startPlan(content, languages);
      for (const locale of languages) {
        const group = await readFile(join(content, `orientations/1/${locale}.mdx`), 'utf8');
        const plan = await readFile(join(content, `plan/${locale}.mdx`), 'utf8');
        expect(gapReminders(group, 'group')).toHaveLength(1);
        expect(gapReminders(plan, 'plan')).toHaveLength(2);
      }
      const { plan, issues } = await readContent(content, locate);
      expect(issues).toEqual([]);
      expect(plan).toMatchObject({ languages, priorities: [{ number: '1.1' }] });
      const pages = await readdir(join(content, 'pages/about'));
      expect(pages.toSorted()).toEqual(languages.map((each) => `${each}.mdx`).toSorted());
    },
  );
});
