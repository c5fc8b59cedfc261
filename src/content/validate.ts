import { z } from 'zod';
import type { ContentIssue } from './issue.ts';
import type { Localized } from '../plan/locale.ts';
import { faults, isFaultKey, nameList, type Sentence } from './issue-messages.ts';
import type { YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;

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

/** The sentence for one issue of a schema. */
const sentence = (issue: Issue, source: YamlSource, schema: z.ZodType): Localized => {
  const found = valueAt(source.value, issue.path);
  const written = source.writtenAt(issue.path) ?? String(found);
  switch (issue.code) {
    case 'unrecognized_keys':
      return faults.unknownField(nameList(issue.keys), nameList(fieldsAt(schema, issue.path)));
    case 'invalid_type':
      if (found === undefined || found === null) return faults.missingField();
      if (issue.expected === 'string' && typeof found === 'number') {
        return faults.unquotedNumber(written);
      }
      if (issue.expected === 'string' && typeName(found) === 'object') return faults.colonInText();
      return faults.wrongType(issue.expected, typeName(found));
    case 'invalid_value':
      return found === undefined
        ? faults.missingField()
        : faults.notOneOf(written, nameList(issue.values.map(String)));
    case 'too_small':
    case 'too_big':
      if (Array.isArray(found) && !isFaultKey(issue.message)) {
        const size = issue.code === 'too_small' ? issue.minimum : issue.maximum;
        return faults.listLength(String(size), String(found.length));
      }
      break;
    default:
      break;
  }
  if (found === undefined) return faults.missingField();
  // A schema names the sentence for each of its checks; see model/fields.ts.
  const key = issue.message;
  if (!isFaultKey(key)) return { fr: key, en: key };
  const say: Sentence = faults[key];
  return say(written);
};

/** What a JSON Schema holds at a path, in whichever of its alternatives has it. */
const inSchema = (schema: unknown, path: readonly PropertyKey[]): unknown => {
  const alternatives: unknown = valueAt(schema, ['anyOf']);
  const all: readonly unknown[] = Array.isArray(alternatives) ? alternatives : [];
  return [schema, ...all].map((each) => valueAt(each, path)).find((found) => found !== undefined);
};

/** The fields that an object of the schema may have at a path. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  const root: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const object = path.reduce<unknown>(
    (current, key) => inSchema(current, typeof key === 'number' ? ['items'] : ['properties', key]),
    root,
  );
  return Object.keys(inSchema(object, ['properties']) ?? {});
};

/**
 * Holds a value read from YAML to a schema.
 *
 * @param source - the value, with its places
 * @param schema - what it must be
 * @param file - for the faults
 * @returns the typed value, or every fault found in it
 */
export const validate = <S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  file: string,
): { readonly value?: z.output<S>; readonly faults: readonly ContentIssue[] } => {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, faults: [] };
  return {
    faults: result.error.issues.map((issue) => ({
      file,
      line: source.lineAt(issue.path),
      field: issue.path.map(String).join('.') || undefined,
      message: sentence(issue, source, schema),
    })),
  };
};
