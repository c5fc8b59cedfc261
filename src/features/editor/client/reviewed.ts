import type { AppEventListener } from '@sveltia/cms';
import { z } from 'zod';
import type { Languages } from '../../../plan/languages.ts';
import { digestOf } from '../../../content/translation/digest.ts';
import {
  reasonTexts,
  rightsTexts,
  sourceTextsOf,
  termTexts,
  type EntryTexts,
} from '../../../content/translation/state.ts';
import {
  TEXT_KINDS,
  UNIT_NAMES,
  unitTexts,
  type TextKind,
} from '../../../content/translation/units.ts';
import { yamlSchemas } from '../../../content/yaml-schemas.ts';
import type { FileSchemas } from '../collections.ts';
import { FORMATS, isEmpty, isFields, isList, PARTS, REVIEWED, type Fields } from '../forms.ts';
import { fileValue } from './formats.ts';

/** The record of what translations were made from, in the file or the entry of the translation. */
const RECORD = 'translated';
/** What earlier files have in its place. */
const EARLIER = 'translates';

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

const recordIn = (fields: Fields): Fields => {
  const record = fields[RECORD];
  return isFields(record) ? record : {};
};

const textsIn = (kind: TextKind, fields: Fields) => {
  const body = fields[PARTS.body];
  return unitTexts(kind, fields, typeof body === 'string' ? body : '');
};

/** Records a reviewed text, as `npm run translate -- reviewed` does. */
const reviewedText = (kind: TextKind, source: Fields, translation: Fields): Fields => {
  const before = recordIn(translation);
  const texts = { source: textsIn(kind, source), translation: textsIn(kind, translation) };
  const digests = UNIT_NAMES[kind].flatMap((unit): readonly (readonly [string, unknown])[] => {
    const parts = texts.source[unit] ?? [];
    const isTranslated = (texts.translation[unit] ?? []).length > 0;
    if (isTranslated && (parts.length > 0 || unit in before)) return [[unit, digestOf(...parts)]];
    return unit in before ? [[unit, before[unit]]] : [];
  });
  return { ...without(translation, EARLIER), [RECORD]: Object.fromEntries(digests) };
};

/**
 * Translated texts of an entry by the name of its format; none of an entry that is not as the check wants it: the
 * check names it, and nothing is recorded.
 */
const entryTexts = (
  format: string,
  entry: unknown,
  languages: Languages,
  { term, relation, continuity, plan }: ReturnType<typeof yamlSchemas>,
): EntryTexts | undefined => {
  switch (format) {
    case 'glossary-yaml': {
      const { data } = term.safeParse(entry);
      return data && termTexts(data, languages);
    }
    case 'relations-yaml': {
      const { data } = relation.safeParse(entry);
      return data && reasonTexts(data, languages);
    }
    case 'continuity-yaml': {
      const { data } = continuity.safeParse(entry);
      return data && reasonTexts(data, languages);
    }
    case 'facts-yaml': {
      const { data } = plan.safeParse(entry);
      return data && rightsTexts(data, languages);
    }
    default:
      return undefined;
  }
};

const isMarked = (fields: unknown): boolean => isFields(fields) && fields[REVIEWED] === true;

/** Records a reviewed entry of a YAML file; its texts are read as its file has them. */
const reviewedEntry = (
  format: string,
  entry: Fields,
  inFile: unknown,
  languages: Languages,
  facts: ReturnType<typeof yamlSchemas>,
): Fields => {
  const [, other] = languages;
  const rest = without(entry, REVIEWED);
  const found = isMarked(entry) ? entryTexts(format, inFile, languages, facts) : undefined;
  if (other === undefined || !found?.texts.some(([, { translation }]) => translation)) return rest;
  const digest = digestOf(...sourceTextsOf(found));
  return { ...rest, [RECORD]: { [other]: format === 'facts-yaml' ? { rights: digest } : digest } };
};

/** Name of the format of a file. */
const formatAt = (path: string): string => {
  const [file = '', parent = '', folder = ''] = path.split('/').toReversed();
  if (file.endsWith('.mdx')) return `${parent === 'plan' ? parent : folder}${FORMATS.mdx}`;
  return file === 'plan.yaml' ? 'facts-yaml' : file.replace(/\.yaml$/, FORMATS.yaml);
};

/** What the CMS is about to save: the fields of the source and, where it is a file of its own, of the translation. */
export interface Saved {
  /** Of the file of the source, in the repository. */
  readonly path: string;
  readonly source: Fields;
  readonly translation: Fields | undefined;
}

/**
 * Records the translations that were marked as reviewed.
 *
 * @param saved - what is about to be saved
 * @param languages - of the plan
 * @param schemas - of all files
 * @returns the same with digests of today's source texts in place of marks; `undefined` where nothing is marked
 */
export const reviewed = (
  { path, source, translation }: Saved,
  languages: Languages,
  schemas: FileSchemas,
): Saved | undefined => {
  const format = formatAt(path);
  const kind = TEXT_KINDS.find((each) => format === `${each}${FORMATS.mdx}`);
  const entries = source[PARTS.entries];
  if (kind) {
    if (!isMarked(source)) return undefined;
    return {
      path,
      source: without(source, REVIEWED),
      translation: translation && reviewedText(kind, source, translation),
    };
  }
  const schema = schemas[format];
  if (!schema || !(isList(entries) ? entries : [source]).some(isMarked)) return undefined;
  const inFile = fileValue(schema, source);
  const facts = yamlSchemas(languages);
  const listed = isList(inFile) ? inFile : [];
  const fields = isList(entries)
    ? {
        ...source,
        [PARTS.entries]: entries.map((entry, at) =>
          isFields(entry) ? reviewedEntry(format, entry, listed[at], languages, facts) : entry,
        ),
      }
    : reviewedEntry(format, source, inFile, languages, facts);
  return { path, source: fields, translation };
};

const fields = z.record(z.string(), z.unknown());

/** What the listener reads of the entry that the CMS gives it. */
const savedEntry = z.object({
  path: z.string(),
  data: fields,
  i18n: z.record(z.string(), z.object({ data: fields })).default({}),
});

/**
 * Makes the listener that records reviewed translations before each save.
 *
 * @param languages - of the plan
 * @param schemas - of all files
 * @returns listener of `preSave`, whose result the CMS saves
 */
export const recordReviews =
  (languages: Languages, schemas: FileSchemas): AppEventListener['handler'] =>
  ({ entry }) => {
    const [, other] = languages;
    const { path, data, i18n } = savedEntry.parse(entry.toJS());
    const { data: text } = (other && i18n[other]) ?? {};
    // A translation that was never written has no fields.
    const translation = isFields(text) && !isEmpty(text) ? text : undefined;
    const saved = reviewed({ path, source: data, translation }, languages, schemas);
    if (!saved) return undefined;
    const translations = other && saved.translation ? { [other]: { data: saved.translation } } : {};
    return entry.set('data', saved.source).set('i18n', translations);
  };
