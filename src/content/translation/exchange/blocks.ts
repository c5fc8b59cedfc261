import type { RootContent } from 'mdast';
import { mdxToMdast, type MdastNode } from 'satteri';
import { imageIn } from '../../images.ts';
import { isElement } from '../../mdx.ts';
import { SECTIONS } from '../../vocabulary.ts';
import { writeMdx } from '../../write-mdx.ts';
import { inlinesOf, nodesOf, wordsOf, type Inline } from './inline.ts';

/** A paragraph of the body of an MDX file, a heading, an item of a list, or the words of an image. */
export interface Block {
  /** What it is: two bodies whose blocks have the same keys say the same things in the same order. */
  readonly key: string;
  readonly inlines: readonly Inline[];
  /** Where it stands in the body. */
  readonly range: readonly [start: number, end: number];
  /** Writes other words in its place. */
  readonly write: (inlines: readonly Inline[]) => string;
}

const startOf = (node: MdastNode | undefined): number => node?.position?.start.offset ?? 0;
const endOf = (node: MdastNode | undefined): number => node?.position?.end.offset ?? 0;

const written = (node: RootContent): string => writeMdx([node]).trimEnd();

const paragraph = (inlines: readonly Inline[]): string =>
  written({ type: 'paragraph', children: nodesOf(inlines) });

/** The words of a node that has nothing but words and markup. */
const wordBlock = (node: MdastNode, key: string, write: Block['write']): Block => {
  const children = 'children' in node ? node.children : [];
  return {
    key,
    inlines: inlinesOf(children),
    range: [startOf(children[0]), endOf(children.at(-1))],
    write,
  };
};

const blocksIn = (node: MdastNode, place: string): readonly Block[] => {
  const image = imageIn(node);
  if (image) {
    const { url, title } = image;
    const write: Block['write'] = (inlines) =>
      written({
        type: 'paragraph',
        children: [{ type: 'image', url, alt: wordsOf(inlines), ...(title != null && { title }) }],
      });
    const key = `${place}image ${url}`;
    return [{ key, inlines: [image.alt ?? ''], range: [startOf(image), endOf(image)], write }];
  }
  if (node.type === 'list') {
    return node.children.flatMap((item) =>
      'children' in item
        ? item.children.map((child) => wordBlock(child, `${place}item`, paragraph))
        : [],
    );
  }
  if (node.type === 'heading') {
    const { depth } = node;
    const write: Block['write'] = (inlines) =>
      written({ type: 'heading', depth, children: nodesOf(inlines) }).replace(/^#+ /, '');
    return [wordBlock(node, `${place}heading ${depth}`, write)];
  }
  if (isElement(node) && SECTIONS.has(node.name ?? '')) {
    const inside = `${place}${node.name ?? ''} `;
    return node.children.flatMap((child) => blocksIn(child, inside));
  }
  // An element alone on its line is a paragraph of one element.
  if (isElement(node)) {
    const range = [startOf(node), endOf(node)] as const;
    return [{ key: `${place}paragraph`, inlines: inlinesOf([node]), range, write: paragraph }];
  }
  return node.type === 'paragraph' ? [wordBlock(node, `${place}paragraph`, paragraph)] : [];
};

/**
 * Splits the body of an MDX file.
 *
 * @param body - without issues, lines ended by a line feed
 * @returns its blocks, in order
 */
export const blocksOf = (body: string): readonly Block[] => {
  const root = mdxToMdast(body, { features: { smartPunctuation: false, frontmatter: false } });
  return 'children' in root ? root.children.flatMap((node) => blocksIn(node, '')) : [];
};

/**
 * Writes other words into a body. What is around its blocks stays, and so does a block without other words.
 *
 * @param body - text that the blocks are of
 * @param blocks - of the body
 * @param texts - new words of each block, or `undefined`
 * @returns the body
 */
export const withTexts = (
  body: string,
  blocks: readonly Block[],
  texts: readonly (readonly Inline[] | undefined)[],
): string =>
  // From the end, so that earlier places stay.
  blocks.reduceRight((text, { range: [start, end], write }, at) => {
    const inlines = texts[at];
    return inlines === undefined ? text : text.slice(0, start) + write(inlines) + text.slice(end);
  }, body);
