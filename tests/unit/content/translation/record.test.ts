import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content/read-content.ts';
import {
  recordTranslations,
  UnknownNameError,
} from '../../../../src/content/translation/record.ts';
import { locate } from '../../../../src/site/urls.ts';
import { folderAt } from '../../../support/content-folder.ts';
import { writeReviewed } from '../../../support/reviewed-content.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'record-'));
  await writeReviewed(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
};

const record = async (...names: readonly string[]) => {
  const { sources, issues } = await readContent(root, locate);
  expect(issues).toEqual([]);
  return recordTranslations(root, sources, names.length > 0 ? names : undefined);
};

/** Changes every file of the folder. */
const changeAll = async (change: (text: string) => string): Promise<void> => {
  for (const [name, text] of Object.entries(await filesIn(root))) {
    await writeFile(join(root, name), change(text));
  }
};

const RECORD = /^ *translated: .*\r?\n/gm;

describe('a review of everything', () => {
  it.each([
    ['as they are', (text: string) => text],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', (text: string) => `\ufeff${text}`],
  ])('adds one line to each text and entry in files %s, and nothing else', async (_what, write) => {
    await changeAll((text) => write(text.replace(RECORD, '')));
    const before = await filesIn(root);
    await record();
    const after = await filesIn(root);
    expect(after).not.toEqual(before);
    expect(
      Object.fromEntries(
        Object.entries(after).map(([name, text]) => [name, text.replace(RECORD, '')]),
      ),
    ).toEqual(before);
  });

  it('gives to our own content, without its records, the records that it has', async () => {
    await rm(root, { recursive: true });
    await cp(resolve('content'), root, { recursive: true });
    const original = await filesIn(root);
    await changeAll((text) => text.replace(RECORD, ''));
    await record();
    const recordsIn = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([name, text]) => [
        name,
        (text.match(RECORD) ?? []).map((line) => line.trim()),
      ]);
    expect(recordsIn(await filesIn(root))).toEqual(recordsIn(original));
  });

  it('changes nothing where all is recorded', async () => {
    const before = await filesIn(root);
    expect((await record()).files).toEqual([]);
    expect(await filesIn(root)).toEqual(before);
  });

  it('leaves no other file behind', async () => {
    const names = async () => (await readdir(root, { recursive: true })).toSorted();
    const before = await names();
    await changeAll((text) => text.replace(RECORD, ''));
    await record();
    expect(await names()).toEqual(before);
  });
});

describe('a review of one item', () => {
  it('takes the place of the field translates, between comments that stay', async () => {
    const file = 'orientations/1/en.mdx';
    const head = (record: string) =>
      `---\n# one\n${record}\n# two\ntitle: A # three\ntagline: B\n---\n\nText.\n`;
    const { put } = folderAt(root);
    await put(file, head('translates:\n  title: Autre\n  tagline: |\n    Chose'));
    await put('orientations/1/fr.mdx', '---\ntitle: C\ntagline: D\n---\n\nE.\n');
    expect((await record('1')).files).toEqual([file]);
    const written = await readFile(join(root, file), 'utf8');
    expect(written).toBe(head(/^translated: \{.*\}$/m.exec(written)?.[0] ?? ''));
  });

  it('of one text keeps what is known of the others', async () => {
    const { replace } = folderAt(root);
    await replace('priorities/1-1/fr.mdx', 'Entretenir', 'Ouvrir');
    await replace('priorities/1-1/fr.mdx', 'étroit', 'large');
    await record('1.1:note');
    const { plan } = await readContent(root, locate);
    expect(plan?.priorities[0]?.text.en.states).toEqual({ statement: 'stale' });
  });

  it.each([
    ['1.1', ['priorities/1-1/en.mdx']],
    ['glossary', ['glossary.yaml']],
    ['sentier', ['glossary.yaml']],
    ['relations', ['relations.yaml']],
    ['plan', ['plan/en.mdx', 'plan.yaml']],
    ['rights', ['plan.yaml']],
    ['about', ['pages/about/en.mdx']],
  ])('named %s changes its own files alone', async (name, files) => {
    await changeAll((text) => text.replace(RECORD, ''));
    expect((await record(name)).files).toEqual(files);
  });

  it('says what is not translated, and records nothing for it', async () => {
    await folderAt(root).replace('priorities/1-1/en.mdx', 'short: Trail 1.1\n', '');
    const { untranslated } = await record('1.1');
    expect(untranslated).toEqual(['1.1:short']);
    const { plan } = await readContent(root, locate);
    expect(plan?.priorities[0]?.text.en.states).toEqual({ short: 'missing' });
  });

  it.each(['9.9', 'nope', '1.1:nope', 'sentier:term'])(
    'named %s, as nothing is, writes nothing and lists names',
    async (name) => {
      await changeAll((text) => text.replace(RECORD, ''));
      const before = await filesIn(root);
      const error: unknown = await record('1.2', name).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UnknownNameError);
      expect(error).toMatchObject({ found: name });
      expect(await filesIn(root)).toEqual(before);
    },
  );
});

describe('a record', () => {
  it('finds its place in entries that are written on one line', async () => {
    const { put } = folderAt(root);
    await put(
      'relations.yaml',
      '# all\n- { between: ["1.1", "1.2"], kind: echo, why: { fr: Un, en: One } } # end\n',
    );
    await record('relations');
    expect(await readFile(join(root, 'relations.yaml'), 'utf8')).toMatch(
      /^# all\n- \{ between: .* en: One \}, translated: \{ en: "?[0-9a-f]{8}"? \} \} # end\n$/,
    );
  });

  it('finds its place in a translation of which only the body is there', async () => {
    await folderAt(root).put('priorities/1-1/en.mdx', '---\n---\n\nA note.\n');
    await record('1.1');
    expect(await readFile(join(root, 'priorities/1-1/en.mdx'), 'utf8')).toMatch(
      /^---\ntranslated: \{ note: "?[0-9a-f]{8}"? \}\n---\n\nA note\.\n$/,
    );
  });
});
