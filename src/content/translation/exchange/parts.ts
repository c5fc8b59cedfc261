import { parse } from 'yaml';
import type { Locale } from '../../../plan/locale.ts';
import { valueAt } from '../../field-names.ts';
import { splitText } from '../../split-text.ts';
import type { YamlPath } from '../edit-yaml.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { EntryList, Field } from './fields.ts';
import { inlinesOfLine, type Inline } from './inline.ts';

/** Where a text stands in its file. */
export type TextPlace =
  | { readonly type: 'body' }
  | { readonly type: 'field'; readonly field: Field }
  | {
      readonly type: 'entry';
      /** The list that it is in, and what tells it apart; none for `plan.yaml`. */
      readonly of?: { readonly list: EntryList; readonly key: string };
      readonly paths: readonly (readonly string[])[];
    };

/** What is translated at once: a paragraph, a line, an item of a list. */
export interface Part {
  /** Texts whose parts have the same keys are aligned. */
  readonly key: string;
  readonly inlines: readonly Inline[];
  /** Block of a body, or path of a value. */
  readonly at: Block | YamlPath;
}

/** Most files that are kept parsed: a text needs its source and its translation, today’s and the one that was given. */
const KEPT = 4;
const kept = new Map<string, unknown>();

/** Parses YAML. The hundreds of texts of one file are read one after another, and the file is parsed once. */
const parsed = (yaml: string): unknown => {
  if (kept.has(yaml)) return kept.get(yaml);
  if (kept.size >= KEPT) kept.clear();
  const value: unknown = parse(yaml);
  kept.set(yaml, value);
  return value;
};

/** Between the items of a list that is translated as one. */
const BETWEEN = ' | ';

/**
 * Splits a list that was translated as one.
 *
 * @param text - its items
 * @returns the items
 */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split(BETWEEN.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Texts in a value, with the path of each. */
const leavesOf = (value: unknown, path: YamlPath): readonly (readonly [YamlPath, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((each: unknown, at) => leavesOf(each, [...path, at]))
    : Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
};

const fieldParts = (data: unknown, { name, isFree }: Field): readonly Part[] => {
  const leaves = leavesOf(valueAt(data, [name]), [name]);
  if (isFree) {
    const list = leaves.map(([, text]) => text).join(BETWEEN);
    return list === '' ? [] : [{ key: name, inlines: [list], at: [name] }];
  }
  return leaves.map(([at, text]) => ({ key: at.join('.'), inlines: [text], at }));
};

/** Paths of the texts by language: a field may hold one, a list of them, or one for all languages. */
const entryPaths = (entry: unknown, path: readonly string[]): readonly YamlPath[] => {
  const value = valueAt(entry, path);
  if (Array.isArray(value)) return value.map((_each, at) => [...path, at]);
  return typeof value === 'object' && value !== null ? [path] : [];
};

const entryParts = (
  data: unknown,
  { of, paths }: Extract<TextPlace, { type: 'entry' }>,
  locale: Locale,
): readonly Part[] => {
  const index = Array.isArray(data)
    ? data.findIndex((each: unknown) => of && of.list.keyOf(each) === of.key)
    : -1;
  if (of && index === -1) return [];
  const root: YamlPath = of ? [index] : [];
  const entry = valueAt(data, root);
  return paths
    .flatMap((path) => entryPaths(entry, path))
    .flatMap((path) => {
      const text = valueAt(entry, [...path, locale]);
      const at = [...root, ...path, locale];
      return typeof text === 'string'
        ? [{ key: path.join('.'), inlines: inlinesOfLine(text), at }]
        : [];
    });
};

/**
 * Reads the parts of a text from its file.
 *
 * @param place - of the text
 * @param file - content of the file as plain lines; `undefined` for none
 * @param locale - language of the text
 * @returns its parts, in order; none where it is not there
 */
export const partsIn = (
  place: TextPlace,
  file: string | undefined,
  locale: Locale,
): readonly Part[] => {
  if (file === undefined) return [];
  if (place.type === 'entry') return entryParts(parsed(file), place, locale);
  const split = splitText(file);
  if (place.type === 'field') return fieldParts(parsed(split?.yaml ?? ''), place.field);
  return blocksOf(split?.body ?? '').map((block) => ({ ...block, at: block }));
};

/**
 * Finds the translation of each part of a text. The parts of an entry have names of their own; those of
 * other texts stand for each other where both texts are built alike.
 *
 * @param place - of the text
 * @param source - its parts
 * @param target - those of its translation
 * @returns one translation a part, or `undefined` for a part without one
 */
export const translationsOf = (
  { type }: TextPlace,
  source: readonly Part[],
  target: readonly Part[],
): readonly (Part | undefined)[] => {
  if (type === 'entry') {
    return source.map(({ key }) => target.find((each) => each.key === key));
  }
  const isAlike =
    source.length === target.length && source.every(({ key }, at) => key === target[at]?.key);
  return source.map((_part, at) => (isAlike ? target[at] : undefined));
};
