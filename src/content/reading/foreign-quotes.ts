import { hasForeignQuotes } from '../../plan/typography.ts';
import type { NameField } from '../field-names.ts';
import type { ContentIssue } from '../issue.ts';
import { issueMessages } from '../issue-messages.ts';
import type { YamlSource } from '../yaml.ts';

/**
 * Finds the French values with English quotation marks in a file.
 *
 * @param source - values of the file, with their places
 * @param file - path in the content folder
 * @param isFrench - whether the value at a path is French
 * @param nameOf - names a field
 * @returns one issue per value
 */
export const foreignQuotes = (
  source: YamlSource,
  file: string,
  isFrench: (path: readonly PropertyKey[]) => boolean,
  nameOf: NameField,
): readonly ContentIssue[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): readonly ContentIssue[] => {
    if (typeof value === 'string') {
      return isFrench(path) && hasForeignQuotes(value)
        ? [
            {
              file,
              line: source.lineAt(path),
              field: nameOf(path, source.value),
              message: issueMessages.foreignQuotes(),
            },
          ]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return visit(source.value, []);
};
