import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oldTextsIn } from '../../../../src/content/translation/old-texts.ts';
import { readContent } from '../../../../src/content/read-content.ts';
import { translatedItems } from '../../../../src/content/translation/items.ts';
import {
  changedParts,
  formatTasks,
  translationTasks,
} from '../../../../src/content/translation/report.ts';
import { locate } from '../../../../src/site/urls.ts';
import { folderAt, type Change } from '../../../support/content-folder.ts';
import { GLOSSARY, relation } from '../../../support/texts.ts';
import { writeReviewed } from '../../../support/reviewed-content.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'report-'));
  await writeReviewed(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
  });

const reportAfter = async (change: Change): Promise<string> => {
  await change(folderAt(root));
  const { sources } = await readContent(root, locate);
  return formatTasks(
    translationTasks(translatedItems(sources), oldTextsIn(root, sources.languages)),
  );
};

const STALE: Change = async ({ replace }) => {
  await replace('priorities/1-1/fr.mdx', 'étroit', 'large');
  await replace('glossary.yaml', 'Chemin étroit', 'Chemin large');
  await replace('relations.yaml', 'se suivent', 'se croisent');
  await replace('plan.yaml', 'Droits', 'Titre');
};

describe('the report on translations', () => {
  it('is empty where nothing is to be done', async () => {
    expect(await reportAfter(() => Promise.resolve())).toBe('');
  });

  it('names each text with its file, and what to run', async () => {
    const report = await reportAfter(STALE);
    expect(report.match(/^!.*/gm)).toEqual([
      '! priorities/1-1/en.mdx, « note » (Repère de lecture / Reading note)',
      '! relations.yaml, ligne/line 1, « 1.1-1.2 »',
      '! glossary.yaml, ligne/line 1, « sentier »',
      '! plan.yaml, « rights » (Droits / Rights)',
    ]);
    for (const name of ['1.1:note', '1.1-1.2', 'sentier', 'rights']) {
      expect(report).toContain(`npm run translate -- reviewed ${name}\n`);
    }
  });

  it('shows the text that was translated, from the history, beside today’s', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    await folderAt(root).replace('priorities/1-1/fr.mdx', 'étroit', 'long');
    git('commit', '-qam', 'two');
    await folderAt(root).replace('priorities/1-1/fr.mdx', 'long', 'étroit');
    const report = await reportAfter(STALE);
    expect(report).toContain(
      '−  … sentier est un chemin étroit.\n  +  … sentier est un chemin large.',
    );
    expect(report).toContain('−  sentier; Chemin étroit.; Guide');
    expect(report).toContain('−  Ces sentiers se suivent.\n  +  Ces sentiers se croisent.');
    expect(report).toContain('−  Droits du lac\n  +  Titre du lac');
  });

  it('shows today’s text alone without a history', async () => {
    const report = await reportAfter(STALE);
    expect(report).not.toContain('−');
    expect(report).toContain('+  Un sentier est un chemin large.');
  });

  it('tells of a missing file once, and of each text that a file lacks', async () => {
    const report = await reportAfter(async ({ remove, replace }) => {
      await remove('pages/about/en.mdx');
      await replace('priorities/1-1/en.mdx', 'short: Trail 1.1\n', '');
    });
    expect(report.match(/^!.*/gm)).toEqual([
      '! priorities/1-1/en.mdx, « short » (Titre court / Short title)',
      '! pages/about/fr.mdx',
    ]);
  });
});

describe('the report on translations without a record', () => {
  const forget: Change = async ({ put }) => {
    await put(
      'relations.yaml',
      `${relation('["1.1", "1.2"]')}${relation('["1.2", "2.1"]')}  translated: { en: 0a0b0c0d }\n`,
    );
    await put('glossary.yaml', GLOSSARY);
  };

  it('names the texts of a file together, and a whole list by its name', async () => {
    const report = await reportAfter(forget);
    expect(report.match(/^!.*/gm)).toEqual([
      '! relations.yaml, ligne/line 6, « 1.2-2.1 »',
      '! relations.yaml, « 1.1-1.2 »',
      '! glossary.yaml',
    ]);
    expect(report).toContain('reviewed 1.1-1.2\n');
    expect(report).toContain('reviewed glossary');
  });
});

describe('a change', () => {
  it.each([
    ['a b c d e f g', 'a b c d e f h', ['… c d e f g', '… c d e f h']],
    ['a', 'b', ['a', 'b']],
    ['a b', 'a b c', ['a b', 'a b c']],
    ['a a', 'a', ['a a', 'a']],
    ['', 'a', ['', 'a']],
  ] as const)('from “%s” to “%s” is cut to what differs', (before, now, parts) => {
    expect(changedParts(before, now)).toEqual(parts);
  });
});
