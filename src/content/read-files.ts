import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  glossaryTermSchema,
  planFactsSchema,
  relationSchema,
  removedSchema,
  type PlanFacts,
} from './yaml-schemas.ts';
import { NO_TEXT } from './translation/digest.ts';
import type { EntryData } from './entry-schemas.ts';
import { fieldPath, relationField, termField, type NameField } from './field-names.ts';
import { ORIENTATION_NAMES, PAGE_NAMES, PRIORITY_NAMES, type Naming } from './folder-names.ts';
import type { ContentIssue, ContentWarning, Reporter } from './issue.ts';
import { LOCALES, SOURCE_LOCALE, type Locale, type Localized } from '../plan/locale.ts';
import {
  schemaOf,
  TEXT_KINDS,
  translationSchemas,
  type Frontmatter,
  type TextKind,
} from './frontmatter.ts';
import { issueMessages, nameList } from './issue-messages.ts';
import type { Prose } from '../plan/prose.ts';
import { hasForeignQuotes } from '../plan/typography.ts';
import { isImageName, readImages, type Images } from './images.ts';
import { parseMdx, type ParsedMdx } from './mdx.ts';
import type { Listed, Sources, SourceText, SourceTexts, Texts } from './sources.ts';
import { paragraphsOf, toProse } from './to-prose.ts';
import { fieldWordsOf, type FieldWords } from './owner-facts.ts';
import { characterWarnings, markupWarnings } from './text-warnings.ts';
import { splitText } from './split-text.ts';
import { bodyUnitOf, fieldUnitsOf, unitDigests } from './translation/units.ts';
import { validate } from './validate.ts';
import { vocabularyOf } from './vocabulary.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** Maximum size of a file: larger than any text of a plan, so that a wrong file cannot stall the build. */
const MAX_KILOBYTES = 512;
const FACT_FILES = {
  plan: 'plan.yaml',
  relations: 'relations.yaml',
  glossary: 'glossary.yaml',
  removed: 'removed.yaml',
};
const TEXT_FILES = LOCALES.map((locale) => `${locale}.mdx`);

/** Content folder that is read, and what is found in it. */
interface Place {
  readonly folder: string;
  readonly report: Reporter;
  /** Collects what may be a slip. */
  readonly warn: Reporter;
}

