import type { BlockContent, PhrasingContent } from 'mdast';
import { mdxValue, writeMdx } from '../../content/write-mdx.ts';
import type { OutlineBlock } from '../outline.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value: mdxValue(value) });
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
export const mdxText = (blocks: readonly OutlineBlock[]): string => writeMdx(blocks.map(node));
