import type { BlockContent, PhrasingContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { OutlineBlock } from '../outline.ts';

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

const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: value.replace(SPACE_AFTER_ADDRESS, ' '),
});
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});

const node = (block: OutlineBlock): BlockContent => {
  switch (block.type) {
    case 'paragraph':
      return paragraph(text(block.text));
    case 'label':
      return paragraph({ type: 'strong', children: [text(block.text)] });
    case 'list':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: [text(item)] }],
        })),
      };
  }
};

/**
 * Writes running text as the body of an MDX file. Nothing in a text is taken for markup: each sign that
 * would be is escaped.
 *
 * @param blocks - paragraphs, labels and lists, each of one line
 * @returns the body, ended by a line feed; empty for no block
 * @example mdxText([{ type: 'paragraph', text: '1. <a> {b}' }]) // '1\\. \\<a> \\{b\\}\n'
 */
export const mdxText = (blocks: readonly OutlineBlock[]): string =>
  blocks.length === 0
    ? ''
    : toMarkdown({ type: 'root', children: blocks.map(node) }, { bullet: '-', unsafe: [...MDX] });
