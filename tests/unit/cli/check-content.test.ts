import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/cli/check-content.ts';
import { writeReviewed } from '../../support/reviewed-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'plan-'));
vi.stubEnv('PLAN_CONTENT', folder);

beforeAll(() => writeReviewed(folder));
afterAll(() => rm(folder, { recursive: true, force: true }));

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  const print = (words: string) => void said.push(words);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});

describe('the check of the content', () => {
  it.each([false, true])(
    'reminds of what is yet to be given, and passes: strict %s',
    async (strict) => {
      expect(await checkContent({ strict })).toBe(true);
      const words = said.join('\n');
      for (const field of ['site', 'source', 'privacy', 'contact']) {
        expect(words).toContain(`… plan.yaml, « ${field} »`);
      }
      expect(words).toContain('4 à fournir / to be supplied');
    },
  );

  it('reminds after the warnings', async () => {
    expect(await checkContent({ strict: false })).toBe(true);
    const words = said.join('\n');
    const lastWarning = words.lastIndexOf('\n! ');
    expect(lastWarning).toBeGreaterThan(0);
    expect(words.indexOf('… plan.yaml')).toBeGreaterThan(lastWarning);
  });

  it('reminds where the content is wrong too', async () => {
    const file = join(folder, 'priorities/1-1/fr.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('short:', 'court:'));
    expect(await checkContent({ strict: false })).toBe(false);
    await writeFile(file, text);
    expect(said.join('\n')).toContain('… plan.yaml, « contact »');
  });

  it('no longer reminds of what is given', async () => {
    const file = join(folder, 'plan.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}contact: info@lac.example\n`);
    expect(await checkContent({ strict: false })).toBe(true);
    await writeFile(file, text);
    expect(said.join('\n')).not.toContain('« contact »');
    expect(said.join('\n')).toContain('3 à fournir / to be supplied');
  });

  it.each([
    ['has no record', /^translated: .*\n/m, '', true],
    ['is stale', /^translated: .*\n/m, "translated: { statement: '00000000' }\n", false],
    ['is missing', /^statement: .*\n/m, '', false],
  ])('with --strict, of a translation that %s', async (_state, part, now, passes) => {
    const file = join(folder, 'priorities/1-1/en.mdx');
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(part);
    await writeFile(file, text.replace(part, now));
    const strictly = await checkContent({ strict: true });
    const loosely = await checkContent({ strict: false });
    await writeFile(file, text);
    expect([strictly, loosely]).toEqual([passes, true]);
    expect(said.join('\n')).toContain('priorities/1-1/en.mdx');
  });
});
