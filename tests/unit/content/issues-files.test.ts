import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { readChanged, type Change } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import { ENGLISH, FRENCH, frenchFile } from '../../support/texts.ts';

const LATIN_1 = Uint8Array.from(Buffer.from(frenchFile('Un été.'), 'latin1'));

const PAGE = '---\ntitle: Équipe\n---\n\nNous sommes huit.\n';

/** Folders at the root of a site or in the folder of a language: of pages, of files. */
const TAKEN = [
  ...[
    'liens',
    'links',
    'recherche',
    'a-propos',
    'integrer',
    'orientations',
    'priorites',
    'en',
    'fr',
  ],
  ...['cartes', 'telechargements', 'downloads', 'api', 'og', 'images', 'pagefind', 'redaction'],
];

const FILES: readonly IssueCase[] = [
  {
    title: 'a plan.yaml that is missing',
    change: ({ remove }) => remove('plan.yaml'),
    issue: { file: 'plan.yaml', fr: ['manque', 'plan.yaml'], en: ['missing', 'plan.yaml'] },
  },
  {
    title: 'a priority without its French',
    change: ({ remove }) => remove(FRENCH),
    issue: {
      file: 'priorities/1-1',
      fr: ['langue d’origine', 'priorities/1-1/fr.mdx'],
      en: ['original language', 'priorities/1-1/fr.mdx'],
    },
  },
  {
    title: 'an orientation without its French',
    change: ({ remove }) => remove('orientations/2/fr.mdx'),
    issue: { file: 'orientations/2', fr: ['orientations/2/fr.mdx'], en: ['orientations/2/fr.mdx'] },
  },
  {
    title: 'a plan without its French',
    change: ({ remove }) => remove('plan'),
    issue: { file: 'plan', fr: ['plan/fr.mdx'], en: ['plan/fr.mdx'] },
  },
  {
    title: 'a file that no folder of a priority holds',
    change: ({ put }) => put('priorities/1-1/notes.txt', 'À voir.'),
    issue: { file: 'priorities/1-1/notes.txt', fr: ['fr.mdx, en.mdx'], en: ['fr.mdx, en.mdx'] },
  },
  {
    title: 'a language that the site does not have',
    change: ({ put }) => put('priorities/1-1/es.mdx', frenchFile('')),
    issue: { file: 'priorities/1-1/es.mdx', fr: ['fr.mdx'], en: ['fr.mdx'] },
  },
  {
    title: 'a file that no content folder holds',
    change: ({ put }) => put('glossaire.yaml', '[]'),
    issue: { file: 'glossaire.yaml', fr: ['glossary.yaml'], en: ['glossary.yaml'] },
  },
  {
    title: 'a page whose name cannot be an address',
    change: ({ put }) => put('pages/Équipe du plan/fr.mdx', PAGE),
    issue: {
      file: 'pages/Équipe du plan',
      fr: ['minuscules', 'Écrivez-le, par exemple, equipe-du-plan.'],
      en: ['lower-case', 'Write it, for example, equipe-du-plan.'],
    },
  },
  {
    title: 'a page whose name has no letter',
    change: ({ put }) => put('pages/2/fr.mdx', PAGE),
    issue: { file: 'pages/2', fr: ['Écrivez-le'], en: ['Write it'] },
  },
  ...TAKEN.map((key): IssueCase => ({
    title: `a page at an address of the site’s own, ${key}`,
    change: ({ put }) => put(`pages/${key}/fr.mdx`, PAGE),
    issue: { file: `pages/${key}`, fr: [`/${key}/`, 'autre nom'], en: [`/${key}/`, 'another'] },
  })),
  {
    title: 'a priority of an orientation that does not exist',
    change: ({ put }) => put('priorities/9-1/fr.mdx', frenchFile('')),
    issue: {
      file: 'priorities/9-1',
      fr: ['orientation 9', 'orientations/9'],
      en: ['Orientation 9', 'orientations/9'],
    },
  },
  {
    title: 'a file that is not UTF-8',
    change: ({ put }) => put(FRENCH, LATIN_1),
    issue: { file: FRENCH, fr: ['UTF-8'], en: ['UTF-8'] },
  },
  {
    title: 'a file that is UTF-16',
    change: ({ put }) => put(FRENCH, Buffer.from(`\ufeff${frenchFile('')}`, 'utf16le')),
    issue: { file: FRENCH, fr: ['UTF-8'], en: ['UTF-8'] },
  },
  {
    title: 'a file that is too large',
    change: ({ put }) => put(FRENCH, frenchFile('Un sentier. '.repeat(60_000))),
    issue: { file: FRENCH, fr: ['ko', 'maximum'], en: ['kB', 'maximum'] },
  },
  {
    title: 'a folder in the place of a file',
    change: async ({ put, remove }) => {
      await remove(FRENCH);
      await put(`${FRENCH}/fr.mdx`, frenchFile(''));
    },
    issue: { file: FRENCH, fr: [], en: [] },
  },
];

describe('reading a content folder', () => {
  it('finds nothing wrong with a sound one', async () => {
    const { plan, issues } = await readChanged();
    expect(issues).toEqual([]);
    expect(plan?.priorities).toHaveLength(3);
  });

  it('finds nothing wrong with orientations that have no priority', async () => {
    const { plan, issues } = await readChanged(async ({ put, remove }) => {
      await remove('priorities');
      await put('relations.yaml', '');
    });
    expect(issues).toEqual([]);
    expect(plan?.orientations).toHaveLength(2);
  });

  it.each(FILES)('tells of $title', async ({ change, issue }) => {
    await expectOneIssue(change, issue);
  });

  // Windows gives links to administrators alone.
  it.skipIf(process.platform === 'win32').each(['plan.yaml', 'glossary.yaml', FRENCH, ENGLISH])(
    'tells of a link that leads nowhere in the place of %s (skipped on Windows)',
    async (file) => {
      const change: Change = async ({ link, put }) => {
        await put('glossary.yaml', '');
        await link(file, 'nowhere');
      };
      await expectOneIssue(change, { file, fr: [], en: [] });
    },
  );

  it('does not tell of the files that systems leave behind', async () => {
    const { issues } = await readChanged(async ({ put }) => {
      await put('README.md', 'x');
      await put('priorities/README.md', 'x');
      await put('priorities/.DS_Store', 'x');
      await put('priorities/1-1/Thumbs.db', 'x');
      await put('desktop.ini', 'x');
    });
    expect(issues).toEqual([]);
  });

  it('needs neither relations nor a glossary nor pages nor English', async () => {
    const { plan, issues } = await readChanged(async ({ remove }) => {
      await remove('relations.yaml');
      await remove(ENGLISH);
    });
    expect(issues).toEqual([]);
    expect(plan).toMatchObject({ relations: [], glossary: [], pages: [] });
  });
});
