import { expect } from 'vitest';
import type { ContentIssue, FieldName } from '../../src/content/issue.ts';
import { readChanged, type Change } from './content-folder.ts';

/** What an editor must be told. */
export interface ExpectedIssue {
  readonly file: string;
  readonly line?: number;
  readonly field?: FieldName;
  /** Words of the French sentence. */
  readonly fr: readonly string[];
  /** Words of the English sentence. */
  readonly en: readonly string[];
}

/** Content that is wrong in one way. */
export interface IssueCase {
  readonly title: string;
  readonly change: Change;
  readonly issue: ExpectedIssue;
}

/**
 * Expects a change to give one issue and no plan, and the issue to tell an editor where and what.
 *
 * @param change - what makes the content wrong
 * @param issue - what must be told; a line or field that it does not give may be anything
 * @returns the issue
 */
export const expectOneIssue = async (
  change: Change,
  issue: ExpectedIssue,
): Promise<ContentIssue | undefined> => {
  const { plan, issues } = await readChanged(change);
  expect(issues).toHaveLength(1);
  expect(plan).toBeUndefined();
  const [found] = issues;
  expect(found).toMatchObject({
    file: issue.file,
    ...(issue.line !== undefined && { line: issue.line }),
    ...(issue.field !== undefined && { field: issue.field }),
  });
  for (const words of issue.fr) expect(found?.message.fr).toContain(words);
  for (const words of issue.en) expect(found?.message.en).toContain(words);
  expect(found?.message.fr).not.toBe(found?.message.en);
  return found;
};
