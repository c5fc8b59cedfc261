import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatIssues } from '../../src/content/issue.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { writeContent } from './write-content.ts';
import { locate } from '../../src/site/urls.ts';

/** A content folder that a test may change. */
export interface ContentFolder {
  /** Writes a file, and the folders that it needs. */
  readonly put: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Removes a file or a folder. */
  readonly remove: (name: string) => Promise<void>;
  /** Puts a link in the place of a file. */
  readonly link: (file: string, target: string) => Promise<void>;
  /** Replaces a text that must be in a file. */
  readonly replace: (file: string, from: string, to: string) => Promise<void>;
}

/** What makes a sound content folder different. */
export type Change = (folder: ContentFolder) => Promise<void>;

/** Two orientations, three priorities: 1.1, 1.2 and 2.1. */
const SMALL = [2, 1] as const;

/** The content folder at a path. */
export const folderAt = (root: string): ContentFolder => {
  const put: ContentFolder['put'] = async (file, content) => {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  return {
    put,
    remove: (name) => rm(join(root, name), { recursive: true }),
    link: async (file, target) => {
      await rm(join(root, file));
      await symlink(target, join(root, file));
    },
    replace: async (file, from, to) => {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
      await put(
        file,
        text.replace(from, () => to),
      );
    },
  };
};

/**
 * Reads a made-up plan, sound but for what a test changes in it, from a temporary folder.
 *
 * @param change - what the test changes
 * @param shape - number of priorities of each orientation, from 1
 */
export const readChanged = async (
  change: Change = () => Promise.resolve(),
  shape: readonly number[] = SMALL,
): Promise<Content> => {
  // Hundreds of tests do this: small folders are made and cleared sooner than they are waited for.
  const root = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    writeContent(root, shape);
    await change(folderAt(root));
    return await readContent(root, locate);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/**
 * The plan of a made-up content folder that a test changes without making it wrong.
 *
 * @throws {Error} where it is wrong
 */
export const readSoundPlan = async (change?: Change, shape?: readonly number[]): Promise<Plan> => {
  const { plan, issues } = await readChanged(change, shape);
  if (!plan) throw new Error(`The made-up plan is not sound:\n${formatIssues(issues)}`);
  return plan;
};
