import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import { BODY_LINE, FRENCH, frenchFile, GLOSSARY, relation } from '../../support/texts.ts';

// What editors did in a trial with CONTRIBUTING.md alone: each must be told its file, its line, and the
// remedy of that mistake.

const SHORT = 'short: Sentier 1.1';
const ITEM = '  - randonnée';

/** Another short title, which is on line 3. */
const withShort = (written: string, ...remedy: readonly string[]): IssueCase => ({
  title: written,
  change: ({ replace }) => replace(FRENCH, SHORT, written),
  issue: { file: FRENCH, line: 3, fr: remedy, en: remedy },
});

/** Another item of the list of keywords, which is on line 5. */
const withItem = (written: string, line: number, ...remedy: readonly string[]): IssueCase => ({
  title: written,
  change: ({ replace }) => replace(FRENCH, ITEM, written),
  issue: { file: FRENCH, line, fr: remedy, en: remedy },
});

const YAML: readonly IssueCase[] = [
  withItem('\t- villages', 5, '- villages'),
  withItem(`${ITEM}\n   - ville`, 6, '  - ville'),
  withItem(`${ITEM}\n - ville`, 6, '  - ville'),
  withShort('short: Municipalités : liens', 'short: "Municipalités : liens"'),
  withShort("short: 'L'économie'", 'short: "L\'économie"'),
  withShort('short: "Liens" avec', 'short: "Liens avec"'),
  withShort('short: "Liens', 'short: "Liens"'),
  withShort("short: 'Liens", "short: 'Liens'"),
  withShort('short:Quartiers', 'short: Quartiers'),
  withShort('short:\u00a0Quartiers', 'short: Quartiers'),
  withItem('\u00a0\u00a0- villages', 5, '- villages'),
  withItem('  -\u00a0villages', 5, 'keywords: [villages]'),
  withShort('short: %liens', 'short: "%liens"'),
  withShort('short: @liens', 'short: "@liens"'),
  withShort('short: **Liens** forts', 'short: "**Liens** forts"'),
  withShort('short: !liens forts', 'short: "!liens forts"'),
  withShort('short: > liens', 'short: "> liens"'),
  withShort('short: [liens] forts', 'short: "[liens] forts"'),
  withShort('short: 2025', 'short: "2025"'),
  withShort('short: 1.10', 'short: "1.10"', '1.1)'),
  {
    title: 'a quote that opens on line 2, before other quotes',
    change: ({ put }) =>
      put(FRENCH, '---\nstatement: "Entretenir\nshort: "Sentier"\nkeywords: []\n---\n'),
    issue: {
      file: FRENCH,
      line: 2,
      fr: ['jamais fermé', 'statement: "Entretenir"'],
      en: ['never closed', 'statement: "Entretenir"'],
    },
  },
  {
    title: 'the same field twice',
    change: ({ replace }) => replace(FRENCH, SHORT, `${SHORT}\nshort: Autre`),
    issue: { file: FRENCH, line: 4, fr: ['« short »', 'ligne 3'], en: ['“short”', 'line 3'] },
  },
  {
    title: 'a text that goes on at the start of the next line',
    change: ({ replace }) => replace(FRENCH, SHORT, `${SHORT}\net la suite`),
    issue: {
      file: FRENCH,
      line: 4,
      fr: ['« et la suite »', 'même ligne'],
      en: ['“et la suite”', 'same line'],
    },
  },
  {
    title: 'items below keywords: []',
    change: ({ replace }) => replace(FRENCH, 'keywords:', 'keywords: []'),
    issue: { file: FRENCH, line: 4, fr: ['[]', ': keywords:'], en: ['[]', ': keywords:'] },
  },
  {
    title: 'a list in brackets that is not closed',
    change: ({ replace }) => replace(FRENCH, `keywords:\n${ITEM}`, 'keywords: [villes, villages'),
    issue: {
      file: FRENCH,
      line: 4,
      fr: ['keywords: [villes, villages]'],
      en: ['keywords: [villes, villages]'],
    },
  },
  {
    title: 'numbers without a comma',
    change: ({ put }) => put('relations.yaml', relation('["1.1" "1.2"]')),
    issue: {
      file: 'relations.yaml',
      line: 1,
      fr: ['virgule', '["1.1", "1.2"]'],
      en: ['comma', '["1.1", "1.2"]'],
    },
  },
];

