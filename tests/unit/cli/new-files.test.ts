import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFiles } from '../../../src/cli/new-files.ts';
import { fieldIn } from '../../../src/content/issue.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { writeContent } from '../../support/write-content.ts';
import { locate } from '../../../src/site/urls.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  writeContent(folder, [2, 1]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILLED = {
  'fr.mdx': { statement: 'Baliser le sentier', short: 'Balises' },
  'en.mdx': { statement: 'Mark the trail', short: 'Markers' },
} as const;

describe('npm run new', () => {
  it('starts the files of a priority, which the check then asks to be filled in', async () => {
    const { files } = await startFiles(folder, '2.2');
    expect(files).toEqual(['priorities/2-2/fr.mdx', 'priorities/2-2/en.mdx']);
    const { issues } = await readContent(folder, locate);
    const asked = issues
      .map(({ file, field }) => `${file} ${fieldIn(field ?? '', 'fr')}`)
      .toSorted();
    expect(asked).toEqual(
      [
        'priorities/2-2/en.mdx short',
        'priorities/2-2/en.mdx statement',
        'priorities/2-2/fr.mdx short',
        'priorities/2-2/fr.mdx statement',
      ].toSorted(),
    );
  });

  it('starts files that are right once their fields are filled in', async () => {
    const { files } = await startFiles(folder, '2.2');

    for (const file of files) {
      const path = join(folder, file);
      const name = file.endsWith('fr.mdx') ? 'fr.mdx' : 'en.mdx';
      const filled = Object.entries(FILLED[name]).reduce(
        (text, [field, value]) =>
          text.replace(new RegExp(`^${field}:$`, 'm'), `${field}: ${value}`),
        await readFile(path, 'utf8'),
      );
      await writeFile(path, filled);
    }
    const { plan, issues } = await readContent(folder, locate);
    expect(issues).toEqual([]);
    expect(plan?.priorities.at(-1)).toMatchObject({ number: '2.2', translation: 'current' });
  });

  /** What a comment of a new file asks for, by the words that it asks with. */
  const WORDS = {
    fr: {
      'L’énoncé, mot pour mot': '"Baliser : le sentier # 1"',
      'L’énoncé français': '"Baliser : le sentier # 1"',
      '60 caractères au plus': 'B'.repeat(60),
      'un sujet après chaque tiret': 'plein air',
      'un mot par ligne': 'piste',
    },
    en: {
      'L’énoncé français': '"Baliser : le sentier # 1"',
      'The statement in English': '"Mark: the trail # 1"',
      '60 characters at most': 'M'.repeat(60),
      'one subject after each hyphen': 'outdoors',
      'one word per line': 'path',
    },
  } as const;

  /** Does what each comment says, to the letter: takes away a “#”, and writes after the field or hyphen. */
  const obey = (text: string, locale: 'fr' | 'en', uncomment: RegExp): string => {
    let asked: string | undefined;
    return text
      .split('\n')
      .map((row) => {
        if (/^# \S/.test(row)) {
          const [, answer] = Object.entries(WORDS[locale]).find(([words]) =>
            row.includes(words),
          ) ?? [undefined, undefined];
          asked = answer;
          return row;
        }
        const bare = row.replace(uncomment, '');
        return asked !== undefined &&
          /(?:^[a-z]+:|^\s+-)$/.test(bare) &&
          !/^#?(?:subjects|keywords)/.test(row)
          ? `${bare} ${asked}`
          : bare;
      })
      .join('\n');
  };

  it.each([
    ['the “#” alone', /^#/],
    ['the “#” and a space after it, as editors do', /^# ?/],
  ])('starts files that are right once each comment is obeyed, taking away %s', async (_, sign) => {
    const { files } = await startFiles(folder, '2.2');
    for (const [at, locale] of (['fr', 'en'] as const).entries()) {
      const path = join(folder, files[at] ?? '');
      await writeFile(path, obey(await readFile(path, 'utf8'), locale, sign));
    }
    const { plan, issues } = await readContent(folder, locate);
    expect(issues).toEqual([]);
    expect(plan?.priorities.at(-1)?.text).toMatchObject({
      fr: { subjects: Array(3).fill('plein air'), keywords: ['piste'], short: 'B'.repeat(60) },
      en: { subjects: Array(3).fill('outdoors'), keywords: ['path'], short: 'M'.repeat(60) },
    });
  });

  it('starts an orientation that is right once its fields are filled in', async () => {
    const { files } = await startFiles(folder, '3');
    for (const file of files) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/^( *)(title|tagline):$/gm, '$1$2: Sentiers'));
    }
    const { plan, issues } = await readContent(folder, locate);
    expect(issues).toEqual([]);
    expect(plan?.orientations.at(-1)).toMatchObject({ number: 3, translation: 'current' });
  });

  it('starts an orientation, and after it a priority of its own', async () => {
    expect((await startFiles(folder, '3.1')).files).toEqual([]);
    expect((await startFiles(folder, '3')).files).toEqual([
      'orientations/3/fr.mdx',
      'orientations/3/en.mdx',
    ]);
    expect((await startFiles(folder, '3.1')).files).toHaveLength(2);
  });

  it.each(['', '0', '3.0', '03', '3-4', '../x', '100', '1.1.1', 'trois'])(
    'writes nothing for %j, and says how a number is written',
    async (number) => {
      const { files, message } = await startFiles(folder, number);
      expect(files).toEqual([]);
      expect(message.fr).toContain('npm run new -- 3.4');
      expect(message.en).toContain('npm run new -- 3.4');
    },
  );

  it('never touches what is there', async () => {
    const path = join(folder, 'priorities/1-1/fr.mdx');
    const before = await readFile(path, 'utf8');
    const { files, message } = await startFiles(folder, '1.1');
    expect([files, message.en]).toEqual([[], expect.stringContaining('already there')]);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});
