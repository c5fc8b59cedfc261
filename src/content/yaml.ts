import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import { explainMergedItem, explainYaml } from './explain-yaml.ts';
import type { ContentIssue, ContentWarning } from './issue.ts';
import { issueMessages } from './issue-messages.ts';

/** Value of a YAML text, with the lines of its parts. */
export interface YamlSource {
  readonly value: unknown;
  /** Line of the value at a path, or of its nearest parent; from 1. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
  /** The line of the name of the field at a path; from 1. */
  readonly nameLineAt: (path: readonly PropertyKey[]) => number;
  /** The value as it is written, where it is a single one: `1.10`, not 1.1. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Values that a `#` cuts short, with what is lost. */
  readonly cuts: readonly Pick<ContentWarning, 'line' | 'message'>[];
}

/** A YAML text that was read, or what keeps it from being read. */
interface ParsedYaml {
  readonly source?: YamlSource;
  readonly issues: readonly ContentIssue[];
}

/** Deepest nesting of fields and lists: far more than any schema has, and far less than a stack. */
const DEEPEST = 200;

interface YamlDocument {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

/** How many texts are kept: more than the plan of an organization has files. */
const MOST_KEPT = 1000;
/** Documents by text: where the content is watched, all is read again at each change of one file. */
const kept = new Map<string, YamlDocument>();

const documentOf = (text: string): YamlDocument => {
  const known = kept.get(text);
  if (known) return known;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, { document, counter });
  return { document, counter };
};

const readYaml = (text: string, file: string, firstLine: number): ParsedYaml => {
  const { document, counter } = documentOf(text);
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  // A warning, too, means that a text is not what was written: `!mot` is taken for a tag.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const place = { code: error.code, row: counter.linePos(error.pos[0]).line - 1 };
    const { row, message } = explainYaml(text, place, (each) => each + firstLine);
    return { issues: [{ file, line: row + firstLine, message }] };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return { issues: [{ file, line: lineOf(alias), message: issueMessages.yamlAlias() }] };
  }
  const { plain, deep } = scalarsOf(document);
  if (deep !== undefined) {
    return { issues: [{ file, line: lineOf(deep), message: issueMessages.yamlDeep() }] };
  }
  const rows = text.split('\n');
  const merged = plain.flatMap((scalar) => {
    const [start, end] = scalar.range ?? [0, 0];
    const line = lineOf(start);
    const cause = explainMergedItem(text.slice(start, end), rows[line - firstLine] ?? '');
    return cause ? [{ file, line: line + cause.row, message: cause.message }] : [];
  });
  if (merged.length > 0) return { issues: merged };

  const nodeAt = (path: readonly PropertyKey[]) => {
    const node: unknown = document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const lineAt = (path: readonly PropertyKey[]): number => {
    const start = nodeAt(path)?.range?.[0];
    if (start !== undefined) return lineOf(start);
    return path.length === 0 ? firstLine : lineAt(path.slice(0, -1));
  };
  const nameLineAt = (path: readonly PropertyKey[]): number => {
    const parent = nodeAt(path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
      : undefined;
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return start === undefined ? lineAt(path) : lineOf(start);
  };
  const writtenAt = (path: readonly PropertyKey[]) => {
    const node = nodeAt(path);
    return isScalar(node) ? node.source : undefined;
  };
  const cuts = plain.flatMap(({ range, source }) => {
    const [start, end] = range ?? [0, 0];
    // In a list in brackets, a comma may come first.
    const [, cut] = /^,?[ \t]+(#.*)/.exec(text.slice(end)) ?? [];
    if (cut === undefined || !source) return [];
    return [{ line: lineOf(start), message: issueMessages.cutByComment(source, cut.trim()) }];
  });
  return { source: { value: document.toJS(), lineAt, nameLineAt, writtenAt, cuts }, issues: [] };
};

/**
 * Parses a YAML 1.2 text.
 *
 * @param text - YAML without the lines around it
 * @param file - path of the file in the content folder, for the issues
 * @param firstLine - first line of the text in the file, from 1
 * @returns the value with the lines of its parts, or the issues of an unreadable text
 * @throws {Error} where the parser itself fails
 */
export const parseYaml = (text: string, file: string, firstLine = 1): ParsedYaml => {
  try {
    return readYaml(text, file, firstLine);
  } catch (error) {
    // The parser goes as deep as a text nests: of one with ten thousand levels, a row has most.
    if (!(error instanceof RangeError)) throw error;
    const rows = text.split('\n').map(({ length }, index) => ({ length, index }));
    const { index } = rows.reduce((longest, row) => (row.length > longest.length ? row : longest));
    return { issues: [{ file, line: firstLine + index, message: issueMessages.yamlDeep() }] };
  }
};

/** Values that are written without quotes, and the place of the first that nests too deep. */
const scalarsOf = (
  document: Document,
): { readonly plain: readonly Scalar[]; readonly deep: number | undefined } => {
  const plain: Scalar[] = [];
  let deep: number | undefined;
  visit(document, {
    Node: (_key, node, path) => {
      if (path.length > DEEPEST) deep ??= node.range?.[0] ?? 0;
      if (isScalar(node) && node.type === 'PLAIN') plain.push(node);
    },
  });
  return { plain, deep };
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
