import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { glossaryTermSchema, planFactsSchema, relationSchema } from './yaml-schemas.ts';
import type { ContentIssue } from './issue.ts';
import { LOCALES, type Locale, type Localized } from '../plan/locale.ts';
import {
  parseOrientationNumber,
  parsePrioritySlug,
  type OrientationNumber,
} from '../plan/number.ts';
import { frontmatterSchemas, TEXT_KINDS, type Frontmatter, type TextKind } from './frontmatter.ts';
import { PAGE_KEYS } from '../plan/pages.ts';
import { faults as say, nameList } from './issue-messages.ts';
import { hasForeignQuotes } from '../plan/typography.ts';
import { parseMdx, vocabularyOf } from './mdx.ts';
import type { Listed, Sources, SourceText, Texts } from './sources.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** Larger than any text of a plan; keeps a wrong file from stalling the build. */
const MAX_KILOBYTES = 512;
const FACT_FILES = { plan: 'plan.yaml', relations: 'relations.yaml', glossary: 'glossary.yaml' };
const TEXT_FILES = LOCALES.map((locale) => `${locale}.mdx`);

/** Where the faults of one reading gather. */
type Report = (...found: readonly ContentIssue[]) => void;

interface Reading {
  readonly folder: string;
  readonly report: Report;
}

/** Names in a folder, without those that editors' systems leave behind. */
const namesIn = async (path: string): Promise<readonly string[]> => {
  const names = await readdir(path).catch(() => []);
  return names
    .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
    .sort();
};

/** The text of a file, without byte-order mark, its lines ended by line feeds. */
const readText = async ({ folder, report }: Reading, file: string): Promise<string | undefined> => {
  const path = join(folder, file);
  const info = await stat(path).catch(() => undefined);
  if (!info) {
    report({ file, message: say.missingFile(file) });
    return undefined;
  }
  if (!info.isFile()) {
    report({ file, message: say.notAFile() });
    return undefined;
  }
  if (info.size > MAX_KILOBYTES * 1024) {
    const size = Math.ceil(info.size / 1024);
    report({ file, message: say.tooLarge(String(size), String(MAX_KILOBYTES)) });
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return text.replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    report({ file, message: say.encoding() });
    return undefined;
  }
};

/** French values that have English quotation marks, wherever they are in a file. */
const foreignQuotes = (
  source: YamlSource,
  file: string,
  isFrench: (path: readonly PropertyKey[]) => boolean,
): readonly ContentIssue[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): readonly ContentIssue[] => {
    if (typeof value === 'string') {
      return isFrench(path) && hasForeignQuotes(value)
        ? [{ file, line: source.lineAt(path), field: path.join('.'), message: say.foreignQuotes() }]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return visit(source.value, []);
};

/** A YAML file held to a schema. */
const readFacts = async <S extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: S,
): Promise<{ readonly data: z.output<S>; readonly source: YamlSource } | undefined> => {
  const text = await readText(reading, file);
  if (text === undefined) return undefined;
  const { source, faults } = parseYaml(text, file);
  reading.report(...faults);
  if (!source) return undefined;
  reading.report(...foreignQuotes(source, file, (path) => path.at(-1) === 'fr'));
  const { value, faults: invalid } = validate(source, schema, file);
  reading.report(...invalid);
  return value === undefined ? undefined : { data: value, source };
};

/** A YAML list, each item with its line; empty where the file is missing or empty. */
const readList = async <S extends z.ZodType>(
  reading: Reading,
  file: string,
  item: S,
): Promise<readonly Listed<z.output<S>>[] | undefined> => {
  if (!(await namesIn(reading.folder)).includes(file)) return [];
  const read = await readFacts(reading, file, z.array(item).nullable());
  return (
    read &&
    (read.data ?? []).map((data, index) => ({
      file,
      line: read.source.lineAt([index]),
      data,
    }))
  );
};

const FRONTMATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

const readSourceText = async <K extends TextKind>(
  reading: Reading,
  kind: K,
  file: string,
  locale: Locale,
): Promise<SourceText<K> | undefined> => {
  const text = await readText(reading, file);
  if (text === undefined) return undefined;
  const [head, yaml = ''] = FRONTMATTER.exec(text) ?? [];
  if (head === undefined) {
    reading.report({ file, line: 1, message: say.noFrontmatter() });
    return undefined;
  }
  const { source, faults } = parseYaml(yaml, file, 2);
  reading.report(...faults);
  if (!source) return undefined;
  reading.report(
    ...foreignQuotes(source, file, ([field]) => locale === 'fr' || field === 'translates'),
  );
  const schema: z.ZodType<Frontmatter<K>> = frontmatterSchemas[kind][locale];
  const { value, faults: invalid } = validate(source, schema, file);
  reading.report(...invalid);
  const place = { file, locale, firstLine: head.split('\n').length };
  const body = text.slice(head.length);
  if (value !== undefined) return { ...place, data: value, body };
  // The body is checked when the plan is built; where that cannot be, its faults are told here.
  reading.report(...parseMdx({ ...place, text: body }, vocabularyOf(kind)).faults);
  return undefined;
};