const FIELDS: readonly IssueCase[] = [
  {
    title: 'titre: on line 3, a field that is not known',
    change: ({ replace }) => replace(FRENCH, SHORT, `titre: Sentier\n${SHORT}`),
    issue: { file: FRENCH, line: 3, field: 'titre', fr: ['« titre »'], en: ['“titre”'] },
  },
  withShort('titre_court: Sentier', 'short'),
  withShort('Short: Sentier', 'short'),
  withShort('shrot: Sentier', 'short'),
  {
    title: 'keywords: villes, villages',
    change: ({ replace }) => replace(FRENCH, `keywords:\n${ITEM}`, 'keywords: villes, villages'),
    issue: {
      file: FRENCH,
      line: 4,
      fr: ['keywords: [villes, villages]'],
      en: ['keywords: [villes, villages]'],
    },
  },
  {
    title: 'start: 2026',
    change: ({ replace }) => replace('plan.yaml', 'start: "2030"', 'start: 2026'),
    issue: { file: 'plan.yaml', line: 2, fr: ['start: "2026"'], en: ['start: "2026"'] },
  },
  {
    title: 'an end before the start',
    change: ({ replace }) => replace('plan.yaml', 'end: "2035"', 'end: "2029"'),
    issue: { file: 'plan.yaml', line: 3, field: 'end', fr: ['2029'], en: ['2029'] },
  },
  {
    title: 'a zero-width space',
    change: ({ put }) => put(FRENCH, frenchFile('Un\n\nbeau sen\u200btier.')),
    issue: {
      file: FRENCH,
      line: BODY_LINE + 2,
      fr: ['espace sans largeur (U+200B)', '« sentier. »'],
      en: ['zero-width space (U+200B)', '“sentier.”'],
    },
  },
  {
    title: 'a control character',
    change: ({ replace }) => replace(FRENCH, SHORT, 'short: "Sentier\\u0007 1.1"'),
    issue: {
      file: FRENCH,
      line: 3,
      fr: ['caractère de contrôle (U+0007)', '« Sentier 1.1 »'],
      en: ['control character (U+0007)', '“Sentier 1.1”'],
    },
  },
];

/** A note whose third line is wrong. */
const withNote = (written: string, ...remedy: readonly string[]): IssueCase => ({
  title: written,
  change: async ({ put }) => {
    await put('glossary.yaml', GLOSSARY);
    await put(FRENCH, frenchFile(`Un.\n\n${written}`));
  },
  issue: { file: FRENCH, line: BODY_LINE + 2, fr: remedy, en: remedy },
});

const TEXTS: readonly IssueCase[] = [
  withNote('Un <Terme id="sentier">sentier.', '<Terme id="sentier">', '</Terme>'),
  withNote('Un <Terme id=“sentier”>sentier</Terme>.', '<Terme id="sentier">'),
  withNote('Un <Terme id=« sentier »>sentier</Terme>.', '<Terme id="sentier">'),
  withNote('Un <terme id="sentier">sentier</terme>.', '<terme>', '<Terme>'),
  withNote('Un <terme id="sentier">sentier.', '<terme>', '<Terme>'),
  withNote('Un <Terme id="sentier">sentier</terme>.', '<terme>', '<Terme>'),
  withNote('Un <Terme id=sentier>sentier</Terme>.', '<Terme id="…">…</Terme>'),
  withNote('Un <br> deux', '<br>'),
  withNote('Un <br/> deux', '<br>'),
  withNote('<!-- à revoir -->', '<!-- -->'),
  withNote('{/* à revoir */}', '<!-- -->'),
  withNote('Moins de <5 ans', '\\<'),
  withNote('Une accolade { seule', '\\{'),
  withNote('<https://exemple.org/>', '](https://exemple.org/)'),
  withNote('<a@exemple.org>', '](mailto:a@exemple.org)'),
  withNote('Un <b>mot</b>', '<b>', '**…**'),
  withNote('>'.repeat(101), '>'),
  withNote('<'.repeat(101), '<'),
];

