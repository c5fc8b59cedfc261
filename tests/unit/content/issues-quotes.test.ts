import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/plan/prose.ts';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import {
  BODY_LINE,
  ENGLISH,
  englishFile,
  FRENCH,
  frenchFile,
  GLOSSARY,
  ofRelation,
  ofTerm,
  relation,
} from '../../support/texts.ts';

const NBSP = '\u00a0';
const quotes = { fr: ['guillemets anglais', '« … »'], en: ['English quotation marks', '« … »'] };

const REFUSED: readonly IssueCase[] = [
  {
    title: 'a French note',
    change: ({ put }) => put(FRENCH, frenchFile('Un.\n\nUn “sentier”.')),
    issue: { file: FRENCH, line: BODY_LINE + 2, ...quotes },
  },
  {
    title: 'a French note, in an element alone on its line',
    change: async ({ put }) => {
      await put('glossary.yaml', GLOSSARY);
      await put(FRENCH, frenchFile('Un.\n\n<Terme id="sentier">Un “sentier”</Terme>'));
    },
    issue: { file: FRENCH, line: BODY_LINE + 2, ...quotes },
  },
  {
    title: 'a French passage of a French note',
    change: ({ put }) => put(FRENCH, frenchFile('Un <span lang="fr">“sentier”</span>.')),
    issue: { file: FRENCH, line: BODY_LINE, ...quotes },
  },
  {
    title: 'a French short title',
    change: ({ replace }) => replace(FRENCH, 'short: Sentier 1.1', 'short: Le “sentier”'),
    issue: { file: FRENCH, line: 3, field: 'short', ...quotes },
  },
  {
    title: 'the French that a translation was made from',
    change: ({ replace }) =>
      replace(ENGLISH, 'Entretenir le sentier 1 du', 'Entretenir le “sentier” 1 du'),
    issue: { file: ENGLISH, line: 2, field: 'translates', ...quotes },
  },
  {
    title: 'a French definition',
    change: ({ put }) => put('glossary.yaml', GLOSSARY.replace('Chemin étroit', 'Chemin “étroit”')),
    issue: { file: 'glossary.yaml', line: 6, field: ofTerm('definition.fr'), ...quotes },
  },
  {
    title: 'a French reason for a relation',
    change: ({ put }) =>
      put('relations.yaml', relation('["1.1", "2.1"]').replace('Ces sentiers', 'Ces “sentiers”')),
    issue: { file: 'relations.yaml', line: 4, field: ofRelation('why.fr'), ...quotes },
  },
  {
    title: 'a French field, low ones',
    change: ({ replace }) => replace(FRENCH, 'short: Sentier 1.1', 'short: Le „sentier“'),
    issue: { file: FRENCH, line: 3, ...quotes },
  },
];

const UNPAIRED = { fr: ['guillemet droit'], en: ['straight one'] };

const noteOf = async (note: string) => {
  const { plan, issues } = await readChanged(({ put }) => put(FRENCH, frenchFile(note)));
  return { issues, said: paragraphs(plan?.priorities[0]?.text.fr.note ?? []) };
};

const ACCEPTED = [
  { note: 'Un "sentier" étroit.', said: `Un «${NBSP}sentier${NBSP}» étroit.` },
  { note: 'Un «sentier» étroit.', said: `Un «${NBSP}sentier${NBSP}» étroit.` },
  { note: 'Dire « un “sentier” ».', said: `Dire «${NBSP}un “sentier”${NBSP}».` },
  { note: 'Dire « un\n“sentier” ».', said: `Dire «${NBSP}un “sentier”${NBSP}».` },
  { note: 'Dire « un "sentier" ».', said: `Dire «${NBSP}un “sentier”${NBSP}».` },
  { note: 'Un "*sentier*" étroit.', said: `Un «${NBSP}sentier${NBSP}» étroit.` },
  { note: 'Dit <span lang="en">a “trail”</span>.', said: 'Dit a “trail”.' },
  { note: 'Dit <span lang="en">a "trail"</span>.', said: 'Dit a “trail”.' },
] as const;

describe('AS-08: English quotation marks', () => {
  it.each(REFUSED)('cannot stand in $title', async ({ change, issue }) => {
    await expectOneIssue(change, issue);
  });

  it('may stand in English', async () => {
    const { issues } = await readChanged(({ put }) => put(ENGLISH, englishFile('A “trail.”')));
    expect(issues).toEqual([]);
  });
});

describe('AS-08: a straight quotation mark without its pair', () => {
  it('cannot stand in a French field', async () => {
    await expectOneIssue(
      ({ replace }) => replace(FRENCH, 'short: Sentier 1.1', "short: 'Le \"sentier'"),
      { file: FRENCH, line: 3, field: 'short', ...UNPAIRED },
    );
  });

  it('cannot stand in a French note', async () => {
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile('Un.\n\nUn "sentier étroit.')), {
      file: FRENCH,
      line: BODY_LINE + 2,
      ...UNPAIRED,
    });
  });
});

describe('AS-08: quotation marks of a French note', () => {
  it.each(ACCEPTED)('are set: $note', async ({ note, said }) => {
    expect(await noteOf(note)).toEqual({ issues: [], said: [said] });
  });
});
