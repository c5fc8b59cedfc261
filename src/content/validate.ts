import { z } from 'zod';
import type { ContentIssue } from './issue.ts';
import type { Localized } from '../plan/locale.ts';
import { issueMessages, nameList, type Sentence } from './issue-messages.ts';
import { raisedIssue } from './zod-fields.ts';
import type { YamlSource } from './yaml.ts';

type ZodIssue = z.core.$ZodIssue;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined,
    value,
  );

const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Returns the length of a list: in the schemas, nothing else has a minimum or maximum size. */
const lengthOf = (value: unknown): number => {
  if (!Array.isArray(value)) throw new TypeError('A schema sets the size of what is no list.');
  return value.length;
};

type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** Types that a value may have where it may have one of several. */
const expectedTypes = ({ errors }: UnionIssue): readonly string[] =>
  errors.flat().flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : []));

/** Finds what is wrong with a value in the form that it was given, where it may have one of several. */
const inItsForm = (issue: ZodIssue): readonly ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfForm = (errors: readonly ZodIssue[]) =>
    errors.every(({ code, path }) => code !== 'invalid_type' || path.length > 0);
  const own = issue.errors.find(isOfForm);
  if (!own) return [issue];
  return own.flatMap((error) => inItsForm({ ...error, path: [...issue.path, ...error.path] }));
};

/** Message for one issue of a schema. */
const messageOf = (issue: ZodIssue, source: YamlSource, schema: z.ZodType): Localized => {
  const found = valueAt(source.value, issue.path);
  const written = source.writtenAt(issue.path) ?? String(found);
  if (found === undefined) return issueMessages.missingField();
  switch (issue.code) {
    case 'unrecognized_keys':
      return issueMessages.unknownField(
        nameList(issue.keys),
        nameList(fieldsAt(schema, issue.path)),
      );
    case 'invalid_type':
      if (found === null) return issueMessages.missingField();
      if (issue.expected === 'string' && typeof found === 'number') {
        return issueMessages.unquotedNumber(written);
      }
      if (issue.expected === 'string' && typeName(found) === 'object') {
        return issueMessages.colonInText();
      }
      return issueMessages.wrongType(issue.expected, typeName(found));
    case 'invalid_value':
      return issueMessages.notOneOf(written, nameList(issue.values.map(String)));
    case 'too_small':
      return issueMessages.listLength(String(issue.minimum), String(lengthOf(found)));
    case 'too_big':
      return issueMessages.listLength(String(issue.maximum), String(lengthOf(found)));
    case 'invalid_union':
      return issueMessages.wrongForm(typeName(found), ...expectedTypes(issue));
    case 'custom': {
      const message: Sentence = issueMessages[raisedIssue(issue.params)];
      return message(written);
    }
    default:
      throw new TypeError(`No message tells of the zod issue ${issue.code}.`);
  }
};

/** Looks a path up in a JSON Schema, or in the first of its alternatives that has it. */
const inSchema = (schema: unknown, path: readonly PropertyKey[]): unknown => {
  const alternatives: unknown = valueAt(schema, ['anyOf']);
  const all: readonly unknown[] = Array.isArray(alternatives) ? alternatives : [];
  return [schema, ...all].map((each) => valueAt(each, path)).find((found) => found !== undefined);
};

/** Names of the fields that an object of the schema may have at a path. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  const root: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const object = path.reduce<unknown>(
    (current, key) => inSchema(current, typeof key === 'number' ? ['items'] : ['properties', key]),
    root,
  );
  return Object.keys(inSchema(object, ['properties']) ?? {});
};

/**
 * Validates a value read from YAML.
 *
 * @param source - value with the lines of its parts
 * @param schema - schema of the value
 * @param file - path of the file in the content folder, for the issues
 * @returns the typed value, or every issue found
 * @throws {TypeError} for an issue of zod without a message
 */
export const validate = <S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  file: string,
): { readonly value?: z.output<S>; readonly issues: readonly ContentIssue[] } => {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, issues: [] };
  return {
    issues: result.error.issues.flatMap(inItsForm).map((issue) => ({
      file,
      line: source.lineAt(issue.path),
      field: issue.path.map(String).join('.') || undefined,
      message: messageOf(issue, source, schema),
    })),
  };
};
