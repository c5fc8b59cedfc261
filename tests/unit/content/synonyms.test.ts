import { describe, expect, it } from 'vitest';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';
import { expectOneIssue, type ExpectedIssue } from '../../support/issues.ts';

const FILE = 'synonyms.yaml';
const synonymsOf = async (yaml: string) =>
  (await readSoundPlan(({ put }) => put(FILE, yaml))).synonyms;

describe('synonyms.yaml', () => {
  it('may be missing or empty, and then leaves nothing', async () => {
    expect((await readSoundPlan()).synonyms).toEqual({ fr: [], en: [] });
    expect(await synonymsOf('# rien\n')).toEqual({ fr: [], en: [] });
  });

  it('has groups of words in one language or in both, typeset', async () => {
    const yaml = `
- fr: [sentier, piste, "chemin d'été"]
  en: [trail, path]
- fr: [lac, étang]
- en: [lake, pond]
`;
    expect(await synonymsOf(yaml)).toEqual({
      fr: [
        ['sentier', 'piste', 'chemin d’été'],
        ['lac', 'étang'],
      ],
      en: [
        ['trail', 'path'],
        ['lake', 'pond'],
      ],
    });
  });

  it('may have a word in both languages', async () => {
    const { issues } = await readChanged(({ put }) =>
      put(FILE, '- {fr: [lac, spa], en: [bath, spa]}\n'),
    );
    expect(issues).toEqual([]);
  });

  const field = (name: string) => ({ fr: `élément 1, ${name}`, en: `item 1, ${name}` });
  it.each<readonly [string, string, Omit<ExpectedIssue, 'file'>]>([
    [
      'a group of one word',
      '- fr: [lac]\n  en: [lake, pond]\n',
      { line: 1, field: field('fr'), fr: ['au moins deux mots'], en: ['at least two words'] },
    ],
    [
      'a group of no word',
      '- fr: [lac, étang]\n  en: []\n',
      { line: 2, field: field('en'), fr: ['retirez cette langue'], en: ['remove this language'] },
    ],
    [
      'a group of no language',
      '- {}\n',
      { line: 1, fr: ['groupe est vide'], en: ['group is empty'] },
    ],
    [
      'a word twice in a group',
      '- fr: [étang, lac, Étangs]\n',
      { line: 1, field: 'fr', fr: ['« Étangs »', 'une seule fois'], en: ['“Étangs”', 'only once'] },
    ],
    [
      'a word in two groups',
      '- en: [lake, pond]\n- en: [pool, Ponds]\n',
      { line: 2, field: 'en', fr: ['« Ponds »', 'ligne 1'], en: ['“Ponds”', 'line 1'] },
    ],
    [
      'a text in place of a list',
      '- fr: lac, étang\n',
      { line: 1, fr: ['fr: [lac, étang]'], en: ['fr: [lac, étang]'] },
    ],
    ['a number', '- fr: [lac, 3.10]\n', { line: 1, fr: ['"3.10"'], en: ['"3.10"'] }],
    ['an empty word', '- fr: [lac, étang, ""]\n', { line: 1, fr: ['vide'], en: ['empty'] }],
    [
      'a language under another name',
      '- français: [lac, étang]\n',
      { line: 1, fr: ['« fr »'], en: ['“fr”'] },
    ],
    [
      'another field',
      '- fr: [lac, étang]\n  note: eau\n',
      { line: 2, fr: ['fr, en'], en: ['fr, en'] },
    ],
    ['a list in place of a group', '- [lac, étang]\n', { line: 1, fr: ['liste'], en: ['list'] }],
  ])('refuses %s, and says what to write', async (_what, yaml, issue) => {
    await expectOneIssue(({ put }) => put(FILE, yaml), { file: FILE, ...issue });
  });
});
