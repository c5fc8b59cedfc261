import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renumber } from '../../../src/cli/renumber/renumber.ts';
import { changeTogether } from '../../../src/cli/transaction.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { recordTranslations } from '../../../src/content/translation/record.ts';
import { textName, translatedItems } from '../../../src/content/translation/items.ts';
import { locate } from '../../../src/site/urls.ts';
import { writeReviewed } from '../../support/reviewed-content.ts';
import { writeContent } from '../../support/write-content.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renumber-'));
  // 1.1, 1.2, 1.3, 2.1 and 2.2.
  writeContent(folder, [3, 2]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (file: string) => readFile(join(folder, file), 'utf8');
const append = async (file: string, text: string) =>
  writeFile(join(folder, file), `${await read(file)}${text}`);

/** Every file of the folder, hidden ones too, with its text. */
const wholeFolder = async (): Promise<Readonly<Record<string, string>>> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile() && !each.parentPath.includes('/.git'));
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
    }),
  );
  return Object.fromEntries(texts.toSorted(([a], [b]) => a.localeCompare(b)));
};

/** Names of the texts whose translation is to be looked at. */
const toReview = async () => {
  const { sources } = await readContent(folder, locate);
  return translatedItems(sources).flatMap((item) =>
    item.texts.filter(({ state }) => state !== 'current').map((text) => textName(item, text)),
  );
};

const statementsOf = async () => {
  const { plan, issues } = await readContent(folder, locate);
  expect(issues).toEqual([]);
  return Object.fromEntries(
    plan?.priorities.map(({ number, text }) => [number, text.en.statement]) ?? [],
  );
};