interface Reading extends Place {
  /** What pages show of the fields of `plan.yaml`. */
  readonly given: Localized<FieldWords>;
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

/** What systems leave in folders, and what people who share them write about them. */
const OTHER_FILES = ['Thumbs.db', 'desktop.ini', 'README.md'];

/**
 * Lists the names in a folder, without files that are none of the plan: none in a missing folder,
 * `undefined` for an unreadable one.
 */
const namesIn = async (
  { folder, report }: Place,
  inner: string,
): Promise<readonly string[] | undefined> => {
  try {
    const names = await readdir(join(folder, inner));
    return names.filter((name) => !name.startsWith('.') && !OTHER_FILES.includes(name)).sort();
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

/** What Git leaves in a file where two versions meet. */
const CONFLICT = /^(?:<{7}|>{7}) /;

/** Text of a file, its lines ended by line feeds, its characters composed. */
const readText = async (
  { folder, report, warn }: Place,
  file: string,
): Promise<string | undefined> => {
  const bytes = await readBytes(join(folder, file), file);
  if (!(bytes instanceof Uint8Array)) {
    report({ file, message: bytes });
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) {
    report({ file, message: issueMessages.encoding() });
    return undefined;
  }
  const lines = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const conflict = lines.split('\n').findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    report({ file, line: conflict + 1, message: issueMessages.conflict() });
    return undefined;
  }
  warn(...characterWarnings(lines, file));
  return lines;
};

/** Finds the French values with English quotation marks in a file. */
const foreignQuotes = (
  source: YamlSource,
  file: string,
  isFrench: (path: readonly PropertyKey[]) => boolean,
  nameOf: NameField,
): readonly ContentIssue[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): readonly ContentIssue[] => {
    if (typeof value === 'string') {
      return isFrench(path) && hasForeignQuotes(value)
        ? [
            {
              file,
              line: source.lineAt(path),
              field: nameOf(path, source.value),
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
  reading: Place,
  file: string,
  schema: S,
  nameOf: NameField,
): Promise<{ readonly data: z.output<S>; readonly source: YamlSource } | undefined> => {
  const text = await readText(reading, file);
  if (text === undefined) return undefined;
  const { source, issues } = parseYaml(text, file);
  reading.report(...issues);
  if (!source) return undefined;
  reading.report(...foreignQuotes(source, file, (path) => path.at(-1) === 'fr', nameOf));
  const { value, issues: invalid } = validate(source, schema, file, nameOf);
  reading.report(...invalid);
  reading.warn(...source.cuts.map((cut) => ({ ...cut, file })));
  return value === undefined ? undefined : { data: value, source };
};

/** Reads a YAML list, with the lines of its items; empty for a missing or empty file. */
const readList = async <S extends z.ZodType>(
  reading: Place,
  names: readonly string[] | undefined,
  file: string,
  item: S,
  nameOf: NameField,
): Promise<readonly Listed<z.output<S>>[] | undefined> => {
  if (!names) return undefined;
  if (!names.includes(file)) return [];
  const read = await readFacts(reading, file, z.array(item).nullable(), nameOf);
  return (
    read &&
    (read.data ?? []).map((data, index) => ({
      file,
      line: read.source.lineAt([index]),
      data,
    }))
  );
};

/** Parsed body of a text, with what it shows. */
interface TextBody {
  readonly nodes: ParsedMdx['nodes'];
  /** Language of the text, and digests of its parts. */
  readonly own: Pick<EntryData<TextKind>, 'locale' | 'digests'>;
  readonly images: Images;
  /** Words of the fields of `plan.yaml` that pages show. */
  readonly given: FieldWords;
}

const proseOf = ({ nodes, own, images }: TextBody): Prose => toProse(nodes, own.locale, images);

/** Joins front matter and parsed body, by kind. */
const ENTRY_DATA: {
  readonly [K in TextKind]: (data: Frontmatter<K>, body: TextBody) => EntryData<K>;
} = {
  plan: (data, body) => ({ ...data, ...body.own, preamble: proseOf(body) }),
  orientations: (data, body) => ({ ...data, ...body.own, note: proseOf(body) }),
  priorities: (data, body) => ({ ...data, ...body.own, note: proseOf(body) }),
  pages: (data, { nodes, own, images, given }) => ({
    ...data,
    ...own,
    paragraphs: paragraphsOf(nodes, own.locale, given),
    images: [...images.values()],
  }),
};

/** Fills front matter with the texts that a translation lacks, in the source language. */
const completed = <K extends TextKind>(
  { value, ...places }: YamlSource,
  kind: K,
  source: SourceText<K> | undefined,
): YamlSource => {
  if (!source || typeof value !== 'object') return { value, ...places };
  const borrowed = fieldUnitsOf(kind).flatMap((unit) => {
    const text: unknown = Reflect.get(source.data, unit);
    return text === undefined ? [] : [[unit, text] as const];
  });
  return { value: { ...Object.fromEntries(borrowed), ...value }, ...places };
};

/** What keeps a front matter from being found: its first line, its last one, or all of it. */
const frontMatterIssue = (text: string, file: string): ContentIssue => {
  const rows = text.split('\n');
  const first = rows.findIndex((row) => row.trim() !== '');
  const found = rows[first];
  if (found === undefined) return { file, line: 1, message: issueMessages.frontMatterMissing() };
  if (/^---[ \t]*$/.test(rows[0] ?? '')) {
    // The note follows a blank line, and the front matter has none.
    const blank = rows.findIndex((row) => row.trim() === '');
    const line = blank === -1 ? rows.length : Math.max(blank, 1) + 1;
    return { file, line, message: issueMessages.frontMatterEnd() };
  }
  const message = issueMessages.frontMatterStart(first > 0 ? '' : found.slice(0, 60));
  return { file, line: 1, message };
};

/** Reads one MDX file; a translation with what it was made from, where that could be read. */
const readSourceText = async <K extends TextKind>(
  { report, ...reading }: Reading,
  kind: K,
  file: string,
  locale: Locale,
  original?: SourceText<K>,
): Promise<SourceText<K> | undefined> => {
  const text = await readText({ report, ...reading }, file);
  if (text === undefined) return undefined;
  const split = splitText(text);
  if (!split) {
    report(frontMatterIssue(text, file));
    return undefined;
  }
  const { head, yaml, body } = split;
  const { source, issues: unreadable } = parseYaml(yaml, file, 2);
  report(...unreadable);
  if (!source) return undefined;
  const isFrench = ([field]: readonly PropertyKey[]) => locale === 'fr' || field === 'translates';
  report(...foreignQuotes(source, file, isFrench, fieldPath));
  const isTranslation = locale !== SOURCE_LOCALE;
  const { value, issues: invalid } =
    isTranslation && !original
      ? { ...validate(source, translationSchemas[kind], file, fieldPath), value: undefined }
      : validate(completed(source, kind, original), schemaOf(kind, locale), file, fieldPath);
  const firstLine = head.split('\n').length;
  const parsed = parseMdx({ text: body, file, firstLine, locale }, vocabularyOf(kind));
  const { images, issues: wrongImages } = await readImages(reading.folder, file, parsed.images);
  report(...invalid, ...parsed.issues, ...wrongImages);
  reading.warn(
    ...source.cuts.map((cut) => ({ ...cut, file })),
    ...markupWarnings(parsed.nodes, file, firstLine),
  );
  if (value === undefined) return undefined;
  const given = reading.given[locale];
  const own = { locale, digests: unitDigests(kind, source.value ?? {}, body) };
  const isBodyBorrowed = original && own.digests[bodyUnitOf(kind)] === NO_TEXT;
  const data = isBodyBorrowed
    ? { ...original.data, ...value, ...own }
    : ENTRY_DATA[kind](value, { nodes: parsed.nodes, own, images, given });
  return {
    file,
    body,
    bodyLine: firstLine,
    lineAt: source.lineAt,
    references: parsed.references,
    images: parsed.images.map(({ to }) => to),
    data,
  };
};

/** Reads the texts of one subject: in the source language, which must exist, and translated. */
const readTexts = async <K extends TextKind>(
  reading: Reading,
  kind: K,
  folder: string,
): Promise<Texts<SourceText<K>> | undefined> => {
  const names = await namesIn(reading, folder);
  if (!names) return undefined;
  for (const name of names) {
    if (!TEXT_FILES.includes(name) && !isImageName(name)) {
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
    ? await readSourceText(reading, kind, `${folder}/en.mdx`, 'en', fr)
    : undefined;
  const shown = [...(fr?.images ?? []), ...(en?.images ?? [])];
  for (const name of names.filter(isImageName)) {
    if (fr && !shown.includes(name)) {
      reading.warn({ file: `${folder}/${name}`, message: issueMessages.imageUnused(name) });
    }
  }
  return fr && { fr, en };
};

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
      reading.report({ file: folder, message: naming.refuse(name, names) });
      continue;
    }
    texts.set(id, await readTexts(reading, kind, folder));
  }
  return texts;
};

const checkTopNames = ({ report }: Place, names: readonly string[]): void => {
  const allowed: readonly string[] = [...Object.values(FACT_FILES), ...TEXT_KINDS];
  for (const name of names) {
    if (!allowed.includes(name)) {
      report({ file: name, message: issueMessages.unknownFile(nameList(allowed)) });
    }
  }
};

const checkPeriod = (
  { report }: Place,
  facts: { readonly data: PlanFacts; readonly source: YamlSource } | undefined,
): void => {
  if (!facts || facts.data.end >= facts.data.start) return;
  const { start, end } = facts.data;
  const message = issueMessages.periodOrder(start, end);
  report({ file: FACT_FILES.plan, line: facts.source.lineAt(['end']), field: 'end', message });
};

/**
 * Reads a content folder and validates each file against its schema.
 *
 * @param folder - absolute path
 * @returns what could be read, every issue found, and what may be a slip
 */
export const readSources = async (
  folder: string,
): Promise<{
  readonly sources: Sources;
  readonly issues: readonly ContentIssue[];
  readonly warnings: readonly ContentWarning[];
}> => {
  const issues: ContentIssue[] = [];
  const warnings: ContentWarning[] = [];
  const place = {
    folder,
    report: (...found: readonly ContentIssue[]) => void issues.push(...found),
    warn: (...found: readonly ContentWarning[]) => void warnings.push(...found),
  };

  const names = await namesIn(place, '');
  checkTopNames(place, names ?? []);
  const facts = await readFacts(place, FACT_FILES.plan, planFactsSchema, fieldPath);
  checkPeriod(place, facts);
  const reading: Reading = { ...place, given: fieldWordsOf(facts?.data) };
  const sources: Sources = {
    facts: facts?.data,
    relations: await readList(reading, names, FACT_FILES.relations, relationSchema, relationField),
    removed: await readList(reading, names, FACT_FILES.removed, removedSchema, fieldPath),
    glossary: await readList(reading, names, FACT_FILES.glossary, glossaryTermSchema, termField),
    plan: await readTexts(reading, 'plan', 'plan'),
    orientations: await readFolder(reading, 'orientations', ORIENTATION_NAMES),
    priorities: await readFolder(reading, 'priorities', PRIORITY_NAMES),
    pages: await readFolder(reading, 'pages', PAGE_NAMES),
  };
  return { sources, issues, warnings };
};
