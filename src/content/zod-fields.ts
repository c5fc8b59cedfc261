import { z } from 'zod';

/** Ids that serve as fragments: ASCII, starting with a letter. */
export const ASCII_ID = /^[a-z][a-z0-9-]*$/;

/**
 * Characters that no text of the plan has a use for: they are invisible, and can hide words,
 * turn their order round or break the formats that the texts are published in. Tab and line
 * feed are allowed here; `line` refuses them.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/u;

/** Says whether a text has an invisible character that may not be published. */
export const hasForbiddenCharacter = (value: string): boolean =>
  FORBIDDEN.test(value) || !value.isWellFormed();

/**
 * A text for people to read, whatever it holds: invisible characters are written out.
 *
 * @example visible('a\u202eb') // 'a\\u202eb'
 */
export const visible = (value: string): string =>
  value
    .toWellFormed()
    .replace(
      new RegExp(FORBIDDEN, 'gu'),
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );

// The `error` of a check is a key of `i18n/faults.ts`, which holds the sentences for editors.

/** A text of any length: not empty, Unicode in its composed form. */
export const text = () =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1, { error: 'empty' })
    .refine((value) => !hasForbiddenCharacter(value), { error: 'invisible' });

/** A text on one line. */
export const line = () => text().refine((value) => !/[\n\t]/.test(value), { error: 'line' });
