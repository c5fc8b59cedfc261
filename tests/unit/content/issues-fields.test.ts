import { describe, expect, it } from 'vitest';
import { readChanged, type Change } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import { ENGLISH, FRENCH } from '../../support/texts.ts';

const SHORT = 'short: Sentier 1.1';
const KEYWORD = '  - randonnée';
const STATEMENT = 'statement: Entretenir le sentier 1 du secteur 1';
/** Gives the French of a priority some subjects, from line 4. */
const withSubjects =
  (lines: string): Change =>
  ({ replace }) =>
    replace(FRENCH, SHORT, `${SHORT}\nsubjects:\n${lines}`);
const shortOf = (length: number) => `short: ${'é'.repeat(length)}`;

const TEXT_FIELDS: readonly IssueCase[] = [
  {
    title: 'a field that is not known, with those that are',
    change: ({ replace }) => replace(FRENCH, SHORT, `${SHORT}\nowner: "1.1"`),
    issue: {
      file: FRENCH,
      fr: ['owner', 'number, statement, short, subjects, keywords, details'],
      en: ['owner', 'number, statement, short, subjects, keywords, details'],
    },
  },
  {
    title: 'an origin in a text that is no translation',
    change: ({ replace }) => replace(FRENCH, SHORT, `${SHORT}\ntranslates: Sentier`),
    issue: { file: FRENCH, fr: ['translates'], en: ['translates'] },
  },
  {
    title: 'a field that is missing',
    change: ({ replace }) => replace(FRENCH, 'statement: ', '# '),
    issue: { file: FRENCH, field: 'statement', fr: ['manque'], en: ['missing'] },
  },
  {
    title: 'an origin in a page of the site',
    change: async ({ put }) => {
      await put('pages/about/fr.mdx', '---\ntitle: Un\ndescription: Deux\n---\n');
      await put('pages/about/en.mdx', '---\ntranslates: Un\ntitle: One\ndescription: Two\n---\n');
    },
    issue: { file: 'pages/about/en.mdx', fr: ['translates'], en: ['translates'] },
  },
  {
    title: 'a record that no command wrote',
    change: ({ replace }) =>
      replace(ENGLISH, 'translates:', 'translated: { short: oui }\ntranslates:'),
    issue: { file: ENGLISH, line: 2, field: 'translated.short', fr: ['oui'], en: ['oui'] },
  },
  {
    title: 'a record of a text that there is not',
    change: ({ replace }) =>
      replace(ENGLISH, 'translates:', 'translated: { kurz: 0a0a0a0a }\ntranslates:'),
    issue: { file: ENGLISH, line: 2, field: 'translated.kurz', fr: ['subjects'], en: ['subjects'] },
  },
  {
    title: 'a short title that is left blank',
    change: ({ replace }) => replace(FRENCH, SHORT, 'short:'),
    issue: { file: FRENCH, line: 3, field: 'short', fr: ['vide'], en: ['empty'] },
  },
  {
    title: 'a short title made of spaces',
    change: ({ replace }) => replace(FRENCH, SHORT, 'short: "  "'),
    issue: { file: FRENCH, line: 3, field: 'short', fr: ['vide'], en: ['empty'] },
  },
  {
    title: 'a short title of 61 characters',
    change: ({ replace }) => replace(FRENCH, SHORT, shortOf(61)),
    issue: { file: FRENCH, line: 3, field: 'short', fr: ['61', '60'], en: ['61', '60'] },
  },
  {
    title: 'a statement on two lines',
    change: ({ replace }) =>
      replace(FRENCH, STATEMENT, 'statement: |-\n  Entretenir\n  le sentier'),
    issue: { file: FRENCH, field: 'statement', fr: ['seule ligne'], en: ['single line'] },
  },
  {
    title: 'a statement that is a number without quotes',
    change: ({ replace }) => replace(FRENCH, STATEMENT, 'statement: 2030'),
    issue: { file: FRENCH, line: 2, field: 'statement', fr: ['"2030"'], en: ['"2030"'] },
  },
  ...[2, 6].map((count) => ({
    title: `${count} subjects`,
    change: withSubjects(Array(count).fill('  - lac').join('\n')),
    issue: {
      ...{ file: FRENCH, line: 5, field: 'subjects' },
      ...{ fr: ['de 3 à 5 sujets', 'keywords'], en: ['3 to 5 subjects', 'keywords'] },
    },
  })),
  {
    title: 'subjects that are not a list',
    change: withSubjects('  lac, forêt, été'),
    issue: { file: FRENCH, field: 'subjects', fr: ['une liste', 'un texte'], en: ['a list'] },
  },
  {
    title: 'a subject of 61 characters, with its line',
    change: withSubjects(`  - lac\n  - forêt\n  - ${'é'.repeat(61)}`),
    issue: {
      ...{ file: FRENCH, line: 7, field: { fr: 'subjects, élément 3', en: 'subjects, item 3' } },
      ...{ fr: ['61', '60'], en: ['61', '60'] },
    },
  },
  {
    title: 'a subject that is left blank',
    change: withSubjects('  - lac\n  -\n  - forêt'),
    issue: {
      file: FRENCH,
      field: { fr: 'subjects, élément 2', en: 'subjects, item 2' },
      fr: ['vide'],
      en: ['empty'],
    },
  },
  {
    title: 'keywords that are not a list',
    change: ({ replace }) => replace(FRENCH, `keywords:\n${KEYWORD}`, 'keywords: randonnée, vélo'),
    issue: {
      file: FRENCH,
      field: 'keywords',
      fr: ['une liste', 'un texte'],
      en: ['a list', 'keywords: [randonnée, vélo]'],
    },
  },
  {
    title: 'more than 30 keywords',
    change: ({ replace }) => replace(FRENCH, KEYWORD, Array(31).fill('  - mot').join('\n')),
    issue: { file: FRENCH, field: 'keywords', fr: ['30'], en: ['30'] },
  },
  {
    title: 'a keyword with an unquoted colon',
    change: ({ replace }) => replace(FRENCH, KEYWORD, '  - sentier: chemin'),
    issue: {
      file: FRENCH,
      line: 5,
      field: { fr: 'keywords, élément 1', en: 'keywords, item 1' },
      fr: ['« : »', 'guillemets droits'],
      en: ['“: ”', 'straight quotes'],
    },
  },
];

