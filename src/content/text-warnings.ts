import type { MdastNode } from 'satteri';
import type { ContentWarning } from './issue.ts';
import { wordAround } from './invisible.ts';
import { issueMessages } from './issue-messages.ts';

// Slips that one text shows by itself: what a word processor leaves, and markup that is not closed.

const BULLET = /(?:^\s*[•▪◦‣·]\s*|[•▪◦‣·]\t\s*)(.*)$/u;
/** Longest passage that a message quotes. */
const QUOTED_MAX = 60;

const SOFT_HYPHEN = '\u00ad';

/** Word that a soft hyphen is in, without any. */
const hyphenated = (row: string, at: number): string =>
  wordAround(row, at, at + 1).replaceAll(SOFT_HYPHEN, '');

const excerpt = (text: string): string => {
  const [line = ''] = text.split('\n', 1);
  return line.length > QUOTED_MAX ? `${line.slice(0, QUOTED_MAX)}…` : line;
};

/**
 * Warns of the characters that a word processor leaves in any file.
 *
 * @param text - of the file
 * @param file - its path in the content folder
 * @returns one warning for each bullet and each soft hyphen, at most one of a kind a line
 */
export const characterWarnings = (text: string, file: string): readonly ContentWarning[] =>
  text.split('\n').flatMap((row, index) => {
    const line = index + 1;
    const bullet = BULLET.exec(row);
    const hyphen = row.indexOf(SOFT_HYPHEN);
    return [
      ...(bullet
        ? [{ file, line, message: issueMessages.wordBullet(`- ${excerpt(bullet[1] ?? '')}`) }]
        : []),
      ...(hyphen === -1
        ? []
        : [{ file, line, message: issueMessages.softHyphen(hyphenated(row, hyphen)) }]),
    ];
  });

/** The first `**` that the parser left in the words of a row, and what follows it. */
const strongIn = (row: string): string | undefined => {
  const at = row.indexOf('**');
  return at === -1 ? undefined : row.slice(at);
};

/** The first link that the parser left in the words of a row: `[text](…`, or a `[` that stays open. */
const linkIn = (row: string): string | undefined => {
  const closed = row.indexOf('](');
  const at = closed === -1 ? row.lastIndexOf('[') : row.lastIndexOf('[', closed);
  if (at === -1) return undefined;
  return closed !== -1 || !row.includes(']', at) ? row.slice(at) : undefined;
};

/** Signs of markup that the parser left in the words. */
const LEFT_OVER = [
  { find: strongIn, message: issueMessages.unclosedStrong },
  { find: linkIn, message: issueMessages.unclosedBracket },
] as const;

const textWarnings = (
  value: string,
  place: { readonly file: string; readonly line: number },
): readonly ContentWarning[] =>
  value.split('\n').flatMap((row, index) =>
    LEFT_OVER.flatMap(({ find, message }) => {
      const found = find(row);
      return found === undefined
        ? []
        : [{ ...place, line: place.line + index, message: message(excerpt(found)) }];
    }),
  );

/**
 * Warns of markup that is not closed, and would be published as it is written.
 *
 * @param nodes - of the text
 * @param file - its path in the content folder
 * @param firstLine - line of the file that the text begins on, from 1
 * @returns the warnings, in order
 */
export const markupWarnings = (
  nodes: readonly MdastNode[],
  file: string,
  firstLine: number,
): readonly ContentWarning[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') {
      const line = (node.position?.start.line ?? 1) + firstLine - 1;
      return textWarnings(node.value, { file, line });
    }
    return 'children' in node ? markupWarnings(node.children, file, firstLine) : [];
  });
