import type { Locale } from '../../plan/locale.ts';
import { prioritySlug } from '../../plan/number.ts';
import { digestOf } from './digest.ts';
import type { Listed, Sources, SourceText, Texts } from '../sources.ts';
import {
  entryStates,
  fileStates,
  reasonTexts,
  rightsTexts,
  sourceTextsOf,
  termTexts,
  translatesOf,
  type EntryTexts,
  type UnitState,
} from './state.ts';
import { unitTexts, type TextKind } from './units.ts';

/** One text to translate, with what is known of its translation. */
export interface TranslatedText {
  /** Name of its field, as the record has it. */
  readonly unit: string;
  readonly state: UnitState;
  /** Today's source text: its lines, as written. */
  readonly source: readonly string[];
  /** Digest of the source text that the translation was made from, where it was recorded. */
  readonly recorded: string | undefined;
}

/** Where an item stands in its file. */
export type ItemPlace =
  | { readonly type: 'text'; readonly kind: TextKind }
  | { readonly type: 'term' | 'relation'; readonly key: string; readonly index: number }
  | { readonly type: 'facts' };

/** What is translated and recorded as one: the texts of a file, or of an entry of a YAML file. */
export interface TranslatedItem {
  /** Names that the command knows it by, its own first. */
  readonly names: readonly string[];
  /** File of the translation, which keeps the record; it may not exist. */
  readonly file: string;
  readonly sourceFile: string;
  /** Language of the translation. */
  readonly locale: Locale;
  readonly place: ItemPlace;
  readonly exists: boolean;
  /** Line of an entry in its file. */
  readonly line?: number;
  /** Whether the file still has the field `translates`. */
  readonly hasTranslates: boolean;
  readonly texts: readonly TranslatedText[];
}

const fileItem = <K extends TextKind>(
  locale: Locale,
  kind: K,
  names: readonly string[],
  folder: string,
  texts: Texts<SourceText<K>> | undefined,
): readonly TranslatedItem[] => {
  if (!texts) return [];
  const { source, translation } = texts;
  const written = unitTexts(kind, source.data, source.body);
  const recorded = new Map(Object.entries(translation?.data.translated ?? {}));
  return [
    {
      names,
      file: `${folder}/${locale}.mdx`,
      sourceFile: source.file,
      locale,
      place: { type: 'text', kind },
      exists: translation !== undefined,
      hasTranslates: translatesOf(translation?.data) !== undefined,
      texts: Object.entries(fileStates(kind, texts)).map(([unit, state]) => ({
        unit,
        state,
        source: written[unit] ?? [],
        recorded: recorded.get(unit),
      })),
    },
  ];
};

/** From good to bad. */
const BY_SEVERITY = ['current', 'unrecorded', 'stale', 'missing'] as const;

const entryItem = (
  entry: EntryTexts,
  unit: string,
  item: Pick<TranslatedItem, 'names' | 'file' | 'locale' | 'place' | 'line'>,
): TranslatedItem => {
  const states = Object.values(entryStates(entry));
  return {
    ...item,
    sourceFile: item.file,
    exists: true,
    hasTranslates: false,
    texts: [
      {
        unit,
        state: BY_SEVERITY.findLast((state) => states.includes(state)) ?? 'current',
        source: sourceTextsOf(entry),
        recorded: entry.recorded,
      },
    ],
  };
};

/**
 * Names a relation by its two priorities.
 *
 * @param relation - with its two ends
 * @returns one word
 * @example relationKey({ between: ['6.2', '1.2'] }) // '6.2-1.2'
 */
export const relationKey = ({ between }: { readonly between: readonly string[] }): string =>
  between.join('-');

const listItems = <T>(
  locale: Locale,
  listed: readonly Listed<T>[] | undefined,
  type: 'term' | 'relation',
  keyOf: (data: T) => string,
  textsOf: (data: T) => EntryTexts,
): readonly TranslatedItem[] =>
  (listed ?? []).map(({ file, line, data }, index) => {
    const key = keyOf(data);
    const place = { type, key, index };
    return entryItem(textsOf(data), key, {
      names: [key, file.replace('.yaml', '')],
      file,
      locale,
      line,
      place,
    });
  });

/**
 * Lists all that is translated in a content folder.
 *
 * @param sources - files of the folder
 * @returns the items in the order of the plan, then relations, glossary, rights and pages; none for a plan in
 *   one language
 */
export const translatedItems = ({
  languages,
  facts,
  plan,
  orientations,
  priorities,
  relations,
  glossary,
  pages,
}: Sources): readonly TranslatedItem[] => {
  const [, locale] = languages;
  if (locale === undefined) return [];
  return [
    ...fileItem(locale, 'plan', ['plan'], 'plan', plan),
    ...[...(orientations ?? [])].flatMap(([number, texts]) =>
      fileItem(locale, 'orientations', [String(number)], `orientations/${number}`, texts),
    ),
    ...[...(priorities ?? [])].flatMap(([number, texts]) =>
      fileItem(locale, 'priorities', [number], `priorities/${prioritySlug(number)}`, texts),
    ),
    ...listItems(locale, relations, 'relation', relationKey, (data) =>
      reasonTexts(data, languages),
    ),
    ...listItems(
      locale,
      glossary,
      'term',
      ({ id }) => id,
      (data) => termTexts(data, languages),
    ),
    ...(facts?.rights
      ? [
          entryItem(rightsTexts(facts, languages), 'rights', {
            names: ['rights', 'plan'],
            file: 'plan.yaml',
            locale,
            place: { type: 'facts' },
          }),
        ]
      : []),
    ...[...(pages ?? [])].flatMap(([key, texts]) =>
      fileItem(locale, 'pages', [key, 'pages'], `pages/${key}`, texts),
    ),
  ];
};

/**
 * Makes the digest of today's source text.
 *
 * @param text - to translate
 * @returns its digest
 */
export const sourceDigest = ({ source }: Pick<TranslatedText, 'source'>): string =>
  digestOf(...source);

/**
 * Names a text as commands know it: `3.2:note`; an entry of a YAML file has one name for its texts.
 *
 * @param item - what it belongs to
 * @param text - one of its texts
 * @returns its name
 */
export const textName = (
  { names: [own = ''], place }: Pick<TranslatedItem, 'names' | 'place'>,
  { unit }: Pick<TranslatedText, 'unit'>,
): string => (place.type === 'text' ? `${own}:${unit}` : own);
