import { afterEach, describe, expect, it, vi } from 'vitest';
import { readChanged } from '../../support/content-folder.ts';
import { FRENCH } from '../../support/texts.ts';

/** Ends of the paths that the file system refuses, with the error that it gives. */
const refused = vi.hoisted(() => new Map<string, Error>());

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof import('node:fs')>();
  const refusing = (work: (...details: never[]) => unknown) =>
    vi.fn((...details: never[]) => {
      const path = String(details[0]).replaceAll('\\', '/');
      for (const [end, error] of refused) if (path.endsWith(end)) throw error;
      return work(...details);
    });
  return {
    ...actual,
    statSync: refusing(actual.statSync),
    readdirSync: refusing(actual.readdirSync),
    readFileSync: refusing(actual.readFileSync),
  };
});

const systemError = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

afterEach(() => {
  refused.clear();
});

describe('a file or folder that the system refuses', () => {
  it.each([
    ['EACCES', FRENCH],
    ['EIO', FRENCH],
    ['EMFILE', 'plan.yaml'],
    ['EACCES', 'priorities'],
    ['EACCES', 'priorities/1-1'],
  ])('is told as such, with its code %s, and not as missing: %s', async (code, file) => {
    refused.set(`/${file}`, systemError(code));
    const { plan, issues } = await readChanged();
    expect(plan).toBeUndefined();
    expect(issues.map((issue) => issue.file)).toEqual([file]);
    const told = issues;
    expect(told[0]?.message.fr).toContain(code);
    expect(told[0]?.message.en).toContain(code);
    expect(told[0]?.message.en).not.toMatch(/missing|UTF-8/);
  });

  it('is told as missing where there is none', async () => {
    refused.set('/plan.yaml', systemError('ENOENT'));
    const { issues } = await readChanged();
    expect(issues.map(({ message }) => message.en)).toEqual([
      'This file is missing. Create plan.yaml.',
    ]);
  });

  it('hides no error of the program', async () => {
    refused.set(`/${FRENCH}`, new TypeError('a bug'));
    await expect(readChanged()).rejects.toThrow('a bug');
  });
});
