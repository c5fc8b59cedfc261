import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { readContent } from '../../../src/content/read-content.ts';
import { locate } from '../../../src/site/urls.ts';
import { readChanged, type Change } from '../../support/content-folder.ts';
import {
  BODY_LINE,
  ENGLISH,
  englishFile,
  FRENCH,
  frenchFile,
  GLOSSARY,
  relation,
} from '../../support/texts.ts';

const SHORT = 'short: Sentier 1.1';
const STATEMENT = 'statement: Entretenir le sentier 1 du secteur 1';
const words = (count: number): string => Array(count).fill('mot').join(' ');

/** A slip, and what it must be told with. */
interface Slip {
  readonly title: string;
  readonly change: Change;
  readonly file?: string;
  readonly line?: number;
  readonly said: string;
}

const inNote = (written: string, said: string): Slip => ({
  title: written,
  change: ({ put }) => put(FRENCH, frenchFile(`${words(70)}\n\n${written}`)),
  line: BODY_LINE + 2,
  said,
});

const SLIPS: readonly Slip[] = [
  {
    title: 'a # that cuts a statement',
    change: ({ replace }) => replace(FRENCH, STATEMENT, `${STATEMENT} # et structurer`),
    line: 2,
    said: '# et structurer',
  },
  {
    title: 'a # that cuts a short title',
    change: ({ replace }) => replace(FRENCH, SHORT, 'short: Liens # 1 avec les villes'),
    line: 3,
    said: '« Liens »',
  },
  {
    title: 'a # that cuts an item of a list',
    change: ({ replace }) => replace(FRENCH, '  - randonnée', '  - villes # et villages'),
    line: 5,
    said: '# et villages',
  },
  {
    title: 'a # that cuts a list in brackets',
    change: ({ replace }) =>
      replace(FRENCH, 'keywords:\n  - randonnée', 'keywords: [villes, # villages\n  lacs]'),
    line: 4,
    said: '# villages',
  },
  {
    title: 'a # that cuts the name of the publisher',
    change: ({ replace }) => replace('plan.yaml', 'name: Ville', 'name: Ville # 1'),
    file: 'plan.yaml',
    line: 7,
    said: '« Ville »',
  },
  {
    title: 'a plan without any priority',
    change: async ({ put, remove }) => {
      await remove('priorities');
      await put('relations.yaml', '');
    },
    file: 'priorities',
    said: 'orientations/1',
  },
  {
    title: 'a # that cuts a definition',
    change: ({ put }) => put('glossary.yaml', GLOSSARY.replace('étroit', '# étroit')),
    file: 'glossary.yaml',
    line: 6,
    said: '# étroit',
  },
  {
    title: 'a # that cuts a reason',
    change: ({ put }) =>
      put('relations.yaml', relation('["1.1", "1.2"]').replace('se suivent', '# suivent')),
    file: 'relations.yaml',
    line: 4,
    said: '# suivent',
  },
  {
    title: 'a number of no priority on a page',
    change: ({ put }) =>
      put(
        'pages/about/fr.mdx',
        '---\ntitle: À propos\ndescription: Une page.\n---\n\nVoir la priorité 9.9.\n',
      ),
    file: 'pages/about/fr.mdx',
    line: 6,
    said: '9.9',
  },
  inNote('Un **mot important', '**mot important'),
  inNote('Le [site](https://exemple.org', '[site]('),
  inNote('Le [site', '[site'),
  inNote('•\tpremier point •\tdeuxième point', '- '),
  inNote('• premier point', '- premier point'),
  inNote('Un sen\u00adtier', 'sentier'),
  inNote('La suite est au numéro 9.9.', '9.9'),
  inNote('La suite est au numéro 9.9, plus loin.', '9.9'),
  {
    title: 'a number of no part of the plan in a reason',
    change: ({ put }) =>
      put('relations.yaml', relation('["1.1", "1.2"]').replace('se suivent', 'suivent 7.1')),
    file: 'relations.yaml',
    line: 1,
    said: '7.1',
  },
  {
    title: 'a number of no part of the plan in a definition',
    change: ({ put }) => put('glossary.yaml', GLOSSARY.replace('étroit', 'de 4.2')),
    file: 'glossary.yaml',
    line: 1,
    said: '4.2',
  },
  {
    title: 'an id of another period',
    change: ({ replace }) => replace('plan.yaml', 'id: 2030-2035', 'id: 2021-2025'),
    file: 'plan.yaml',
    said: '2021-2025',
  },
  {
    title: 'a note of 59 words',
    change: ({ put }) => put(FRENCH, frenchFile(words(59))),
    line: BODY_LINE,
    said: '59',
  },
  {
    title: 'an English note of 111 words',
    change: ({ put }) => put(ENGLISH, englishFile(words(111))),
    file: ENGLISH,
    line: BODY_LINE,
    said: '111',
  },
  {
    title: 'a short title of 46 characters',
    change: ({ replace }) => replace(FRENCH, SHORT, `short: ${'é'.repeat(46)}`),
    line: 3,
    said: '46',
  },
];