/** The texts of one subject: `fr.mdx`, which must be there, and `en.mdx`. */
const readTexts = async <K extends TextKind>(
  reading: Reading,
  kind: K,
  folder: string,
): Promise<Texts<K> | undefined> => {
  const names = await namesIn(join(reading.folder, folder));
  for (const name of names) {
    if (!TEXT_FILES.includes(name)) {
      const message = say.unknownFile(nameList(TEXT_FILES));
      reading.report({ file: `${folder}/${name}`, message });
    }
  }
  if (!names.includes('fr.mdx')) {
    reading.report({ file: folder, message: say.missingFrench(folder) });
    return undefined;
  }
  const fr = await readSourceText(reading, kind, `${folder}/fr.mdx`, 'fr');
  const en = names.includes('en.mdx')
    ? await readSourceText(reading, kind, `${folder}/en.mdx`, 'en')
    : undefined;
  if (fr) return { fr, en };
  if (en) reading.report(...parseMdx({ ...en, text: en.body }, vocabularyOf(kind)).faults);
  return undefined;
};

/** How the folders of one kind are named. */
interface Naming<Id> {
  readonly parse: (name: string) => Id | undefined;
  readonly refusal: Localized;
}

const ORIENTATION_NAMES: Naming<OrientationNumber> = {
  parse: parseOrientationNumber,
  refusal: say.folderName('N', '3'),
};
const PRIORITY_NAMES = { parse: parsePrioritySlug, refusal: say.folderName('N-N', '3-2') };
const PAGE_NAMES = {
  parse: (name: string) => PAGE_KEYS.find((key) => key === name),
  refusal: say.unknownFile(nameList(PAGE_KEYS)),
};

/** The name that someone meant by `3.2`, `03-2` or `3_2`. */
const meant = (name: string): string =>
  name
    .replace(/[._\s]/g, '-')
    .replace(/(?<=^|-)0+(?=\d)/g, '')
    .toLowerCase();

const readFolder = async <K extends TextKind, Id extends string | number>(
  reading: Reading,
  kind: K,
  naming: Naming<Id>,
): Promise<ReadonlyMap<Id, Texts<K> | undefined>> => {
  const texts = new Map<Id, Texts<K> | undefined>();
  const names = await namesIn(join(reading.folder, kind));
  for (const name of names) {
    const folder = `${kind}/${name}`;
    const id = naming.parse(name);
    if (id === undefined) {
      const other = meant(name);
      const message =
        names.includes(other) && naming.parse(other) !== undefined
          ? say.repeatedNumber(String(naming.parse(other)), `${kind}/${other}`)
          : naming.refusal;
      reading.report({ file: folder, message });
      continue;
    }
    texts.set(id, await readTexts(reading, kind, folder));
  }
  return texts;
};

const checkTopNames = async ({ folder, report }: Reading): Promise<void> => {
  const allowed: readonly string[] = [...Object.values(FACT_FILES), ...TEXT_KINDS];
  for (const name of await namesIn(folder)) {
    if (!allowed.includes(name)) {
      report({ file: name, message: say.unknownFile(nameList(allowed)) });
    }
  }
};

/**
 * Reads a content folder and holds each file to its schema.
 *
 * @param folder - absolute path
 * @returns what could be read, and every fault found
 */
export const readSources = async (
  folder: string,
): Promise<{ readonly sources: Sources; readonly faults: readonly ContentIssue[] }> => {
  const faults: ContentIssue[] = [];
  const reading: Reading = { folder, report: (...found) => void faults.push(...found) };

  await checkTopNames(reading);
  const facts = await readFacts(reading, FACT_FILES.plan, planFactsSchema);
  const sources: Sources = {
    facts: facts?.data,
    relations: await readList(reading, FACT_FILES.relations, relationSchema),
    glossary: await readList(reading, FACT_FILES.glossary, glossaryTermSchema),
    plan: await readTexts(reading, 'plan', 'plan'),
    orientations: await readFolder(reading, 'orientations', ORIENTATION_NAMES),
    priorities: await readFolder(reading, 'priorities', PRIORITY_NAMES),
    pages: await readFolder(reading, 'pages', PAGE_NAMES),
  };
  return { sources, faults };
};
