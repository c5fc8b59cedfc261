import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import { FRENCH, frenchFile, GLOSSARY } from '../../support/texts.ts';

const STATEMENT = 'statement: Entretenir le sentier 1 du secteur 1';

const YAML: readonly IssueCase[] = [
  {
    title: 'a quotation mark that is never closed',
    change: ({ replace }) => replace('plan.yaml', 'status: current', 'status: "current'),
    issue: { file: 'plan.yaml', line: 5, fr: ['"current"'], en: ['"current"'] },
  },
  {
    title: 'a line that is indented with a tab, with its number',
    change: ({ replace }) => replace('plan.yaml', '  name: Ville', '\tname: Ville'),
    issue: { file: 'plan.yaml', line: 7, fr: ['tabulation'], en: ['tab'] },
  },
  {
    title: 'a colon in an unquoted statement, with its line',
    change: ({ replace }) => replace(FRENCH, STATEMENT, 'statement: Agir: entretenir'),
    issue: {
      file: FRENCH,
      line: 2,
      fr: ['statement: "Agir: entretenir"', 'guillemets droits'],
      en: ['statement: "Agir: entretenir"', 'straight quotes'],
    },
  },
  {
    title: 'a key that stands twice, with the line of the second',
    change: ({ replace }) => replace('plan.yaml', 'status: current', 'id: autre\nstatus: current'),
    issue: { file: 'plan.yaml', line: 5, fr: ['« id »', 'ligne 1'], en: ['“id”', 'line 1'] },
  },
  {
    title: 'a key that stands twice in a front matter',
    change: ({ replace }) => replace(FRENCH, STATEMENT, `${STATEMENT}\nstatement: Autre`),
    issue: { file: FRENCH, line: 3, fr: ['« statement »', 'ligne 2'], en: ['line 2'] },
  },
  {
    title: 'an alias, which must be written out in full',
    change: ({ replace }) =>
      replace('plan.yaml', 'start: "2030"\nend: "2035"', 'start: &an "2030"\nend: *an'),
    issue: { file: 'plan.yaml', line: 2, fr: ['en entier'], en: ['in full'] },
  },
  {
    title: 'an anchor alone',
    change: ({ put }) => put('glossary.yaml', GLOSSARY.replace('fr: sentier', 'fr: &s sentier')),
    issue: { file: 'glossary.yaml', line: 3, fr: ['&'], en: ['&'] },
  },
  {
    title: 'aliases that unfold without end',
    change: ({ put }) =>
      put('relations.yaml', `- &a [x, x, x]\n- &b [*a, *a, *a]\n- [*b, *b, *b]\n`),
    issue: { file: 'relations.yaml', line: 1, fr: ['*'], en: ['*'] },
  },
  {
    title: 'lists in lists, deeper than anyone means',
    change: ({ replace }) =>
      replace('plan.yaml', 'status: current', `status: ${'['.repeat(300)}${']'.repeat(300)}`),
    issue: { file: 'plan.yaml', line: 5, fr: ['Trop', '« [ »'], en: ['Too many', '“[”'] },
  },
  {
    title: 'lists in lists, deeper than a parser goes',
    change: ({ put }) => put('glossary.yaml', `# Termes\n${'- '.repeat(100_000)}a\n`),
    issue: { file: 'glossary.yaml', line: 2, fr: [], en: [] },
  },
  {
    title: 'a list where fields are expected',
    change: ({ put }) => put('plan.yaml', '- id: 2030-2035\n'),
    issue: { file: 'plan.yaml', fr: ['une liste'], en: ['a list'] },
  },
  {
    title: 'fields where a list is expected',
    change: ({ put }) => put('glossary.yaml', 'sentier: chemin\n'),
    issue: { file: 'glossary.yaml', fr: ['une liste'], en: ['a list'] },
  },
  {
    title: 'a text without front matter',
    change: ({ put }) => put(FRENCH, 'Un sentier.\n'),
    issue: { file: FRENCH, line: 1, fr: ['« Un sentier. »', '---'], en: ['“Un sentier.”', '---'] },
  },
  {
    title: 'a front matter that is never closed',
    change: ({ put }) => put(FRENCH, `---\n${STATEMENT}\n`),
    issue: { file: FRENCH, line: 3, fr: ['en-tête', '---'], en: ['front matter', '---'] },
  },
  {
    title: 'an empty file',
    change: ({ put }) => put(FRENCH, ''),
    issue: { file: FRENCH, line: 1, fr: ['vide', '---'], en: ['empty', '---'] },
  },
];

describe('the YAML of the content', () => {
  it.each(YAML)('cannot have $title', async ({ change, issue }) => {
    await expectOneIssue(change, issue);
  });

  it('is told in one sentence with only the first thing that makes it unreadable', async () => {
    const { issues } = await readChanged(({ put }) => put('plan.yaml', 'id: "x\nstart: "y\n'));
    expect(issues).toHaveLength(1);
  });

  it('may be empty where a list is expected', async () => {
    const { plan, issues } = await readChanged(async ({ put }) => {
      await put('glossary.yaml', '# Aucun terme / No term\n');
      await put('relations.yaml', '');
    });
    expect(issues).toEqual([]);
    expect(plan).toMatchObject({ glossary: [], relations: [] });
  });
});

const NOTE = 'Un sentier est un chemin étroit.';
const ENCODINGS = [
  { title: 'a byte-order mark', made: `\ufeff${frenchFile(NOTE)}` },
  { title: 'lines ended by CRLF', made: frenchFile(NOTE).replaceAll('\n', '\r\n') },
  {
    title: 'a byte-order mark and lines ended by CRLF',
    made: `\ufeff${frenchFile(NOTE).replaceAll('\n', '\r\n')}`,
  },
  { title: 'lines ended by CR', made: frenchFile(NOTE).replaceAll('\n', '\r') },
  { title: 'letters and accents apart', made: frenchFile(NOTE).normalize('NFD') },
] as const;

describe('a file as an editor’s system writes it', () => {
  it.each(ENCODINGS)('is read the same with $title', async ({ made }) => {
    const plain = await readChanged(({ put }) => put(FRENCH, frenchFile(NOTE)));
    const other = await readChanged(({ put }) => put(FRENCH, made));
    expect(other.issues).toEqual([]);
    expect(other.plan?.priorities[0]).toEqual(plain.plan?.priorities[0]);
  });
});
