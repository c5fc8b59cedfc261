import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { glossaryTermSchema, planFactsSchema, relationSchema } from './yaml-schemas.ts';
import type { EntryData } from './entry-schemas.ts';
import type { ContentIssue, Reporter } from './issue.ts';
import { LOCALES, type Locale, type Localized } from '../plan/locale.ts';
import {
  parseOrientationNumber,
  parsePrioritySlug,
  type OrientationNumber,
} from '../plan/number.ts';
import { frontmatterSchemas, TEXT_KINDS, type Frontmatter, type TextKind } from './frontmatter.ts';
import { PAGE_KEYS } from '../plan/pages.ts';
import { issueMessages, nameList } from './issue-messages.ts';
import { hasForeignQuotes } from '../plan/typography.ts';
import { parseMdx, vocabularyOf, type ParsedMdx } from './mdx.ts';
import type { Listed, Sources, SourceText, SourceTexts, Texts } from './sources.ts';
import { paragraphsOf, toProse } from './to-prose.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** Maximum size of a file: larger than any text of a plan, so that a wrong file cannot stall the build. */
const MAX_KILOBYTES = 512;
const FACT_FILES = { plan: 'plan.yaml', relations: 'relations.yaml', glossary: 'glossary.yaml' };
const TEXT_FILES = LOCALES.map((locale) => `${locale}.mdx`);

interface Reading {
  readonly folder: string;
  readonly report: Reporter;
}

/** Returns the code of an error of the file system; throws any other error, which is none of the content. */
const systemCode = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
};

/** Error codes of a path that does not exist. */
const MISSING = ['ENOENT', 'ENOTDIR'];

const SYSTEM_FILES = ['Thumbs.db', 'desktop.ini'];

/**
 * Lists the names in a folder, without files of the operating system: none in a missing folder,
 * `undefined` for an unreadable one.
 */
const namesIn = async (
  { folder, report }: Reading,
  inner: string,
): Promise<readonly string[] | undefined> => {
  try {
    const names = await readdir(join(folder, inner));
    return names.filter((name) => !name.startsWith('.') && !SYSTEM_FILES.includes(name)).sort();
  } catch (error) {
    const code = systemCode(error);
    if (MISSING.includes(code)) return [];
    report({ file: inner === '' ? '.' : inner, message: issueMessages.unreadable(code) });
    return undefined;
  }
};

/** Writes the message about a folder or a file above the maximum size; `undefined` for any other file. */
const fileMessage = (info: Stats): Localized | undefined => {
  if (!info.isFile()) return issueMessages.notAFile();
  if (info.size <= MAX_KILOBYTES * 1024) return undefined;
  return issueMessages.tooLarge(String(Math.ceil(info.size / 1024)), String(MAX_KILOBYTES));
};

/** Reads the bytes of a file, or writes the message about an unreadable one. */
const readBytes = async (path: string, file: string): Promise<Uint8Array | Localized> => {
  try {
    return fileMessage(await stat(path)) ?? (await readFile(path));
  } catch (error) {
    const code = systemCode(error);
    return MISSING.includes(code)
      ? issueMessages.missingFile(file)
      : issueMessages.unreadable(code);
  }
};

/** Decodes UTF-8 bytes, without byte-order mark; `undefined` for any other bytes. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** Reads the text of a file, with line feeds at the ends of lines and with composed characters. */
const readText = async ({ folder, report }: Reading, file: string): Promise<string | undefined> => {
  const bytes = await readBytes(join(folder, file), file);
  if (!(bytes instanceof Uint8Array)) {
    report({ file, message: bytes });
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) report({ file, message: issueMessages.encoding() });
  return text?.replace(/\r\n?/g, '\n').normalize('NFC');
};

