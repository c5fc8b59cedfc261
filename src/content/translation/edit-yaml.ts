import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  Scalar,
  stringify,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { splitText } from '../split-text.ts';

// Texts and records are written into files that people keep: only their own lines change.

/** Names and ranks from the top of a YAML text to a value. */
export type YamlPath = readonly (string | number)[];

/** Quotation marks as in the rest of the content; no line is broken. */
const STYLE = { singleQuote: true, lineWidth: 0 } as const;

/**
 * Returns the name of a field.
 *
 * @param pair - the field
 * @returns its name; any other value for a key that is no name
 */
export const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key);

/**
 * Finds a field in its text, from its name to the last letter of its value.
 *
 * @param text - YAML
 * @param pair - the field
 * @returns where it starts, and where it ends
 */
export const rangeOf = (text: string, { key, value }: Pair): readonly [number, number] => {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const end = isNode(value) ? (value.range?.[1] ?? start) : start;
  return [start, start + text.slice(start, end).trimEnd().length];
};

/**
 * Finds the next line.
 *
 * @param text - any text
 * @param place - in it
 * @returns start of the line after that place, or the end of the text
 */
export const nextLine = (text: string, place: number): number => {
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end + 1;
};

const newlineOf = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n');

/** Spaces before the fields of a map that is not on one line. */
const indentOf = (yaml: string, { items }: YAMLMap): string => {
  const [start = 0] = items.map((pair) => rangeOf(yaml, pair)[0]);
  return ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
};

/**
 * Adds a field at the end of a map.
 *
 * @param yaml - YAML
 * @param map - read from it; not empty
 * @param written - the field, without the spaces before it
 * @returns the text with the field
 * @throws {TypeError} for an empty map
 */
export const addField = (yaml: string, map: YAMLMap, written: string): string => {
  const last = map.items.at(-1);
  if (!last) throw new TypeError('A field has no place in an empty map.');
  const [, end] = rangeOf(yaml, last);
  if (map.flow) return `${yaml.slice(0, end)}, ${written}${yaml.slice(end)}`;
  const newline = newlineOf(yaml);
  const lines = written.replaceAll('\n', `${newline}${indentOf(yaml, map)}`);
  const place = nextLine(yaml, end);
  const isWhole = yaml.slice(0, place).endsWith('\n');
  return isWhole
    ? `${yaml.slice(0, place)}${indentOf(yaml, map)}${lines}${newline}${yaml.slice(place)}`
    : `${yaml.slice(0, place)}${newline}${indentOf(yaml, map)}${lines}${yaml.slice(place)}`;
};

/** Writes a value on one line, as it stands between brackets. */
const inFlow = (value: unknown): string =>
  stringify([value], { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);

/** Writes a field. */
const writtenField = (name: string, value: unknown, isFlow: boolean): string =>
  isFlow ? `${name}: ${inFlow(value)}` : stringify({ [name]: value }, STYLE).trimEnd();

/** Writes a text in the manner of the one that it replaces: with or without quotation marks. */
const writtenLike = ({ type }: Scalar, value: string, isFlow: boolean): string => {
  const scalar = new Scalar(value);
  if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) scalar.type = type;
  return isFlow ? inFlow(scalar) : stringify(scalar, STYLE).trimEnd();
};

const replaced = (text: string, [start, end]: readonly [number, number], by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/**
 * Sets a value in a YAML text. Nothing else changes: comments, order and the style of quotation marks stay.
 *
 * @param yaml - a map or a list, or nothing
 * @param path - of the value; what holds it is there, or is the whole text
 * @param value - a text, or a list or map where a whole field is replaced
 * @returns the text
 * @throws {TypeError} where nothing holds the value
 * @example setValue('a: b # c\n', ['a'], 'd') // 'a: d # c\n'
 */
export const setValue = (yaml: string, path: YamlPath, value: unknown): string => {
  const document = parseDocument(yaml, { prettyErrors: false });
  const holders = path.map((_name, at) => document.getIn(path.slice(0, at), true));
  const isFlow = holders.some((each) => isCollection(each) && each.flow === true);
  const found: unknown = document.getIn(path, true);
  if (isScalar(found) && found.value !== null && found.range && typeof value === 'string') {
    const [start, end] = found.range;
    const range = [start, start + yaml.slice(start, end).trimEnd().length] as const;
    return replaced(yaml, range, writtenLike(found, value, isFlow));
  }
  const holder: unknown = holders.at(-1);
  const name = String(path.at(-1));
  if (path.length === 1 && document.contents === null) {
    const field = writtenField(name, value, false);
    const isWhole = yaml === '' || yaml.endsWith('\n');
    return isWhole ? `${yaml}${field}${newlineOf(yaml)}` : `${yaml}${newlineOf(yaml)}${field}`;
  }
  if (!isMap(holder)) throw new TypeError(`Nothing holds ${path.join('.')}.`);
  const written = writtenField(name, value, isFlow);
  const pair = holder.items.find((each) => keyOf(each) === name);
  if (!pair) return addField(yaml, holder, written);
  const lines = written.replaceAll('\n', `${newlineOf(yaml)}${indentOf(yaml, holder)}`);
  return replaced(yaml, rangeOf(yaml, pair), lines);
};

const BOM = '\ufeff';

/**
 * Changes the YAML of a file: all of it, or its front matter. A byte-order mark stays.
 *
 * @param file - text of a YAML or MDX file
 * @param edit - changes the YAML
 * @returns text of the file
 */
export const editYaml = (file: string, edit: (yaml: string) => string): string => {
  const mark = file.startsWith(BOM) ? BOM : '';
  const text = file.slice(mark.length);
  const split = splitText(text);
  if (!split) return mark + edit(text);
  const { yaml, yamlStart } = split;
  const rest = text.slice(yamlStart + yaml.length);
  return mark + text.slice(0, yamlStart) + edit(yaml) + rest;
};
