import type { ErrorCode } from 'yaml';
import type { Localized } from '../plan/locale.ts';
import { issueMessages } from './issue-messages.ts';

// What keeps YAML from being read, out of the line itself: the parser names what it met, which is often
// far from what an editor wrote.

/** What the parser says. */
export interface YamlError {
  readonly code: ErrorCode;
  /** Row of the text, from 0. */
  readonly row: number;
}

/** What an editor is told: the row of the cause, from 0, and its remedy. */
export interface YamlCause {
  readonly row: number;
  readonly message: Localized;
}

/** Text of a YAML file in rows, and where it stopped being readable. */
interface Place extends YamlError {
  readonly rows: readonly string[];
  readonly text: string;
  /** Line of the file, from 1, that a row is. */
  readonly lineOf: (row: number) => number;
}

type Finder = (place: Place) => YamlCause | undefined;

/** Indentation, dashes and name of a row, then its value: `  - short: ` and `Liens`. */
const ROW = /^(?<start>[ \t]*(?:- +)*(?:[\p{L}\p{N}_-]+:[ \t]+|(?<=- +)))(?<value>\S.*)$/u;

const partsOf = (text: string): { readonly start: string; readonly value: string } | undefined => {
  const { start, value } = ROW.exec(text)?.groups ?? {};
  return start === undefined || value === undefined ? undefined : { start, value };
};

const inQuotes = (value: string): string =>
  `"${value.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const indentation = (text: string): string => /^[ \t]*/.exec(text)?.[0] ?? '';
const trimmed = (text: string): string => text.trim();

const tab: Finder = ({ code, row, text }) =>
  code === 'TAB_AS_INDENT'
    ? {
        row,
        message: issueMessages.yamlTab(
          text.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ')),
        ),
      }
    : undefined;

/** Blanks that a word processor or a phone puts in, and that no parser takes for spaces. */
const OTHER_BLANKS = '\u00a0\u202f\u2007\u3000';
const MISPLACED_BLANK = new RegExp(
  `^([ \\t]*(?:- +)*)[${OTHER_BLANKS}]|^([ \\t]*(?:- +)*[\\p{L}\\p{N}_-]+:|[ \\t]*-)[${OTHER_BLANKS}]`,
  'u',
);

const otherBlank: Finder = ({ row, text }) => {
  if (!MISPLACED_BLANK.test(text)) return undefined;
  // Up to the text, every blank is a space.
  const [start = ''] =
    new RegExp(`^[-\\s${OTHER_BLANKS}]*(?:[^\\s:]+:[\\s${OTHER_BLANKS}]+)?`).exec(text) ?? [];
  const corrected = `${start.replace(new RegExp(`[${OTHER_BLANKS}]`, 'g'), ' ')}${text.slice(start.length)}`;
  return { row, message: issueMessages.yamlBlank(trimmed(corrected)) };
};

const twice: Finder = ({ code, row, rows, text, lineOf }) => {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const [name = ''] = /[^\s:-][^\s:]*(?=:)/.exec(text) ?? [];
  const first = rows.findIndex((each) => trimmed(each).replace(/^- +/, '').startsWith(`${name}:`));
  return { row, message: issueMessages.yamlTwice(name, String(lineOf(first))) };
};

/** Whether a value opens with a quote that does not close on its row. */
const isOpen = (value: string): boolean =>
  /^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value);

const unclosedQuote: Finder = ({ rows, row }) => {
  const found = rows.findIndex((each, at) => at <= row && isOpen(partsOf(each)?.value ?? ''));
  if (found === -1) return undefined;
  const opened = rows[found] ?? '';
  const message = issueMessages.yamlUnclosedQuote(
    `${trimmed(opened)}${partsOf(opened)?.value[0] ?? '"'}`,
  );
  return { row: found, message };
};

const apostrophe: Finder = ({ row, text }) => {
  const { start = '', value = '' } = partsOf(text) ?? {};
  const [, inner] = /^'(.*)'$/.exec(trimmed(value)) ?? [];
  return inner?.replaceAll("''", '').includes("'")
    ? {
        row,
        message: issueMessages.yamlApostrophe(
          `${trimmed(start)} ${inQuotes(inner.replaceAll("''", "'"))}`,
        ),
      }
    : undefined;
};

const afterQuote: Finder = ({ row, text }) => {
  const { start = '', value = '' } = partsOf(text) ?? {};
  const [, , inner, rest] = /^(["'])(.*?)\1\s*(\S.*)$/.exec(value) ?? [];
  if (inner === undefined || rest === undefined || rest.startsWith('#')) return undefined;
  const corrected = `${trimmed(start)} ${inQuotes(`${inner} ${rest.replace(/["']$/, '')}`)}`;
  return { row, message: issueMessages.yamlAfterQuote(rest, corrected) };
};

const CLOSING = new Map([
  ['[', ']'],
  ['{', '}'],
]);

const unclosedList: Finder = ({ code, rows, row }) => {
  if (code !== 'BAD_INDENT') return undefined;
  const found = rows.findLastIndex((each, at) => {
    const { value = '' } = partsOf(each) ?? {};
    const closing = CLOSING.get(value[0] ?? '');
    return at <= row && closing !== undefined && !value.includes(closing);
  });
  const opened = rows[found];
  const closing = CLOSING.get(partsOf(opened ?? '')?.value[0] ?? '');
  return opened === undefined || closing === undefined
    ? undefined
    : {
        row: found,
        message: issueMessages.yamlUnclosedList(closing, `${trimmed(opened)}${closing}`),
      };
};

const comma: Finder = ({ row, text }) => {
  const { value = '' } = partsOf(text) ?? {};
  if (!/^\[.*\]$/.test(value)) return undefined;
  const corrected = trimmed(text)
    .replace(/(?<=["'])\s+(?=["'])/g, ', ')
    .replace(/,\s*,/g, ',');
  return corrected === trimmed(text)
    ? undefined
    : { row, message: issueMessages.yamlComma(corrected) };
};

/** An item of a list that stands to the right or the left of the items before it. */
const misplacedItem: Finder = ({ rows, row, text }) => {
  if (!/^\s*- /.test(text)) return undefined;
  const above = rows.slice(0, row).findLast((each) => trimmed(each) !== '') ?? '';
  if (/: +\[\s*\]\s*$/.test(above)) {
    const corrected = trimmed(above).replace(/ +\[\s*\]$/, '');
    return { row: row - 1, message: issueMessages.yamlEmptyList(corrected) };
  }
  return /^\s*- /.test(above)
    ? { row, message: issueMessages.yamlIndent(`${indentation(above)}${trimmed(text)}`) }
    : undefined;
};

/** A row to the right of a field that has its value already. */
const misplacedField: Finder = ({ rows, row, text }) => {
  const next = rows[row + 1] ?? '';
  const deeper = indentation(next).length > indentation(text).length;
  return deeper && partsOf(next) && partsOf(text) && !partsOf(text)?.value.includes(': ')
    ? {
        row: row + 1,
        message: issueMessages.yamlIndent(`${indentation(text)}${trimmed(next)}`),
      }
    : undefined;
};

/** Signs that give the start of a value another meaning. */
const sign: Finder = ({ row, text }) => {
  const { start, value } = partsOf(text) ?? {};
  const [found] = /^(?:[%@`*&!|>[{\]}#,]|[-?:](?=\s))/.exec(value ?? '') ?? [];
  return start === undefined || value === undefined || found === undefined
    ? undefined
    : { row, message: issueMessages.yamlSign(found, `${trimmed(start)} ${inQuotes(value)}`) };
};

