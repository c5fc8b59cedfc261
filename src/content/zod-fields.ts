import { z } from 'zod';

/** Form of an id that serves as a fragment: ASCII, starting with a letter. */
export const ASCII_ID = /^[a-z][a-z0-9-]*$/;

/**
 * Invisible characters, which can hide words, turn their order round or break the formats that texts
 * are published in. Tab and line feed are allowed here; `line` refuses them.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u;

/**
 * Tells whether a text has an invisible character that may not be published.
 *
 * @param value - the text
 * @returns whether it has one
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
 * @returns the text with `\\u…` in their place
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
 * @param value - the text
 * @returns the number of its code points
 * @example countCharacters('🌲') // 1
 */
export const countCharacters = (value: string): number => Array.from(value).length;

/** Issues that a check of a value may raise: keys of `issueMessages`. */
const VALUE_ISSUES = [
  'empty',
  'invisible',
  'line',
  'short',
  'description',
  'subject',
  'subjects',
  'keywords',
  'priority',
  'year',
  'date',
  'url',
  'email',
  'id',
  'sourceUrl',
] as const;

/** Kind of issue that a check of a value raises. */
export type ValueIssue = (typeof VALUE_ISSUES)[number];

/**
 * Options of a zod check that raises one kind of issue.
 *
 * @param issue - kind of issue
 * @returns options for `refine` or `addIssue`
 */
export const raises = (issue: ValueIssue): { readonly params: { readonly issue: ValueIssue } } => ({
  params: { issue },
});

/**
 * Kind of the issue that a check raised.
 *
 * @param params - of a custom zod issue
 * @returns the kind that was given to `raises`
 * @throws {TypeError} where a check was made without `raises`
 */
export const raisedIssue = (params: Readonly<Record<string, unknown>> | undefined): ValueIssue => {
  const found = VALUE_ISSUES.find((issue) => issue === params?.['issue']);
  if (!found) throw new TypeError('A check of a schema raises no kind of issue.');
  return found;
};

/**
 * Schema of a text of any length: not empty, Unicode in its composed form.
 *
 * @returns a zod schema
 */
export const text = () =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .refine((value) => value !== '', raises('empty'))
    .refine((value) => !hasForbiddenCharacter(value), raises('invisible'));

/**
 * Schema of a text on one line.
 *
 * @returns a zod schema
 */
export const line = () => text().refine((value) => !/[\n\t]/.test(value), raises('line'));

/**
 * Schema of a text of a form that another schema knows.
 *
 * @param form - what the text must be
 * @param issue - raised where it is anything else
 * @returns a zod schema
 */
export const textOfForm = (form: z.ZodType | RegExp, issue: ValueIssue) =>
  z
    .string()
    .refine(
      (value) => (form instanceof RegExp ? form.test(value) : form.safeParse(value).success),
      raises(issue),
    );
