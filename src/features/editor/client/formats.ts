import { parse } from 'yaml';
import { splitText } from '../../../content/split-text.ts';
import {
  gather,
  isFields,
  PARTS,
  REVIEWED,
  spread,
  type Fields,
  type FieldSchema,
} from '../forms.ts';
import { mergeYaml } from './merge-yaml.ts';

/** How the CMS reads and writes files of one kind. */
export interface FileFormat {
  readonly fromFile: (text: string) => Fields;
  readonly toFile: (value: Fields) => string;
}

const textIn = (value: Fields, part: string): string => {
  const text = value[part];
  return typeof text === 'string' ? text : '';
};

/** Fields without those of the editor alone, at any depth. */
const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isFields(value)) return value;
  const marks: readonly string[] = [PARTS.original, REVIEWED];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !marks.includes(name))
      .map(([name, field]) => [name, withoutMarks(field)]),
  );
};

/**
 * Gives what the editor has of a YAML file the form of the file.
 *
 * @param schema - of the file
 * @param value - as the CMS has it, with the text that it was read from
 * @returns the value of the file
 */
export const fileValue = (schema: FieldSchema, value: Fields): unknown => {
  const fields = withoutMarks(schema.type === 'array' ? (value[PARTS.entries] ?? []) : value);
  return gather(schema, fields, parse(textIn(value, PARTS.original)));
};

/**
 * Makes the format of a YAML file.
 *
 * @param schema - of the file
 * @returns its format
 */
export const yamlFormat = (schema: FieldSchema): FileFormat => ({
  fromFile: (text) => {
    const value = spread(schema, parse(text) ?? undefined);
    const fields = isFields(value) ? value : { [PARTS.entries]: value ?? [] };
    return { ...fields, [PARTS.original]: text };
  },
  toFile: (value) => mergeYaml(textIn(value, PARTS.original), fileValue(schema, value)),
});

/**
 * Makes the format of an MDX file.
 *
 * @param schema - of its front matter
 * @returns its format
 */
export const mdxFormat = (schema: FieldSchema): FileFormat => ({
  fromFile: (text) => {
    const { yaml = '', body = text } = splitText(text) ?? {};
    const fields = spread(schema, parse(yaml) ?? {});
    return {
      ...(isFields(fields) && fields),
      [PARTS.body]: body.trim(),
      [PARTS.original]: text,
    };
  },
  toFile: (value) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== PARTS.body));
    const before = splitText(textIn(value, PARTS.original));
    const yaml = before?.yaml ?? '';
    const fields = gather(schema, withoutMarks(rest), parse(yaml) ?? {});
    const merged = mergeYaml(yaml, fields);
    const head = merged === yaml && before ? before.head : `---\n${merged.trimEnd()}\n---\n`;
    const body = textIn(value, PARTS.body).trim();
    if (body === before?.body.trim()) return head + before.body;
    return body === '' ? head : `${head}\n${body}\n`;
  },
});
