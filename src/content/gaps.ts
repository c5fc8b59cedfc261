import type { ContentIssue } from './issue.ts';
import { issueMessages } from './issue-messages.ts';

/** A line of a YAML file that a command wrote for a field that it could not know. */
const COMMENT = /^\s*# À fournir \/ To be supplied:\s*((\w+).*)$/u;
/** Words that stand for those of a plan; in running text, their bracket is escaped. */
const WORDS = /\[((?:À fournir|To be supplied)\b[^\]\\]*)/u;

/**
 * Finds what a new or imported plan has yet to be given: lines and words that say “to be supplied”.
 *
 * @param text - of any file
 * @param file - its path in the content folder
 * @returns one reminder a line; none stops anything
 */
export const gapReminders = (text: string, file: string): readonly ContentIssue[] =>
  text.split('\n').flatMap((row, index) => {
    const [, written, field] = COMMENT.exec(row) ?? [];
    if (written !== undefined) {
      return [{ file, line: index + 1, field, message: issueMessages.fieldToSupply(written) }];
    }
    const [, words] = WORDS.exec(row) ?? [];
    return words === undefined
      ? []
      : [{ file, line: index + 1, message: issueMessages.wordsToSupply(words) }];
  });
