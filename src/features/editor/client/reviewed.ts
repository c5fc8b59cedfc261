import type { ApiEntry, AppEventListener } from '@sveltia/cms';
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
import type { GlossaryFacts, PlanFacts } from '../../../content/yaml-schemas.ts';
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

/** Translated texts of an entry by the name of its format: the editor refuses an entry without its source text. */
const ENTRY_TEXTS: Readonly<Record<string, (entry: Fields, languages: Languages) => EntryTexts>> = {
  'glossary-yaml': (entry, languages) => termTexts(entry as unknown as GlossaryFacts, languages),
  'relations-yaml': (entry, languages) => reasonTexts(entry, languages),
  'continuity-yaml': (entry, languages) => reasonTexts(entry, languages),
  'facts-yaml': (entry, languages) => rightsTexts(entry as unknown as PlanFacts, languages),
};

const isMarked = (fields: unknown): boolean => isFields(fields) && fields[REVIEWED] === true;

/** Records a reviewed entry of a YAML file; its texts are read as its file has them. */
const reviewedEntry = (
  format: string,
  entry: Fields,
  inFile: unknown,
  languages: Languages,
): Fields => {
  const [, other] = languages;
  const textsOf = ENTRY_TEXTS[format];
  const rest = without(entry, REVIEWED);
  if (!isMarked(entry) || !textsOf || !isFields(inFile) || other === undefined) return rest;
  const found = textsOf(inFile, languages);
  if (!found.texts.some(([, { translation }]) => translation)) return rest;
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
  const listed = isList(inFile) ? inFile : [];
  const fields = isList(entries)
    ? {
        ...source,
        [PARTS.entries]: entries.map((entry, at) =>
          isFields(entry) ? reviewedEntry(format, entry, listed[at], languages) : entry,
        ),
      }
    : reviewedEntry(format, source, inFile, languages);
  return { path, source: fields, translation };
};

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
    const { path, data, i18n } = entry.toJS() as unknown as Pick<
      ApiEntry,
      'path' | 'data' | 'i18n'
    >;
    const { data: text } = (other && (i18n as Readonly<Record<string, Fields>>)[other]) ?? {};
    // A translation that was never written has no fields.
    const translation = isFields(text) && !isEmpty(text) ? text : undefined;
    const saved = reviewed({ path, source: data, translation }, languages, schemas);
    if (!saved) return undefined;
    const translations = other && saved.translation ? { [other]: { data: saved.translation } } : {};
    return entry.set('data', saved.source).set('i18n', translations);
  };
