import { visible } from './zod-fields.ts';
import { isLocale, LOCALES, type Locale, type Localized } from '../plan/locale.ts';
import { fieldText } from './field-texts.ts';

/** Name of a field: one for both languages, or one for each. */
export type FieldName = string | Localized;

/** Error in the content, which stops the build. */
export interface ContentIssue {
  /** File or folder, relative to the content folder. */
  readonly file: string;
  /** Line of the file, from 1; `undefined` for a whole file. */
  readonly line?: number | undefined;
  /** Path of the field, `why.fr`, or its name where an item of a list has to be named. */
  readonly field?: FieldName | undefined;
  /** What was found, and what to write instead. */
  readonly message: Localized;
}

/** Something in the content that may be a slip, and stops nothing. */
export type ContentWarning = ContentIssue;

/** Collects issues, in the order of their files. */
export type Reporter = (...found: readonly ContentIssue[]) => void;

/**
 * Gives the name of a field in one language.
 *
 * @param field - as an issue holds it
 * @param locale - of the reader
 * @returns the name
 */
export const fieldIn = (field: FieldName, locale: Locale): string =>
  typeof field === 'string' ? field : field[locale];

/**
 * Gives the name of a field for readers of either language.
 *
 * @param field - as an issue holds it
 * @returns the name, or both names
 */
export const fieldInBoth = (field: FieldName): string =>
  [...new Set(LOCALES.map((locale) => fieldIn(field, locale)))].join(' / ');

/**
 * Finds what people call the field of an issue: its label in the editor.
 *
 * @param issue - with its file, which tells the schema of the field
 * @returns the label; `undefined` for a field without, and for a whole file
 */
export const fieldLabel = ({ file, field }: ContentIssue): Localized | undefined => {
  const named = field === undefined ? [] : fieldIn(field, 'en').split(', ');
  // “link 2, why.fr”: the field is the last part that is a path.
  const path = named.findLast((part) => /^[a-z.]+$/.test(part))?.split('.') ?? [];
  const own = path.filter((name) => !isLocale(name));
  return fieldText(own, file.replace(/\.yaml$/, ''))?.label;
};

/**
 * Writes the label of the field of an issue after its name, for readers of either language.
 *
 * @param issue - with its file and field
 * @returns the label between parentheses, after a space; empty where there is none
 */
export const labelInBoth = (issue: ContentIssue): string => {
  const label = fieldLabel(issue);
  return label ? ` (${[...new Set([label.fr, label.en])].join(' / ')})` : '';
};

/**
 * Sets issues out for a terminal: the place, then the same message in both languages.
 *
 * @param issues - to set out, in order
 * @param sign - before each: a cross; `!` for what may be a slip; `…` for what is yet to be given
 * @returns one block of lines an issue, blocks separated by an empty line
 */
export const formatIssues = (
  issues: readonly ContentIssue[],
  sign: '✗' | '!' | '…' = '✗',
): string =>
  issues
    .map((issue) => {
      const { file, line, field, message } = issue;
      const place = [
        file,
        line === undefined ? '' : `ligne/line ${line}`,
        field ? `« ${fieldInBoth(field)} »${labelInBoth(issue)}` : '',
      ];
      const lines = [place.filter(Boolean).join(', '), `FR  ${message.fr}`, `EN  ${message.en}`];
      return `${sign} ${lines.map(visible).join('\n  ')}`;
    })
    .join('\n\n');

/** All issues of the content, as one error. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Every issue found. */
  readonly issues: readonly ContentIssue[];

  /** @param issues - every issue found */
  constructor(issues: readonly ContentIssue[]) {
    super(`\n\n${formatIssues(issues)}\n`);
    this.issues = issues;
    // Without a stack trace: the error is in the content, not in the program.
    this.stack = this.message;
  }
}