const conflict = (kept: string): string =>
  `<<<<<<< HEAD\n${kept}\n=======\n${kept} !\n>>>>>>> autre\n`;

const FILES: readonly IssueCase[] = [
  {
    title: 'the marks of a Git conflict in a front matter',
    change: ({ replace }) => replace(FRENCH, `${SHORT}\n`, conflict(SHORT)),
    issue: { file: FRENCH, line: 3, fr: ['Git', '>>>>>>>'], en: ['Git', '>>>>>>>'] },
  },
  {
    title: 'the marks of a Git conflict in a note',
    change: ({ put }) => put(FRENCH, frenchFile(conflict('Un sentier.'))),
    issue: { file: FRENCH, line: BODY_LINE, fr: ['Git'], en: ['Git'] },
  },
  {
    title: 'the marks of a Git conflict in the glossary',
    change: ({ put }) => put('glossary.yaml', conflict(GLOSSARY)),
    issue: { file: 'glossary.yaml', line: 1, fr: ['Git'], en: ['Git'] },
  },
  {
    title: 'a second --- that is missing',
    change: ({ put }) => put(FRENCH, frenchFile('Un.').replace('randonnée\n---', 'randonnée')),
    issue: { file: FRENCH, line: 6, fr: ['pas fermé'], en: ['not closed'] },
  },
  {
    title: 'a blank line before the first ---',
    change: ({ put }) => put(FRENCH, `\n${frenchFile('Un.')}`),
    issue: { file: FRENCH, line: 1, fr: ['sans ligne vide'], en: ['no blank line'] },
  },
  {
    title: '—- for ---',
    change: ({ put }) => put(FRENCH, frenchFile('Un.').replace('---', '—-')),
    issue: { file: FRENCH, line: 1, fr: ['« —- »'], en: ['“—-”'] },
  },
  {
    title: 'the folder 2.4',
    change: ({ put }) => put('priorities/2.4/fr.mdx', frenchFile('Un.')),
    issue: { file: 'priorities/2.4', fr: ['Écrivez-le 2-4'], en: ['Write it 2-4'] },
  },
  {
    title: 'the folder 2.1, where 2-1 is there',
    change: ({ put }) => put('priorities/2.1/fr.mdx', frenchFile('Un.')),
    issue: { file: 'priorities/2.1', fr: ['priorities/2-1'], en: ['priorities/2-1'] },
  },
  {
    title: 'the folder 1-1 - Copie',
    change: ({ put }) => put('priorities/1-1 - Copie/fr.mdx', frenchFile('Un.')),
    issue: {
      file: 'priorities/1-1 - Copie',
      fr: ['copie de priorities/1-1', '1-3'],
      en: ['copy of priorities/1-1', '1-3'],
    },
  },
];

/** Words of parsers and programmers. */
const PARSERS = /\b(?:YAML|MDX|JSX|scalar|mapping|unexpected|expected|implicit|flow|token)\b/i;

describe('a mistake of an editor has its own place and remedy', () => {
  it.each([...YAML, ...FIELDS, ...TEXTS, ...FILES])('$title', async ({ change, issue }) => {
    const told = await expectOneIssue(change, issue);
    expect(told?.message.fr).not.toMatch(PARSERS);
  });

  it('names the relation and the number', async () => {
    const { issues } = await readChanged(({ put }) =>
      put('relations.yaml', relation('["1.1", "1.2"]') + relation('[1.1, "2.1"]')),
    );
    expect(issues).toMatchObject([
      {
        line: 5 + 1,
        field: { fr: 'lien 2, premier numéro', en: 'link 2, first number' },
        message: { fr: expect.stringContaining('"1.1"') as unknown },
      },
    ]);
  });

  it('names the entry of the glossary', async () => {
    const { issues } = await readChanged(({ put }) =>
      put('glossary.yaml', GLOSSARY.replace('    fr: Chemin étroit.\n', '')),
    );
    expect(issues).toMatchObject([
      {
        file: 'glossary.yaml',
        field: { fr: 'terme sentier, definition.fr', en: 'term sentier, definition.fr' },
      },
    ]);
  });
});
