import { fieldInBoth, labelInBoth, type ContentIssue } from './issue.ts';
import { visible } from './zod-fields.ts';

// A carriage return needs no escape: `visible` replaced it.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Writes issues as commands of GitHub Actions, which shows them on their file and line in a pull
 * request.
 *
 * @param issues - issues of the content
 * @param folder - path of the content folder from the repository's root
 * @param severity - `warning` for what stops nothing
 * @returns one line for each issue
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const annotateIssues = (
  issues: readonly ContentIssue[],
  folder: string,
  severity: 'error' | 'warning' = 'error',
): string =>
  issues
    .map((issue) => {
      const { file, line, field, message } = issue;
      const properties = [
        `file=${escapeProperty(visible(`${folder}/${file}`))}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(field
          ? [`title=${escapeProperty(visible(fieldInBoth(field) + labelInBoth(issue)))}`]
          : []),
      ];
      const sentences = [message.fr, message.en].map(visible).join('\n');
      return `::${severity} ${properties.join(',')}::${escapeData(sentences)}`;
    })
    .join('\n');
