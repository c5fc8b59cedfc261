import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLMap } from 'yaml';
import { addField, editYaml, keyOf, nextLine, rangeOf } from './edit-yaml.ts';

// The record of translations is written into files that people keep: only its own lines change.

/** Path of the map that gets the record; a number for an item of a list. */
type RecordPath = readonly number[];

/** Digests by name of the text, or by language. */
export interface TranslationRecord {
  readonly [name: string]: string | TranslationRecord;
}

/** A record and its place. */
export interface RecordChange {
  /** Index of an item of a list; empty for the file or its front matter. */
  readonly path: RecordPath;
  /** Content of the field `translated`. */
  readonly record: TranslationRecord;
  /** Fields that it replaces. */
  readonly replaced: readonly ('translated' | 'translates')[];
}

const mapAt = ({ contents }: Document, [index]: RecordPath): YAMLMap | undefined => {
  if (index === undefined && contents === null) return undefined;
  const found: unknown = index === undefined ? contents : isSeq(contents) && contents.items[index];
  if (!isMap(found)) throw new TypeError('A record has no place in the file.');
  return found;
};

/** Writes a record on one line, whatever its length. */
const onOneLine = (record: TranslationRecord): string => {
  const fields = Object.entries(record).map(
    ([name, value]) =>
      `${name}: ${typeof value === 'string' ? stringify(value, { singleQuote: true }).trim() : onOneLine(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
};

/** Writes the field `translated` into a map of a YAML text, in place of an earlier record. */
const writeField = (
  yaml: string,
  map: YAMLMap | undefined,
  { record, replaced }: RecordChange,
): string => {
  const written = `translated: ${onOneLine(record)}`;
  if (!map) return `${written}${yaml.includes('\r\n') ? '\r\n' : '\n'}${yaml}`;
  const fields = map.items.filter((pair) => replaced.some((name) => name === keyOf(pair)));
  const [first, ...others] = fields.map((pair) => rangeOf(yaml, pair));
  if (first) {
    // From the end, so that earlier places stay.
    const cleared = others.reduceRight(
      (text, [start, end]) =>
        text.slice(0, text.lastIndexOf('\n', start) + 1) + text.slice(nextLine(text, end)),
      yaml,
    );
    return cleared.slice(0, first[0]) + written + cleared.slice(first[1]);
  }
  return addField(yaml, map, written);
};

/** Writes fields into a YAML text from its end, so that the places that were read in it stay. */
const writeFields = (yaml: string, changes: readonly RecordChange[]): string => {
  const document = parseDocument(yaml, { prettyErrors: false });
  return changes
    .toSorted((a, b) => (b.path[0] ?? 0) - (a.path[0] ?? 0))
    .reduce((text, change) => writeField(text, mapAt(document, change.path), change), yaml);
};

/**
 * Writes the records of what translations were made from into a file. Nothing else changes: comments,
 * order, line ends and byte-order mark stay.
 *
 * @param file - text of a YAML or MDX file without issues
 * @param changes - the records, each with its own place and what it replaces
 * @returns text of the file
 * @throws {TypeError} where the file has no place for one
 */
export const writeRecords = (file: string, changes: readonly RecordChange[]): string =>
  editYaml(file, (yaml) => writeFields(yaml, changes));
