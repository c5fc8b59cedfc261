import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { ContentIssue } from './issue.ts';
import { issueMessages } from './issue-messages.ts';

/** Value of a YAML text, with the lines of its parts. */
export interface YamlSource {
  readonly value: unknown;
  /** Line of the value at a path, or of its nearest parent; from 1. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
  /** Single value at a path, as it is written: `1.10`, not 1.1. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Parses a YAML 1.2 text.
 *
 * @param text - YAML without the lines around it
 * @param file - path of the file in the content folder, for the issues
 * @param firstLine - first line of the text in the file, from 1
 * @returns the value with the lines of its parts, or the issues of an unreadable text
 */
export const parseYaml = (
  text: string,
  file: string,
  firstLine = 1,
): { readonly source?: YamlSource; readonly issues: readonly ContentIssue[] } => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  const [error] = document.errors;
  if (error) {
    const detail = error.message.split('\n', 1)[0] ?? error.code;
    return { issues: [{ file, line: lineOf(error.pos[0]), message: issueMessages.yaml(detail) }] };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return { issues: [{ file, line: lineOf(alias), message: issueMessages.yamlAlias() }] };
  }

  const nodeAt = (path: readonly PropertyKey[]) => {
    const node: unknown = document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const lineAt = (path: readonly PropertyKey[]): number => {
    const start = nodeAt(path)?.range?.[0];
    if (start !== undefined) return lineOf(start);
    return path.length === 0 ? firstLine : lineAt(path.slice(0, -1));
  };
  const writtenAt = (path: readonly PropertyKey[]) => {
    const node = nodeAt(path);
    return isScalar(node) ? node.source : undefined;
  };
  return { source: { value: document.toJS(), lineAt, writtenAt }, issues: [] };
};

/** Finds the first alias: aliases can make a small file expand without end, and no editor needs them. */
const firstAlias = (document: Document): number | undefined => {
  let offset: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return offset;
};