const colon: Finder = ({ row, text }) => {
  const { start, value } = partsOf(text) ?? {};
  return start !== undefined && value !== undefined && /:(?:\s|$)/.test(value)
    ? { row, message: issueMessages.yamlColon(`${trimmed(start)} ${inQuotes(value)}`) }
    : undefined;
};

const space: Finder = ({ row, text }) => {
  const [, start, value] = /^([ \t]*(?:- +)*[\p{L}\p{N}_-]+:)([^\s/].*)$/u.exec(text) ?? [];
  return start === undefined || value === undefined
    ? undefined
    : { row, message: issueMessages.yamlSpace(`${trimmed(start)} ${value}`) };
};

const escape: Finder = ({ code, row }) =>
  code === 'BAD_DQ_ESCAPE' ? { row, message: issueMessages.yamlEscape() } : undefined;

const second: Finder = ({ code, row }) =>
  code === 'MULTIPLE_DOCS' ? { row, message: issueMessages.yamlSecond() } : undefined;

const alias: Finder = ({ code, row }) =>
  code === 'BAD_ALIAS' ? { row, message: issueMessages.yamlAlias() } : undefined;

const noField: Finder = ({ row, text }) =>
  trimmed(text) !== '' && !/:(?:\s|$)/.test(text)
    ? { row, message: issueMessages.yamlNoField(trimmed(text)) }
    : undefined;

/** From the cause that is told by a code alone to the one that is left. */
const FINDERS: readonly Finder[] = [
  ...[
    tab,
    otherBlank,
    twice,
    second,
    escape,
    unclosedList,
    unclosedQuote,
    apostrophe,
    afterQuote,
    comma,
  ],
  ...[misplacedItem, misplacedField, sign, colon, space, alias, noField],
];

/** Longest row that is looked at and quoted: a text of the plan is much shorter. */
const ROW_MAX = 2000;

/**
 * Finds what an editor did that keeps a YAML text from being read.
 *
 * @param text - the YAML alone
 * @param error - what the parser says
 * @param lineOf - line of the file, from 1, that a row is
 * @returns the row of the cause, and its remedy
 */
export const explainYaml = (
  text: string,
  error: YamlError,
  lineOf: (row: number) => number,
): YamlCause => {
  const rows = text.split('\n').map((each) => (each.length > ROW_MAX ? '' : each));
  const row = Math.min(error.row, rows.length - 1);
  const place = { ...error, row, rows, text: rows[row] ?? '', lineOf };
  const unknown = { row, message: issueMessages.yamlUnknown() };
  for (const find of FINDERS) {
    const cause = find(place);
    if (cause) return cause;
  }
  return unknown;
};

/**
 * Rows of list items that stand too far to the right, and would become part of the text above them.
 *
 * @param source - a text without quotes, as it is written
 * @param above - the row that the text begins on
 * @returns the number of rows below it and the remedy, or `undefined` where there are none
 */
export const explainMergedItem = (source: string, above: string): YamlCause | undefined => {
  const rows = source.split('\n');
  const row = rows.findIndex((each, at) => at > 0 && /^\s*- /.test(each));
  const found = rows[row];
  return found === undefined
    ? undefined
    : { row, message: issueMessages.yamlIndent(`${indentation(above)}${trimmed(found)}`) };
};
