import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatIssues } from '../../src/content/issue.ts';
import { readContent } from '../../src/content/read-content.ts';
import { locate } from '../../src/site/urls.ts';

const folder = resolve('content');
const content = await readContent(folder, locate);

if (!content.plan) throw new Error(`The content is not sound:\n${formatIssues(content.issues)}`);

/** The plan that this project publishes. */
export const realPlan = content.plan;
/** The same before it is typeset. */
export const realSources = content.sources;

/** A file of the content, as it is on disk. */
export interface SourceFile {
  /** Path in the content folder. */
  readonly file: string;
  readonly text: string;
}

const names = await readdir(folder, { recursive: true });

/** All files of the content. */
export const realFiles: readonly SourceFile[] = await Promise.all(
  names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .sort()
    .map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
);
