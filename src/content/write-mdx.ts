import type { RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

/** Signs that MDX and its extensions read, beside those of Markdown, which the library knows. */
const MDX: NonNullable<Options['unsafe']> = [
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '[', inConstruct: 'phrasing' },
  { character: ']', inConstruct: 'phrasing' },
  { character: '*', inConstruct: 'phrasing' },
  { character: '_', inConstruct: 'phrasing' },
  { character: '|', atBreak: true },
  // An address becomes a link once the escapes are read, not before.
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  // A program statement begins with one of these words.
  { character: 'e', atBreak: true, after: 'xport\\b' },
  { character: 'i', atBreak: true, after: 'mport\\b' },
];

/** The parser takes a no-break space for a part of the address before it. */
const SPACE_AFTER_ADDRESS = /(?<=(?:https?:\/\/|www\.|@)\S*)[^\S ]/giu;

/**
 * Prepares a text for `writeMdx`: what follows an address in it stays out of the address.
 *
 * @param value - text without markup
 * @returns the text of a node
 */
export const mdxValue = (value: string): string => value.replace(SPACE_AFTER_ADDRESS, ' ');

/**
 * Writes nodes as the text of an MDX file. Nothing in their texts is taken for markup: each sign that
 * would be is escaped.
 *
 * @param nodes - paragraphs, headings and lists
 * @returns the text, ended by a line feed; empty for no node
 */
export const writeMdx = (nodes: readonly RootContent[]): string =>
  nodes.length === 0
    ? ''
    : toMarkdown(
        { type: 'root', children: [...nodes] },
        { bullet: '-', resourceLink: true, unsafe: [...MDX] },
      );
