import { z } from 'zod';
import type { NameField } from '../field-names.ts';
import type { Listed } from '../sources.ts';
import { validate } from '../validate.ts';
import { parseYaml, type YamlSource } from '../yaml.ts';
import { readText, type Place } from './files.ts';
import { foreignQuotes } from './foreign-quotes.ts';

/**
 * Reads a YAML file and validates it against a schema.
 *
 * @param place - content folder that is read
 * @param file - path in it
 * @param schema - schema of the file, or a function that chooses it by the value of the file
 * @param nameOf - names a field
 * @returns its data with their places; `undefined` where they are wrong, which is reported
 */
export const readFacts = <S extends z.ZodType>(
  place: Place,
  file: string,
  schema: S | ((value: unknown) => S),
  nameOf: NameField,
): { readonly data: z.output<S>; readonly source: YamlSource } | undefined => {
  const text = readText(place, file);
  if (text === undefined) return undefined;
  const { source, issues } = parseYaml(text, file);
  place.report(...issues);
  if (!source) return undefined;
  place.report(...foreignQuotes(source, file, (path) => path.at(-1) === 'fr', nameOf));
  const chosen = typeof schema === 'function' ? schema(source.value) : schema;
  const { value, issues: invalid } = validate(source, chosen, file, nameOf);
  place.report(...invalid);
  place.warn(...source.cuts.map((cut) => ({ ...cut, file })));
  return value === undefined ? undefined : { data: value, source };
};

/**
 * Reads a YAML list, with the lines of its items.
 *
 * @param place - content folder that is read
 * @param names - names in it, if it could be read
 * @param file - path in it
 * @param item - schema of an item
 * @param nameOf - names a field
 * @returns the items, none of a missing or empty file; `undefined` where they are wrong, which is reported
 */
export const readList = <S extends z.ZodType>(
  place: Place,
  names: readonly string[] | undefined,
  file: string,
  item: S,
  nameOf: NameField,
): readonly Listed<z.output<S>>[] | undefined => {
  if (!names) return undefined;
  if (!names.includes(file)) return [];
  const read = readFacts(place, file, z.array(item).nullable(), nameOf);
  return (
    read &&
    (read.data ?? []).map((data, index) => ({
      file,
      line: read.source.lineAt([index]),
      data,
    }))
  );
};
