import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { parseMdx } from '../../src/content/mdx.ts';
import { splitText } from '../../src/content/split-text.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { vocabularyOf } from '../../src/content/vocabulary.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { importPlan, readPlan } from '../../src/import/import-plan.ts';
import type { Imported } from '../../src/import/outline.ts';
import { contentFiles } from '../../src/import/writing/content-files.ts';
import { locate } from '../../src/site/urls.ts';
import type { Locale } from '../../src/plan/locale.ts';

/** Imports files that are made in a test. */
export const importTexts = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  languages?: readonly Locale[],
): Promise<Imported> => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, text]) => {
        await writeFile(join(folder, name), text);
        return join(folder, name);
      }),
    );
    return await readPlan({ files: paths, languages });
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Imports files into a folder, and reads it as the content is read. */
export const readImported = async (files: readonly string[]): Promise<Content> => {
  const folder = await mkdtemp(join(tmpdir(), 'imported-'));
  try {
    await importPlan({ files }, join(folder, 'content'));
    return await readContent(join(folder, 'content'), locate);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** What the reader of the content makes of a written file. */
export interface ReadBack {
  readonly data: unknown;
  /** Words of each block of the body. */
  readonly body: readonly string[];
}

const wordsOf = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  const between = node.type === 'list' ? '\n' : '';
  return 'children' in node ? node.children.map(wordsOf).join(between) : '';
};

/** Reads a written text as the content is read; throws where its YAML or its markup is refused. */
const readText = (file: string, text: string): ReadBack => {
  const split = file.endsWith('.mdx') ? splitText(text) : { yaml: text, body: '' };
  if (!split) throw new Error(`${file} has no front matter.`);
  const { source, issues } = parseYaml(split.yaml, file);
  const locale = file.endsWith('/en.mdx') ? 'en' : 'fr';
  const kind = file.startsWith('pages/') ? 'pages' : 'plan';
  const parsed = parseMdx({ text: split.body, file, firstLine: 1, locale }, vocabularyOf(kind));
  const refused = [...issues, ...parsed.issues];
  if (refused.length > 0) throw new Error(`${file}: ${JSON.stringify(refused)}\n${text}`);
  if (source && source.cuts.length > 0) throw new Error(`${file} is cut short.\n${text}`);
  return { data: source?.value, body: parsed.nodes.map(wordsOf) };
};

/** Reads the folder that an import writes, as the content is read. */
export const readBack = (imported: Imported): ReadonlyMap<string, ReadBack> =>
  new Map([...contentFiles(imported)].map(([file, text]) => [file, readText(file, text)]));

/** Every text of a value, however deep. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
