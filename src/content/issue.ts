import { visible } from './zod-fields.ts';
import type { Localized } from '../plan/locale.ts';

/** Error in the content, which stops the build. */
export interface ContentIssue {
  /** File or folder, relative to the content folder. */
  readonly file: string;
  /** Line of the file, from 1; `undefined` for a whole file. */
  readonly line?: number | undefined;
  /** Path of the field: `why.fr`. */
  readonly field?: string | undefined;
  /** Sentence about the error and its correction. */
  readonly message: Localized;
}

/** Collects issues, in the order of their files. */
export type Reporter = (...found: readonly ContentIssue[]) => void;

/**
 * Formats issues for a terminal: the place, then the message in both languages.
 *
 * @param issues - issues in the order of the output
 * @returns one block of lines per issue, separated by an empty line
 */
export const formatIssues = (issues: readonly ContentIssue[]): string =>
  issues
    .map(({ file, line, field, message }) => {
      const place = [
        file,
        line === undefined ? '' : `ligne/line ${line}`,
        field ? `« ${field} »` : '',
      ];
      const lines = [place.filter(Boolean).join(', '), `FR  ${message.fr}`, `EN  ${message.en}`];
      return `✗ ${lines.map(visible).join('\n  ')}`;
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
