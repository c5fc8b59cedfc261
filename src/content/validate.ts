import { z } from 'zod';
import { meantField, valueAt, type NameField } from './field-names.ts';
import type { ContentIssue } from './issue.ts';
import type { Localized } from '../plan/locale.ts';
import { issueMessages, nameList, type Sentence } from './issue-messages.ts';
import { raisedIssue } from './zod-fields.ts';
import type { YamlSource } from './yaml.ts';

type ZodIssue = z.core.$ZodIssue;

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

/** Name of the field that a value belongs to; items of lists have none of their own. */
const fieldOf = (path: readonly PropertyKey[]): string => {
  const name = path.findLast((key) => typeof key === 'string');
  return name === undefined ? '' : `${name}: `;
};

/** A text of several words as the list that was meant. */
const asList = (text: string): string =>
  `[${text
    .split(/[,;]/)
    .map((word) => word.replace(/^[-•\s]+/u, '').trimEnd())
    .filter(Boolean)
    .map((word) => (/[:#[\]{}"'&*]/.test(word) ? JSON.stringify(word) : word))
    .join(', ')}]`;

/** A number without quotes, as it should be written. */
const quoted = (path: readonly PropertyKey[], written: string): string =>
  `${typeof path.at(-1) === 'string' ? fieldOf(path) : ''}"${written}"`;

/** Message for one issue of a schema, but for fields that are not known. */
const messageOf = (issue: ZodIssue, { value, writtenAt }: YamlSource): Localized => {
  const found = valueAt(value, issue.path);
  const written = writtenAt(issue.path) ?? String(found);
  if (found === undefined) return issueMessages.missingField();
  switch (issue.code) {
    case 'invalid_type':
      if (found === null) return issueMessages.missingField();
      if (issue.expected === 'string' && typeof found === 'number') {
        return issueMessages.unquotedNumber(written, quoted(issue.path, written));
      }
      if (issue.expected === 'string' && typeName(found) === 'object') {
        return issueMessages.colonInText();
      }
      if (issue.expected === 'array' && typeof found === 'string') {
        return issueMessages.listWanted(`${fieldOf(issue.path)}${asList(found)}`);
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
      const kind = raisedIssue(issue.params);
      const message: Sentence = issueMessages[kind];
      // An escape such as `\\u0007` is written with characters that are seen.
      return message(kind === 'invisible' && typeof found === 'string' ? found : written);
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
 * @param source - the value, with its places
 * @param schema - what it must be
 * @param file - named in issues
 * @param nameOf - names a field
 * @returns the typed value, or every issue found in it
 */
export const validate = <S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  file: string,
  nameOf: NameField,
): { readonly value?: z.output<S>; readonly issues: readonly ContentIssue[] } => {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, issues: [] };
  const issues = result.error.issues.flatMap(inItsForm);
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const allowed = fieldsAt(schema, issue.path);
    const present = new Set(Object.keys(valueAt(source.value, issue.path) ?? {}));
    const absent = allowed.filter((each) => !present.has(each));
    return issue.keys.map((key): ContentIssue => {
      const path = [...issue.path, key];
      const name = meantField(key, absent);
      if (name !== undefined) meant.add([...issue.path, name].join('.'));
      return {
        file,
        line: source.nameLineAt(path),
        field: nameOf(path, source.value),
        message:
          name === undefined
            ? issueMessages.unknownField(key, nameList(allowed))
            : issueMessages.misspeltField(key, name),
      };
    });
  });
  const others = issues.flatMap((issue) =>
    // A field under a wrong name is not missing too.
    issue.code === 'unrecognized_keys' || meant.has(issue.path.join('.'))
      ? []
      : [
          {
            file,
            line: source.lineAt(issue.path),
            field: nameOf(issue.path, source.value),
            message: messageOf(issue, source),
          },
        ],
  );
  return { issues: [...others, ...unknown] };
};