const NONE: readonly { readonly title: string; readonly change: Change }[] = [
  {
    title: 'a comment on a line of its own, and after quotes',
    change: ({ put }) =>
      put(FRENCH, frenchFile(words(60)).replace(SHORT, '# le titre\nshort: "Sentier" # court')),
  },
  {
    title: 'a # within a word',
    change: ({ put }) => put(FRENCH, frenchFile(words(60)).replace(SHORT, 'short: Sentier n#1')),
  },
  {
    title: 'numbers that the plan has, decimals and versions',
    change: ({ put }) =>
      put(FRENCH, frenchFile(`${words(60)} 1.2 et (2.1). 3.5 % et 9.9 million, 1.2.3, [sic].`)),
  },
  { title: 'a note of 60 words', change: ({ put }) => put(FRENCH, frenchFile(words(60))) },
  { title: 'a note of 110 words', change: ({ put }) => put(FRENCH, frenchFile(words(110))) },
  { title: 'no note', change: ({ put }) => put(FRENCH, frenchFile('')) },
  {
    title: 'a short title of 45 characters',
    change: ({ put }) =>
      put(FRENCH, frenchFile(words(60)).replace(SHORT, `short: ${'é'.repeat(45)}`)),
  },
];

describe('a slip of meaning', () => {
  it.each(SLIPS)('is told, and stops nothing: $title', async ({ change, file, line, said }) => {
    const { plan, issues, warnings } = await readChanged(change);
    expect(issues).toEqual([]);
    expect(plan).toBeDefined();
    expect(warnings).toContainEqual(
      expect.objectContaining({
        file: file ?? FRENCH,
        ...(line !== undefined && { line }),
        message: {
          fr: expect.stringContaining(said) as unknown,
          en: expect.stringContaining(said.replace(/« (.*) »/, '“$1”')) as unknown,
        },
      }),
    );
  });

  it('is told of a title of another period', async () => {
    const { warnings } = await readChanged(async ({ replace }) => {
      await replace('plan.yaml', 'start: "2030"\nend: "2035"', 'start: "2026"\nend: "2030"');
      await replace('plan.yaml', 'id: 2030-2035', 'id: 2026-2030');
    });
    expect(warnings.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['plan/fr.mdx', 'plan/en.mdx']),
    );
  });

  it.each(NONE)('is not seen in $title', async ({ change }) => {
    const { issues, warnings } = await readChanged(change);
    expect(issues).toEqual([]);
    // The other notes of the made-up plan are short.
    expect(warnings.filter(({ file }) => file === FRENCH)).toEqual([]);
  });

  it('is nowhere in the content of this site', async () => {
    const folder = join(import.meta.dirname, '../../../content');
    const { warnings } = await readContent(folder, locate);
    expect(warnings).toEqual([]);
  });
});