/** Finds the French values with English quotation marks in a file. */
const foreignQuotes = (
  source: YamlSource,
  file: string,
  isFrench: (path: readonly PropertyKey[]) => boolean,
): readonly ContentIssue[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): readonly ContentIssue[] => {
    if (typeof value === 'string') {
      return isFrench(path) && hasForeignQuotes(value)
        ? [
            {
              file,
              line: source.lineAt(path),
              field: path.join('.'),
              message: issueMessages.foreignQuotes(),
            },
          ]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return visit(source.value, []);
};

/** Reads a YAML file and validates it against a schema. */
const readFacts = async <S extends z.ZodType>(
  reading: Reading,
  file: string,
  schema: S,
): Promise<{ readonly data: z.output<S>; readonly source: YamlSource } | undefined> => {
  const text = await readText(reading, file);
  if (text === undefined) return undefined;
  const { source, issues } = parseYaml(text, file);
  reading.report(...issues);
  if (!source) return undefined;
  reading.report(...foreignQuotes(source, file, (path) => path.at(-1) === 'fr'));
  const { value, issues: invalid } = validate(source, schema, file);
  reading.report(...invalid);
  return value === undefined ? undefined : { data: value, source };
};

/** Reads a YAML list, with the lines of its items; empty for a missing or empty file. */
const readList = async <S extends z.ZodType>(
  reading: Reading,
  names: readonly string[] | undefined,
  file: string,
  item: S,
): Promise<readonly Listed<z.output<S>>[] | undefined> => {
  if (!names) return undefined;
  if (!names.includes(file)) return [];
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

/** Joins front matter and parsed body, by kind. */
const ENTRY_DATA: {
  readonly [K in TextKind]: (
    data: Frontmatter<K>,
    locale: Locale,
    nodes: ParsedMdx['nodes'],
  ) => EntryData<K>;
} = {
  plan: (data, locale, nodes) => ({ ...data, locale, preamble: toProse(nodes, locale) }),
  orientations: (data, locale, nodes) => ({ ...data, locale, note: toProse(nodes, locale) }),
  priorities: (data, locale, nodes) => ({ ...data, locale, note: toProse(nodes, locale) }),
  pages: (data, locale, nodes) => ({ ...data, locale, paragraphs: paragraphsOf(nodes, locale) }),
};

const readSourceText = async <K extends TextKind>(
  { report, ...reading }: Reading,
  kind: K,
  file: string,
  locale: Locale,
): Promise<SourceText<K> | undefined> => {
  const text = await readText({ report, ...reading }, file);
  if (text === undefined) return undefined;
  const [head, yaml = ''] = FRONTMATTER.exec(text) ?? [];
  if (head === undefined) {
    report({ file, line: 1, message: issueMessages.noFrontmatter() });
    return undefined;
  }
  const { source, issues: unreadable } = parseYaml(yaml, file, 2);
  report(...unreadable);
  if (!source) return undefined;
  report(...foreignQuotes(source, file, ([field]) => locale === 'fr' || field === 'translates'));
  const schema: z.ZodType<Frontmatter<K>> = frontmatterSchemas[kind][locale];
  const { value, issues: invalid } = validate(source, schema, file);
  const body = text.slice(head.length);
  const firstLine = head.split('\n').length;
  const parsed = parseMdx({ text: body, file, firstLine, locale }, vocabularyOf(kind));
  report(...invalid, ...parsed.issues);
  if (value === undefined) return undefined;
  const data = ENTRY_DATA[kind](value, locale, parsed.nodes);
  return { file, body, references: parsed.references, data };
};

/** Reads the texts of one subject: `fr.mdx`, which must exist, and `en.mdx`. */
const readTexts = async <K extends TextKind>(
  reading: Reading,
  kind: K,
  folder: string,
): Promise<Texts<SourceText<K>> | undefined> => {
  const names = await namesIn(reading, folder);
  if (!names) return undefined;
  for (const name of names) {
    if (!TEXT_FILES.includes(name)) {
      const message = issueMessages.unknownFile(nameList(TEXT_FILES));
      reading.report({ file: `${folder}/${name}`, message });
    }
  }
  if (!names.includes('fr.mdx')) {
    reading.report({ file: folder, message: issueMessages.missingFrench(folder) });
    return undefined;
  }
  const fr = await readSourceText(reading, kind, `${folder}/fr.mdx`, 'fr');
  const en = names.includes('en.mdx')
    ? await readSourceText(reading, kind, `${folder}/en.mdx`, 'en')
    : undefined;
  return fr && { fr, en };
};

/** Form of the folder names of one kind. */
interface Naming<Id> {
  readonly parse: (name: string) => Id | undefined;
  readonly refusal: Localized;
}

const ORIENTATION_NAMES: Naming<OrientationNumber> = {
  parse: parseOrientationNumber,
  refusal: issueMessages.folderName('N', '3'),
};
const PRIORITY_NAMES = {
  parse: parsePrioritySlug,
  refusal: issueMessages.folderName('N-N', '3-2'),
};
const PAGE_NAMES = {
  parse: (name: string) => PAGE_KEYS.find((key) => key === name),
  refusal: issueMessages.unknownFile(nameList(PAGE_KEYS)),
};

/** Corrects a folder name such as `3.2`, `03-2` or `3_2`. */
const meant = (name: string): string =>
  name
    .replace(/[._\s]/g, '-')
    .replace(/(?<=^|-)0+(?=\d)/g, '')
    .toLowerCase();

const readFolder = async <K extends TextKind, Id extends string | number>(
  reading: Reading,
  kind: K,
  naming: Naming<Id>,
): Promise<SourceTexts<Id, K> | undefined> => {
  const texts = new Map<Id, Texts<SourceText<K>> | undefined>();
  const names = await namesIn(reading, kind);
  if (!names) return undefined;
  for (const name of names) {
    const folder = `${kind}/${name}`;
    const id = naming.parse(name);
    if (id === undefined) {
      const other = meant(name);
      const message =
        names.includes(other) && naming.parse(other) !== undefined
          ? issueMessages.repeatedNumber(String(naming.parse(other)), `${kind}/${other}`)
          : naming.refusal;
      reading.report({ file: folder, message });
      continue;
    }
    texts.set(id, await readTexts(reading, kind, folder));
  }
  return texts;
};

const checkTopNames = ({ report }: Reading, names: readonly string[]): void => {
  const allowed: readonly string[] = [...Object.values(FACT_FILES), ...TEXT_KINDS];
  for (const name of names) {
    if (!allowed.includes(name)) {
      report({ file: name, message: issueMessages.unknownFile(nameList(allowed)) });
    }
  }
};

/**
 * Reads a content folder and validates each file against its schema.
 *
 * @param folder - absolute path of the content folder
 * @returns the readable files, and every issue found
 */
export const readSources = async (
  folder: string,
): Promise<{ readonly sources: Sources; readonly issues: readonly ContentIssue[] }> => {
  const issues: ContentIssue[] = [];
  const reading: Reading = { folder, report: (...found) => void issues.push(...found) };

  const names = await namesIn(reading, '');
  checkTopNames(reading, names ?? []);
  const facts = await readFacts(reading, FACT_FILES.plan, planFactsSchema);
  const sources: Sources = {
    facts: facts?.data,
    relations: await readList(reading, names, FACT_FILES.relations, relationSchema),
    glossary: await readList(reading, names, FACT_FILES.glossary, glossaryTermSchema),
    plan: await readTexts(reading, 'plan', 'plan'),
    orientations: await readFolder(reading, 'orientations', ORIENTATION_NAMES),
    priorities: await readFolder(reading, 'priorities', PRIORITY_NAMES),
    pages: await readFolder(reading, 'pages', PAGE_NAMES),
  };
  return { sources, issues };
};
