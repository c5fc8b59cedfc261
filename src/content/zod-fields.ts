import { z } from 'zod';
import { DIGEST } from './translation/digest.ts';

/** Form of an id in the fragment of an address: ASCII, starting with a letter. */
export const ASCII_ID = /^[a-z][a-z0-9-]*$/;

/**
 * Invisible characters, which can hide words, reverse their order or break a format of publication. Tab
 * and line feed are allowed here; `line` refuses them.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u;

/**
 * Checks whether a text has an invisible character that may not be published.
 *
 * @param value - any text
 * @returns `true` if it has one, or is not well-formed Unicode
 */
export const hasForbiddenCharacter = (value: string): boolean =>
  FORBIDDEN.test(value) || !value.isWellFormed();

/**
 * Finds the first character of a text that may not be published.
 *
 * @param value - the text
 * @returns the character and its place; the start of the text where it has none
 */
export const forbiddenIn = (
  value: string,
): { readonly character: string; readonly index: number } => {
  // Half a character, too, has no shape.
  const found = FORBIDDEN.exec(value) ?? /\p{Cs}/u.exec(value);
  return { character: found?.[0] ?? '', index: found?.index ?? 0 };
};

/**
 * Writes out invisible characters, so that people can read any text.
 *
 * @param value - any text, well formed or not
 * @returns the text with `\\u…` for every invisible character
 * @example visible('a\u202eb') // 'a\\u202eb'
 */
export const visible = (value: string): string =>
  value
    .toWellFormed()
    .replace(
      new RegExp(FORBIDDEN, 'gu'),
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );

/**
 * Counts the characters of a text as an editor does.
 *
 * @param value - any text
 * @returns the number of code points
 * @example countCharacters('🌲') // 1
 */
export const countCharacters = (value: string): number => Array.from(value).length;

/** Kinds of issues of a single value: keys of `issueMessages`. */
const VALUE_ISSUES = [
  'empty',
  'invisible',
  'line',
  'short',
  'description',
  'subject',
  'subjects',
  'keywords',
  'number',
  'priority',
  'year',
  'date',
  'url',
  'email',
  'id',
  'sourceUrl',
  'passage',
  'digest',
  'language',
  'languages',
  'levels',
  'synonyms',
  'reference',
  'continuityCount',
  'colour',
] as const;

/** Kind of issue of a single value. */
export type ValueIssue = (typeof VALUE_ISSUES)[number];

/**
 * Makes the options of a zod check with one kind of issue.
 *
 * @param issue - kind of issue
 * @returns options for `refine` or `addIssue`
 */
export const raises = (issue: ValueIssue): { readonly params: { readonly issue: ValueIssue } } => ({
  params: { issue },
});

/**
 * Returns the kind of issue of a zod check.
 *
 * @param params - `params` of a custom zod issue
 * @returns the kind given to `raises`
 * @throws {TypeError} for a check without `raises`
 */
export const raisedIssue = (params: Readonly<Record<string, unknown>> | undefined): ValueIssue => {
  const found = VALUE_ISSUES.find((issue) => issue === params?.['issue']);
  if (!found) throw new TypeError('A check of a schema raises no kind of issue.');
  return found;
};

/**
 * Keywords that a schema gives to its JSON Schema, for those who fill the field in: a check is unknown there.
 * The first four are of JSON Schema itself.
 */
export interface FieldKeywords {
  /** Most characters of a text. */
  readonly maxLength?: number;
  /** Regular expression of a text. */
  readonly pattern?: string;
  /** Fewest and most items of a list. */
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Whether a text may have several lines. */
  readonly isMultiline?: boolean;
  /** What a text names: an item of the plan, by its number. */
  readonly names?: 'item';
}

/**
 * Gives keywords to a schema. Any later check would drop them.
 *
 * @param schema - with all its checks
 * @param keywords - for its JSON Schema
 * @returns the schema
 */
export const withKeywords = <S extends z.ZodType>(schema: S, keywords: FieldKeywords): S =>
  schema.meta({ ...keywords });

const anyText = () =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .refine((value) => value !== '', raises('empty'))
    .refine((value) => !hasForbiddenCharacter(value), raises('invisible'));

/**
 * Makes the schema of a text of any length: not empty, in composed Unicode.
 *
 * @returns a zod schema
 */
export const text = () => withKeywords(anyText(), { isMultiline: true });

/**
 * Makes the schema of a text on one line.
 *
 * @returns a zod schema
 */
export const line = () => anyText().refine((value) => !/[\n\t]/.test(value), raises('line'));

/**
 * Makes the schema of a text on one line, of a limited length.
 *
 * @param max - most characters, as an editor counts them
 * @param issue - kind of issue for a longer text
 * @returns a zod schema
 */
export const lineOf = (max: number, issue: ValueIssue) =>
  withKeywords(
    line().refine((value) => countCharacters(value) <= max, raises(issue)),
    { maxLength: max },
  );

/**
 * Makes the schema of a list of a limited length.
 *
 * @param item - schema of its items
 * @param size - fewest and most of them
 * @param issue - kind of issue for any other number
 * @returns a zod schema
 */
export const listOf = <S extends z.ZodType>(
  item: S,
  { min = 0, max }: { readonly min?: number; readonly max: number },
  issue: ValueIssue,
) =>
  withKeywords(
    z.array(item).refine(({ length }) => length >= min && length <= max, raises(issue)),
    { minItems: min, maxItems: max },
  );

/**
 * Makes the schema of a text of another schema's form.
 *
 * @param form - schema or pattern of the text
 * @param issue - kind of issue for any other text
 * @returns a zod schema
 */
export const textOfForm = (form: z.ZodType | RegExp, issue: ValueIssue) =>
  z
    .string()
    .refine(
      (value) => (form instanceof RegExp ? form.test(value) : form.safeParse(value).success),
      raises(issue),
    )
    .meta(form instanceof RegExp ? { pattern: form.source } : formatOf(form));

/** The format that JSON Schema has for a schema: `uri`, `email`. */
const formatOf = (schema: z.ZodType): { readonly format?: string } => {
  const { format } = z.toJSONSchema(schema, { io: 'input' });
  return format === undefined ? {} : { format };
};

/**
 * Makes the schema of a digest, which a command writes.
 *
 * @returns a zod schema
 */
export const digest = () => textOfForm(DIGEST, 'digest');
