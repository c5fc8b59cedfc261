import { sourceOf, type Languages } from '../../../plan/languages.ts';
import type { Locale } from '../../../plan/locale.ts';
import { plainLines } from '../../plain-lines.ts';
import type { Sources } from '../../sources.ts';
import { textName, translatedItems, type TranslatedItem, type TranslatedText } from '../items.ts';
import type { UnitState } from '../state.ts';
import { bodyUnitOf, type TextKind } from '../units.ts';
import { ENTRY_LISTS, FACT_PATHS, fieldsOf, type EntryList, type Field } from './fields.ts';
import { partsIn, translationsOf, type Part, type TextPlace } from './parts.ts';
import type { Relink } from './tags.ts';

/** Reads a file of the content; `undefined` where there is none. */
export type ReadFile = (file: string) => string | undefined;

/**
 * Makes the reader of files as plain lines.
 *
 * @param read - reads a file as it is
 * @returns reads it without byte-order mark, lines ended by a line feed
 */
export const readingLines =
  (read: ReadFile): ReadFile =>
  (file) => {
    const text = read(file);
    return text === undefined ? undefined : plainLines(text);
  };

/** Content folder whose texts go to a translator or come back. */
export interface Exchange {
  /** Files of the folder, without issues. */
  readonly sources: Sources;
  readonly read: ReadFile;
  /** Makes an address of the site lead to the page in the language of the translation. */
  readonly relink: Relink;
}

/** A text that a translator is given. */
export interface ExchangedText {
  /** Name as commands know it: `3.2:note`. */
  readonly name: string;
  readonly sourceFile: string;
  /** File of its translation, which may not exist. */
  readonly file: string;
  readonly place: TextPlace;
  /** What its translation is recorded with; none for a text without a record. */
  readonly recorded?: { readonly item: TranslatedItem; readonly text: TranslatedText };
  /** What its parts are about: the item, and the field. */
  readonly subject: {
    readonly item: string;
    readonly field: string;
    /** Kind of its file, for a text of an MDX file. */
    readonly kind?: TextKind;
  };
}

/** A text with its parts in both languages. */
export interface PairedText extends ExchangedText {
  readonly state: UnitState;
  readonly source: readonly Part[];
  readonly target: readonly Part[];
  /** Translation of each part of the source; none where the two texts are not built alike. */
  readonly translations: readonly (Part | undefined)[];
}

const fieldTexts = (item: TranslatedItem): readonly ExchangedText[] => {
  const { place, sourceFile, file, names } = item;
  if (place.type !== 'text') return [];
  const [own = ''] = names;
  const body = bodyUnitOf(place.kind);
  const textOf = (unit: string, at: TextPlace): ExchangedText => {
    const text = item.texts.find((each) => each.unit === unit);
    const subject = { item: own, field: unit, kind: place.kind };
    const name = textName(item, { unit });
    return {
      name,
      sourceFile,
      file,
      place: at,
      subject,
      ...(text && { recorded: { item, text } }),
    };
  };
  return [
    ...fieldsOf(place.kind).map((field: Field) => textOf(field.name, { type: 'field', field })),
    textOf(body, { type: 'body' }),
  ];
};

const entryText = (
  key: string,
  file: string,
  list: EntryList,
  item?: TranslatedItem,
): ExchangedText => {
  const text = item?.texts[0];
  return {
    name: key,
    sourceFile: file,
    file,
    place: { type: 'entry', of: { list, key }, paths: list.paths },
    subject: { item: key, field: file.replace('.yaml', '') },
    ...(item && text && { recorded: { item, text } }),
  };
};

const factTexts = (rights: TranslatedItem | undefined): readonly ExchangedText[] =>
  FACT_PATHS.map((path) => {
    const field = path.join('.');
    const text = rights?.texts.find(({ unit }) => unit === field);
    return {
      name: text ? field : `plan:${field}`,
      sourceFile: 'plan.yaml',
      file: 'plan.yaml',
      place: { type: 'entry', paths: [path] },
      subject: { item: 'plan', field },
      ...(rights && text && { recorded: { item: rights, text } }),
    };
  });

const textsOfItem = (item: TranslatedItem): readonly ExchangedText[] => {
  const { place } = item;
  if (place.type === 'text') return fieldTexts(item);
  return place.type === 'facts'
    ? []
    : [entryText(place.key, item.file, ENTRY_LISTS[place.type], item)];
};

/**
 * Lists all that a translator may be given.
 *
 * @param sources - files of a content folder, without issues
 * @returns the texts, those of one file together; none for a plan in one language
 */
export const exchangedTexts = (sources: Sources): readonly ExchangedText[] => {
  if (sources.languages.length < 2) return [];
  const items = translatedItems(sources);
  const { removed } = ENTRY_LISTS;
  const texts = [
    ...items.flatMap(textsOfItem),
    ...(sources.removed ?? []).map(({ file, data }) =>
      entryText(removed.keyOf(data) ?? '', file, removed),
    ),
    ...factTexts(items.find(({ place }) => place.type === 'facts')),
  ];
  return [...Map.groupBy(texts, ({ sourceFile }) => sourceFile).values()].flat();
};

const stateOf = (
  recorded: ExchangedText['recorded'],
  source: readonly Part[],
  target: readonly Part[],
): UnitState => {
  const isMissing = target.length === 0 && source.length > 0;
  return recorded?.text.state ?? (isMissing ? 'missing' : 'current');
};

/**
 * Reads a text in both languages.
 *
 * @param text - to read
 * @param languages - of the plan
 * @param read - reads its files as plain lines
 * @returns its parts
 */
export const paired = (text: ExchangedText, languages: Languages, read: ReadFile): PairedText => {
  const [, locale = sourceOf(languages)] = languages;
  const partsOf = (file: string, own: Locale) => partsIn(text.place, read(file), own);
  const source = partsOf(text.sourceFile, sourceOf(languages));
  const target = partsOf(text.file, locale);
  return {
    ...text,
    source,
    target,
    state: stateOf(text.recorded, source, target),
    translations: translationsOf(text.place, source, target),
  };
};
