import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renumber } from '../../../src/cli/renumber/renumber.ts';
import { movedNumberWarnings } from '../../../src/content/moved-numbers.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { locate } from '../../../src/site/urls.ts';
import { writeContent } from '../../support/write-content.ts';

let root = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
  });
const commit = () => {
  git('add', '.');
  git('commit', '-qm', 'Plan');
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'moved-'));
  writeContent(root, [3, 2]);
  await writeFile(
    join(root, 'relations.yaml'),
    '- between: ["1.1", "2.1"]\n  kind: echo\n  why: {fr: Mots, en: Words}\n',
  );
  await appendFile(join(root, 'priorities/1-1/fr.mdx'), '\nVoir la priorité 1.2, puis 2.1.\n');
  git('init', '-q');
  commit();
});
afterEach(() => rm(root, { recursive: true, force: true }));

const warned = async (): Promise<readonly string[]> => {
  const { sources } = await readContent(root, locate);
  const warnings = await movedNumberWarnings(root, sources);
  return warnings.map(({ file, message }) => `${file}: ${message.en}`);
};

const move = (from: string, to: string) =>
  rename(join(root, 'priorities', from), join(root, 'priorities', to));
const swap = async () => {
  await move('1-1', 'aside');
  await move('1-2', '1-1');
  await move('aside', '1-2');
};

describe('a priority whose folder was moved by hand', () => {
  it('is named where a relation or a text still gives its old number', async () => {
    await swap();
    expect(await warned()).toEqual([
      expect.stringMatching(/^priorities\/1-2\/fr\.mdx: This line names 1\.2, .* become 1\.1 /),
      expect.stringMatching(/^relations\.yaml: This line names 1\.1, .* become 1\.2 /),
    ]);
  });

  it('is not where the line was corrected, or the move was recorded', async () => {
    await swap();
    await writeFile(
      join(root, 'relations.yaml'),
      '- between: ["1.2", "2.1"]\n  kind: echo\n  why: {fr: Mots, en: Words}\n',
    );
    expect(await warned()).toHaveLength(1);
    commit();
    expect(await warned()).toEqual([]);
  });

  it('is not after the command that corrects what names it', async () => {
    expect((await renumber(root, ['1.1', '1.2'])).isDone).toBe(true);
    expect(await warned()).toEqual([]);
  });

  it('is not told of two priorities that say the same', async () => {
    for (const rank of [1, 2]) {
      const file = join(root, `priorities/1-${rank}/fr.mdx`);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^statement: .*$/m, 'statement: Baliser'));
    }
    commit();
    expect(await warned()).toEqual([]);
    await swap();
    expect(await warned()).toEqual([]);
  });

  it('is not without Git, nor where nothing moved', async () => {
    expect(await warned()).toEqual([]);
    await swap();
    await rm(join(root, '.git'), { recursive: true });
    expect(await warned()).toEqual([]);
  });
});
