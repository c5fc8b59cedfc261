import { ContentError, type ContentIssue } from '../content/issue.ts';
import type { Localized } from '../plan/locale.ts';
import type { Place } from './outline.ts';

/** All that keeps a file from being imported, in the form of issues of the content. */
export class ImportError extends ContentError {}

/**
 * Makes the error of one place.
 *
 * @param place - file and line
 * @param message - what is wrong, and what to do
 * @returns an error to throw
 */
export const importError = (place: Place, message: Localized): ImportError =>
  new ImportError([noteAt(place, message)]);

/**
 * Makes a note about one place.
 *
 * @param place - file and line
 * @param message - what was guessed, changed or left out
 * @returns the note, in the form of an issue of the content
 */
export const noteAt = ({ file, line }: Place, message: Localized): ContentIssue => ({
  file,
  ...(line !== undefined && { line }),
  message,
});
