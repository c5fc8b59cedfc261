import { visible } from './zod-fields.ts';
import type { Localized } from '../plan/locale.ts';

/** Something in the content that stops the build, told to the person who edits it. */
export interface ContentIssue {
  /** The file or folder, relative to the content folder. */
  readonly file: string;
  /** The line in the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field, as a path: `why.fr`. */
  readonly field?: string | undefined;
  /** What was found, and what to write instead. */
  readonly message: Localized;
}

/** All that is wrong with the content, in one error. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly ContentIssue[];

  constructor(faults: readonly ContentIssue[]) {
    super(`\n\n${formatIssues(faults)}\n`);
    this.faults = faults;
    // The place that matters is in the content; ours only hides it.
    this.stack = this.message;
  }
}

/**
 * Sets faults out for a terminal: the place, then the same sentence in both languages.
 *
 * @returns one block of lines a fault, blocks separated by an empty line
 */
export const formatIssues = (faults: readonly ContentIssue[]): string =>
  faults
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
