import { visible } from './zod-fields.ts';
import type { Localized } from '../plan/locale.ts';

/** Something in the content that stops the build, and what its editor can do. */
export interface ContentIssue {
  /** File or folder, relative to the content folder. */
  readonly file: string;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** Path of the field: `why.fr`. */
  readonly field?: string | undefined;
  /** What was found, and what to write instead. */
  readonly message: Localized;
}

/** Collects issues, in the order of their files. */
export type Reporter = (...found: readonly ContentIssue[]) => void;

/**
 * Sets issues out for a terminal: the place, then the same message in both languages.
 *
 * @param issues - to set out, in order
 * @returns one block of lines an issue, blocks separated by an empty line
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
    // The place that matters is in the content; a trace of the program would hide it.
    this.stack = this.message;
  }
}
