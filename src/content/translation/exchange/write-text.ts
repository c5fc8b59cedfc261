import { parse } from 'yaml';
import type { Locale } from '../../../plan/locale.ts';
import { valueAt } from '../../field-names.ts';
import { splitText } from '../../split-text.ts';
import { editYaml, setValue, type YamlPath } from '../edit-yaml.ts';
import { withTexts, type Block } from './blocks.ts';
import { lineOf, wordsOf, type Inline } from './inline.ts';
import { itemsOf, type Part, type TextPlace } from './parts.ts';

/** A translation to write. */
export interface WrittenText {
  readonly place: TextPlace;
  readonly locale: Locale;
  /** The source text that it was made from: its file, and its parts, those of an entry where they are today. */
  readonly skeleton: string;
  readonly source: readonly (Part | undefined)[];
  /** What stands in the file of the translation, part by part; `undefined` for a part that is not there. */
  readonly translations: readonly (Part | undefined)[];
  /** Words of each part; `undefined` for one that stays as it is. */
  readonly texts: readonly (readonly Inline[] | undefined)[];
}

const isPath = (at: Block | YamlPath): at is YamlPath => Array.isArray(at);

/** Puts values into the file of a translation, each in its place. */
const withValues = (file: string, values: readonly (readonly [YamlPath, unknown])[]): string =>
  values.reduce(
    (text, [path, value]) => editYaml(text, (yaml) => setValue(yaml, path, value)),
    file,
  );

/** A copy of a value with other texts at its leaves, in order. */
const withLeaves = (value: unknown, texts: Iterator<string>): unknown => {
  if (typeof value === 'string') return texts.next().value;
  if (Array.isArray(value)) return value.map((each: unknown) => withLeaves(each, texts));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, withLeaves(each, texts)]),
      )
    : value;
};

/** A list that each language has its own of: an item stays where only others change. */
const freeList = (
  file: string,
  name: string,
  items: readonly string[],
): readonly (readonly [YamlPath, unknown])[] => {
  const now: unknown = valueAt(parse(splitText(file)?.yaml ?? ''), [name]);
  return Array.isArray(now) && now.length === items.length
    ? items.flatMap((item, at) => (now[at] === item ? [] : [[[name, at], item] as const]))
    : [[[name], items]];
};

const withField = (file: string, { place, skeleton, translations, texts }: WrittenText): string => {
  if (place.type !== 'field') return file;
  const { name, isFree } = place.field;
  const words = texts.map((inlines) => inlines && wordsOf(inlines));
  if (isFree) return withValues(file, freeList(file, name, itemsOf(words[0] ?? '')));
  if (translations.every((each) => each !== undefined)) {
    const values = translations.flatMap(({ at }, index) => {
      const text = words[index];
      return text !== undefined && isPath(at) ? [[at, text] as const] : [];
    });
    return withValues(file, values);
  }
  const original: unknown = valueAt(parse(splitText(skeleton)?.yaml ?? ''), [name]);
  const all = words.map((text) => text ?? '');
  return withValues(file, [[[name], withLeaves(original, all.values())]]);
};

const withBody = (file: string, { skeleton, source, translations, texts }: WrittenText): string => {
  const { head = '', body = '' } = splitText(file) ?? {};
  const blocksOf = (parts: WrittenText['source']) =>
    parts.flatMap((part) => (part && !isPath(part.at) ? [part.at] : []));
  if (translations.every((each) => each !== undefined)) {
    return head + withTexts(body, blocksOf(translations), texts);
  }
  const original = splitText(skeleton)?.body ?? '';
  const newline = head.endsWith('\n') ? '' : '\n';
  return head + newline + withTexts(original, blocksOf(source), texts);
};

const withEntry = (file: string, { locale, source, texts }: WrittenText): string =>
  withValues(
    file,
    source.flatMap((part, index) => {
      const inlines = texts[index];
      return inlines && part && isPath(part.at)
        ? [[[...part.at.slice(0, -1), locale], lineOf(inlines)] as const]
        : [];
    }),
  );

/**
 * Writes a translation into its file. Nothing else changes there.
 *
 * @param file - content of the file as plain lines
 * @param text - what to write
 * @returns content of the file
 */
export const writeText = (file: string, text: WrittenText): string => {
  if (text.place.type === 'body') return withBody(file, text);
  return text.place.type === 'field' ? withField(file, text) : withEntry(file, text);
};