const SOURCE = 'status: current\nsource: {title: Plan imprimé';
const PLAN_FIELDS: readonly (readonly [from: string, to: string, field: string, words: string])[] =
  [
    ['start: "2030"', 'start: 2030', 'start', '"2030"'],
    ['start: "2030"', 'start: "30"', 'start', '"2021"'],
    ['published: 2030-01-15', 'published: 15 janvier 2030', 'published', '"2021-05-06"'],
    ['published: 2030-01-15', 'published: 2030-02-30', 'published', '2030-02-30'],
    ['status: current', 'status: fini', 'status', 'current'],
    ['https://lac-clair.example/', 'lac-clair.example', 'publisher.url', 'https://'],
    ['https://lac-clair.example/', 'ftp://lac-clair.example/', 'publisher.url', 'https://'],
    ['id: 2030-2035', 'id: Plan d’été', 'id', 'Plan d’été'],
    ['status: current', 'status: current\ncontact: ici', 'contact', 'ici'],
    ['end: "2035"', 'end: "2029"', 'end', '2029'],
    ['status: current', 'status: current\nsite: Ville', 'site', ''],
    ['status: current', 'status: current\nsite: {name: Ville}', 'site.url', ''],
    ['status: current', 'status: current\nsite: {name: Ville, url: ville}', 'site.url', 'https://'],
    ['status: current', 'status: current\nsource: {url: https://a.example/}', 'source.title', ''],
    ['status: current', `${SOURCE}, url: a.pdf}`, 'source.url', 'https://'],
    ['status: current', `${SOURCE}, url: {fr: https://a.example/}}`, 'source.url.en', ''],
    [
      'status: current',
      'status: current\nsource: {title: {en: Plan}, url: https://a.example/}',
      'source.title.fr',
      '',
    ],
    [
      'status: current',
      'status: current\nprivacy: {title: Greffe, email: greffe}',
      'privacy.email',
      'greffe',
    ],
  ];

describe('the front matter of a text', () => {
  it.each(TEXT_FIELDS)('tells of $title', async ({ change, issue }) => {
    await expectOneIssue(change, issue);
  });

  it.each([3, 5])('may have %i subjects, which are in the plan', async (count) => {
    const subjects = Array.from({ length: count }, (_, rank) => `lac ${rank}`);
    const lines = subjects.map((subject) => `  - ${subject}`).join('\n');
    const { plan, issues } = await readChanged(withSubjects(lines));
    expect(issues).toEqual([]);
    expect(plan?.priorities[0]?.text.fr.subjects).toEqual(subjects);
    expect(plan?.priorities[1]?.text.fr.subjects).toEqual([]);
  });

  it('may have no keywords', async () => {
    const { plan, issues } = await readChanged(({ replace }) =>
      replace(FRENCH, `keywords:\n${KEYWORD}\n`, ''),
    );
    expect(issues).toEqual([]);
    expect(plan?.priorities[0]?.text.fr.keywords).toEqual([]);
  });

  it('may have a short title of 60 characters, accented ones counted once', async () => {
    const { issues } = await readChanged(({ replace }) => replace(FRENCH, SHORT, shortOf(60)));
    expect(issues).toEqual([]);
  });

  it('may have a short title of 60 characters of several code units each', async () => {
    const { issues } = await readChanged(({ replace }) =>
      replace(FRENCH, SHORT, `short: ${'🌲'.repeat(60)}`),
    );
    expect(issues).toEqual([]);
  });
});

describe('plan.yaml', () => {
  it.each(PLAN_FIELDS)('cannot have %j replaced by %j', async (from, to, field, words) => {
    await expectOneIssue(({ replace }) => replace('plan.yaml', from, to), {
      file: 'plan.yaml',
      field,
      fr: [words],
      en: [words],
    });
  });

  it('may have a period of one year', async () => {
    const { issues } = await readChanged(({ replace }) =>
      replace('plan.yaml', 'end: "2035"', 'end: "2030"'),
    );
    expect(issues).toEqual([]);
  });
});