describe('npm run renumber', () => {
  it('leaves the number that an item is shown with, and the words that name it', async () => {
    const file = 'priorities/1-1/fr.mdx';
    await writeFile(join(folder, file), (await read(file)).replace('---\n', '---\nnumber: 7.a\n'));
    await append('orientations/1/fr.mdx', 'Voir la priorité 7.a, puis la priorité 1.2 et 1.1.\n');
    const { isDone } = await renumber(folder, ['1.1', '1.2']);
    expect(isDone).toBe(true);
    expect(await read('priorities/1-2/fr.mdx')).toContain('\nnumber: 7.a\n');
    expect(await read('orientations/1/fr.mdx')).toContain(
      'Voir la priorité 7.a, puis la priorité 1.1 et 1.1.',
    );
  });

  it('follows in continuity.yaml, in the numbers of its own plan alone, and keeps what was recorded', async () => {
    await append(
      'plan.yaml',
      `predecessor: {title: Avant, url: 'https://a.example/'}\nsuccessor: {title: Après, url: 'https://b.example/'}\n`,
    );
    const entries = (number: string) => `- from: "2025-2029#1.2"
  to: ["${number}", "2030-2035#2.1"]
  kind: split
- from: "2030-2035#${number}"
  to: ["2036-2040#1.2"]
  kind: kept
  why: { fr: Elle reste., en: It stays. }
`;
    await writeFile(join(folder, 'continuity.yaml'), entries('1.2'));
    await recordTranslations(folder, (await readContent(folder, locate)).sources, undefined);
    expect(await renumber(folder, ['1.2', '1.9'])).toMatchObject({ isDone: true });
    expect(await read('continuity.yaml')).toContain(entries('1.9').trimEnd());
    expect(await toReview()).toEqual([]);
  });

  it('moves a priority to a free number, with its relations', async () => {
    await writeFile(
      join(folder, 'relations.yaml'),
      `# Liens, à la main\n- between: ["1.2", '1.1'] # dans cet ordre\n  kind: support\n  why: {fr: Voir la priorité 1.2, en: See priority 1.2}\n`,
    );
    const { isDone, changed } = await renumber(folder, ['1.2', '2.3']);
    expect(isDone).toBe(true);
    expect(await read('relations.yaml')).toBe(
      `# Liens, à la main\n- between: ["2.3", '1.1'] # dans cet ordre\n  kind: support\n  why: {fr: Voir la priorité 2.3, en: See priority 2.3}\n`,
    );
    expect(changed.map(({ file, line }) => [file, line])).toEqual([
      ['relations.yaml', 2],
      ['relations.yaml', 4],
      ['relations.yaml', 4],
    ]);
    expect(await statementsOf()).toEqual({
      '1.1': 'Maintain trail 1 of sector 1',
      '1.3': 'Maintain trail 3 of sector 1',
      '2.1': 'Maintain trail 1 of sector 2',
      '2.2': 'Maintain trail 2 of sector 2',
      '2.3': 'Maintain trail 2 of sector 1',
    });
  });

  it('leaves translations up to date that were, in texts that say the numbers', async () => {
    await writeReviewed(folder);
    await writeFile(
      join(folder, 'relations.yaml'),
      '- between: ["1.2", "1.1"]\n  kind: support\n  why: {fr: Voir la priorité 1.2, en: See priority 1.2}\n',
    );
    for (const [locale, words] of [
      ['fr', 'La priorité 1.1 suit.'],
      ['en', 'Priority 1.1 follows.'],
    ]) {
      await append(`priorities/1-2/${locale}.mdx`, `\n${words}\n`);
    }
    const { sources } = await readContent(folder, locate);
    await recordTranslations(folder, sources, undefined);
    expect(await toReview()).toEqual([]);
    await append('priorities/2-1/fr.mdx', '\nLa suite.\n');
    expect(await toReview()).toEqual(['2.1:note']);
    expect((await renumber(folder, ['1.1', '1.2'])).isDone).toBe(true);
    expect(await read('priorities/1-1/fr.mdx')).toContain('La priorité 1.2 suit.');
    expect(await toReview()).toEqual(['2.1:note']);
  });

  it('swaps two priorities where the number is taken, and says so', async () => {
    const { message } = await renumber(folder, ['1.1', '2.1']);
    expect(message.fr).toContain('échangé');
    expect(message.en).toContain('exchanged');
    expect(await statementsOf()).toMatchObject({
      '1.1': 'Maintain trail 1 of sector 2',
      '2.1': 'Maintain trail 1 of sector 1',
      '1.2': 'Maintain trail 2 of sector 1',
    });
    const { plan } = await readContent(folder, locate);
    expect(plan?.relations.map(({ between }) => between)).toContainEqual(['1.2', '2.1']);
  });

  it('is undone by the same command, to the last byte', async () => {
    await append('priorities/1-1/fr.mdx', 'Voir les [priorités 1.2 et 2.1](/priorites/2-1/).\r\n');
    const before = await wholeFolder();
    await renumber(folder, ['1.2', '2.1']);
    expect(await wholeFolder()).not.toEqual(before);
    await renumber(folder, ['1.2', '2.1']);
    expect(await wholeFolder()).toEqual(before);
  });

  it('swaps two orientations with their priorities', async () => {
    await append(
      'priorities/1-1/en.mdx',
      'See [orientation 2](/en/orientations/2/), and priority 1.3.\n',
    );
    const { isDone } = await renumber(folder, ['1', '2']);
    expect(isDone).toBe(true);
    expect(await read('priorities/2-1/en.mdx')).toContain(
      'See [orientation 1](/en/orientations/1/), and priority 2.3.',
    );
    expect(await statementsOf()).toMatchObject({
      '1.2': 'Maintain trail 2 of sector 2',
      '2.3': 'Maintain trail 3 of sector 1',
    });
    const { plan } = await readContent(folder, locate);
    expect(plan?.orientations.map(({ text }) => text.fr.title)).toEqual([
      'Direction 2',
      'Direction 1',
    ]);
  });

  it('moves an orientation to a free number', async () => {
    await renumber(folder, ['1', '10']);
    expect(Object.keys(await statementsOf())).toEqual(['2.1', '2.2', '10.1', '10.2', '10.3']);
  });

  it.each([
    ['la priorité 1.2 et la priorité 1.3', 'la priorité 2.7 et la priorité 1.3'],
    ['Priorités 1.1, 1.2 et 1.3', 'Priorités 1.1, 2.7 et 1.3'],
    ['priorities 1.2 and 1.3, or 1.2', 'priorities 2.7 and 1.3, or 2.7'],
    ['priorité\u00a01.2', 'priorité\u00a02.7'],
    ['priorité\nn° 1.2;', 'priorité\nn° 2.7;'],
    ['[1.2](/priorites/1-2/)', '[2.7](/priorites/2-7/)'],
    ['[voici](/priorites/1-2/#contenu)', '[voici](/priorites/2-7/#contenu)'],
  ])('changes %j', async (before, after) => {
    await append('priorities/1-1/fr.mdx', before);
    const { doubtful } = await renumber(folder, ['1.2', '2.7']);
    expect((await read('priorities/1-1/fr.mdx')).endsWith(after)).toBe(true);
    // The made-up short titles say a number.
    expect(doubtful.filter(({ file }) => file.includes('1-1'))).toEqual([]);
  });

  it.each([
    'Les priorités 1.2 à 1.4 sont nées ensemble.',
    'La version 1.2 du logiciel.',
    'Voir https://exemple.org/cartes/1-2/ ailleurs.',
    'La priorité 1.1 ou 1.2, au choix.',
  ])('leaves %j as it is, and lists it', async (text) => {
    await append('priorities/1-1/fr.mdx', text);
    const rows = (await read('priorities/1-1/fr.mdx')).split('\n').length;
    const { doubtful } = await renumber(folder, ['1.2', '2.7']);
    expect((await read('priorities/1-1/fr.mdx')).endsWith(text)).toBe(true);
    const listed = doubtful.filter(({ file }) => file === 'priorities/1-1/fr.mdx');
    expect(listed.map(({ line }) => line)).toEqual([rows]);
    expect(text).toContain(listed[0]?.words);
  });

  it.each(['1.2 % des gens', '1.2 million', 'la priorité 11.2', 'le point 1.2.3', 'article 1.25'])(
    'takes %j for no number of the plan',
    async (text) => {
      await append('priorities/1-1/fr.mdx', text);
      const { doubtful } = await renumber(folder, ['1.2', '2.7']);
      expect((await read('priorities/1-1/fr.mdx')).endsWith(text)).toBe(true);
      expect(doubtful.filter(({ file }) => file.includes('1-1'))).toEqual([]);
    },
  );

  it('leaves adopted words as they are, and lists them', async () => {
    const file = join(folder, 'priorities/1-1/fr.mdx');
    const text = await read('priorities/1-1/fr.mdx');
    await writeFile(file, text.replace(/^short: .*$/m, 'short: Après la priorité 1.2'));
    const { doubtful } = await renumber(folder, ['1.2', '2.7']);
    expect(await read('priorities/1-1/fr.mdx')).toContain('short: Après la priorité 1.2');
    expect(doubtful).toContainEqual({
      file: 'priorities/1-1/fr.mdx',
      line: 3,
      words: 'short: Après la priorité 1.2',
    });
  });

  it.each([
    [[], '3.1 3.2'],
    [['1.1'], '3.1 3.2'],
    [['1.1', '1.2', '1.3'], '3.1 3.2'],
    [['1.01', '1.2'], '3.1 3.2'],
    [['1-1', '1-2'], '3.1 3.2'],
    [['1.1', '1.100'], '3.1 3.2'],
    [['1.1', '2'], 'same kind'],
    [['1.1', '1.1'], 'the same'],
    [['1.9', '1.8'], 'no number 1.9'],
    [['9', '8'], 'no number 9'],
    [['1.1', '7.1'], 'npm run new -- 7'],
  ])('refuses %j and says why', async (args, words) => {
    const before = await wholeFolder();
    const { isDone, message } = await renumber(folder, args);
    expect(isDone).toBe(false);
    expect(message.en).toContain(words);
    expect(message.fr).not.toBe('');
    expect(await wholeFolder()).toEqual(before);
  });

  it('does not take the number of what was removed, and follows what to read instead of it', async () => {
    await writeFile(
      join(folder, 'removed.yaml'),
      '- number: "1.4"\n  see: "1.1"\n  why: { fr: Voir la priorité 1.1, en: See priority 1.1 }\n',
    );
    const { isDone, message } = await renumber(folder, ['1.1', '1.4']);
    expect([isDone, message.en]).toEqual([false, expect.stringContaining('removed.yaml')]);
    expect((await renumber(folder, ['1', '3'])).isDone).toBe(true);
    expect(await read('removed.yaml')).toBe(
      '- number: "1.4"\n  see: "3.1"\n  why: { fr: Voir la priorité 3.1, en: See priority 3.1 }\n',
    );
  });

  it('changes nothing in a content that is not right', async () => {
    await append('relations.yaml', '- between: ["9.9", "1.1"]\n');
    const before = await wholeFolder();
    const { isDone, details } = await renumber(folder, ['1.1', '1.2']);
    expect([isDone, details]).toEqual([false, expect.stringContaining('relations.yaml')]);
    expect(await wholeFolder()).toEqual(before);
  });

  it('does not take the place of a priority whose changes Git does not have', async () => {
    const git = (...args: string[]) => {
      const { status, stderr } = spawnSync(
        'git',
        ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'x');
    await append('priorities/1-2/fr.mdx', 'Un mot de plus.\n');
    const before = await wholeFolder();
    const { isDone, message } = await renumber(folder, ['1.1', '1.2']);
    expect([isDone, message.en]).toEqual([false, expect.stringContaining('priorities/1-2')]);
    expect(await wholeFolder()).toEqual(before);
    expect((await renumber(folder, ['1.1', '1.9'])).isDone).toBe(true);
  });

  it('leaves a folder as it was where a change fails or its result is not right', async () => {
    const before = await wholeFolder();
    const texts = new Map([['plan.yaml', 'other']]);
    const missing = new Map([
      ['priorities/1-1', 'priorities/9-1'],
      ['priorities/none', 'priorities/9-2'],
    ]);
    await expect(
      changeTogether(folder, { texts, folders: missing }, () => Promise.resolve(true)),
    ).rejects.toThrow('ENOENT');
    expect(await wholeFolder()).toEqual(before);

    const folders = new Map([['priorities/1-1', 'priorities/9-1']]);
    expect(await changeTogether(folder, { texts, folders }, () => Promise.resolve(false))).toBe(
      false,
    );
    expect(await wholeFolder()).toEqual(before);
  });
});
