import { describe, expect, it } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue, type IssueCase } from '../../support/issues.ts';
import { frenchFile } from '../../support/texts.ts';

const PRIORITY = frenchFile('Un sentier.');
const ORIENTATION = '---\ntitle: Direction\ntagline: Vers le cap\n---\n';

/** Names that are not the number of a priority, and the one that was meant or an example. */
const NAMES = [
  ['3.2', '3-2'],
  ['2.9', '2-9'],
  ['02-9', '2-9'],
  ['2-09', '2-9'],
  ['2_9', '2-9'],
  ['2', '3-2'],
  ['2-0', '3-2'],
  ['0-9', '3-2'],
  ['2-100', '3-2'],
  ['2-9-1', '3-2'],
  ['deux', '3-2'],
  ['1.1-x', '3-2'],
  ['11-x', '3-2'],
] as const;

const REPEATED: readonly IssueCase[] = [
  {
    title: 'a number with a leading zero beside the number',
    change: ({ put }) => put('priorities/02-1/fr.mdx', PRIORITY),
    issue: {
      file: 'priorities/02-1',
      fr: ['priorities/2-1', 'même numéro'],
      en: ['priorities/2-1', 'same number'],
    },
  },
  {
    title: 'a rank with a leading zero beside the number',
    change: ({ put }) => put('priorities/1-02/fr.mdx', PRIORITY),
    issue: { file: 'priorities/1-02', fr: ['priorities/1-2'], en: ['priorities/1-2'] },
  },
  {
    title: 'a number with a point beside the number',
    change: ({ put }) => put('priorities/1.2/fr.mdx', PRIORITY),
    issue: { file: 'priorities/1.2', fr: ['priorities/1-2'], en: ['priorities/1-2'] },
  },
  {
    title: 'an orientation with a leading zero beside the orientation',
    change: ({ put }) => put('orientations/02/fr.mdx', ORIENTATION),
    issue: { file: 'orientations/02', fr: ['orientations/2'], en: ['orientations/2'] },
  },
];

describe('the folder of a priority', () => {
  it.each(NAMES)('AS-01: cannot be named %s', async (name, example) => {
    await expectOneIssue(({ put }) => put(`priorities/${name}/fr.mdx`, PRIORITY), {
      file: `priorities/${name}`,
      fr: ['dossier', example],
      en: ['folder', example],
    });
  });

  it.each(REPEATED)('AS-05: names both of $title', async ({ change, issue }) => {
    await expectOneIssue(change, issue);
  });

  it('AS-01: keeps 1.11 and 11.1 apart', async () => {
    const { plan, issues } = await readChanged(
      async ({ put }) => {
        await put('priorities/1-11/fr.mdx', frenchFile('Le onzième de la première.'));
        await put('priorities/11-1/fr.mdx', frenchFile('Le premier de la onzième.'));
      },
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
    );
    expect(issues).toEqual([]);
    const orientationOf = (wanted: string) =>
      plan?.priorities.find(({ number }) => number === wanted)?.orientation;
    expect(orientationOf('1.11')).toBe(1);
    expect(orientationOf('11.1')).toBe(11);
    expect(plan?.priorities).toHaveLength(12);
  });
});

describe('the folder of an orientation', () => {
  it.each(['03', '0', '100', '1.1', 'trois', '3-2'])('cannot be named %s', async (name) => {
    await expectOneIssue(({ put }) => put(`orientations/${name}/fr.mdx`, ORIENTATION), {
      file: `orientations/${name}`,
      fr: ['dossier'],
      en: ['folder'],
    });
  });
});

describe('the folder of a page', () => {
  it('is not said to need a number', async () => {
    const { issues } = await readChanged(({ put }) => put('pages/contact/fr.mdx', ORIENTATION));
    expect(issues.map(({ message }) => message.fr)).toEqual([expect.not.stringMatching(/numéro/)]);
    expect(issues.map(({ message }) => message.en)).toEqual([expect.not.stringMatching(/number/)]);
  });
});
