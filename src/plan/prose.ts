import type { Locale } from './locale.ts';

/** A piece of running text. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'term'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: 'language'; readonly locale: Locale; readonly children: readonly Inline[] };

/** An image of the content. */
export interface ImageFile {
  /** Path in the content folder. */
  readonly file: string;
  /** Size in pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** Digest of its bytes. */
  readonly digest: string;
}

/** A block of text. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  /** `alt`: the words that replace it. */
  | ({ readonly type: 'image'; readonly alt: string } & ImageFile);

/**
 * A note or preamble: the kinds of text that every output can show (page, data, Markdown, document).
 */
export type Prose = readonly Block[];

const inlineText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : inlineText(node.children))).join('');

/**
 * Splits a block into its runs of words: a paragraph, the items of a list, the alternative text of an
 * image.
 *
 * @param block - block of a text
 * @returns runs in order
 */
export const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.type === 'list') return block.items;
  return [block.type === 'image' ? [{ type: 'text', value: block.alt }] : block.children];
};

/**
 * Checks whether a text has a list.
 *
 * @param prose - note or preamble
 * @returns `true` for one or more
 */
export const hasLists = (prose: Prose): boolean => prose.some(({ type }) => type === 'list');

/**
 * Returns the words of a text without markup.
 *
 * @param prose - note or preamble
 * @returns one string per paragraph or list item
 */
export const paragraphs = (prose: Prose): readonly string[] =>
  prose.flatMap(linesOf).map(inlineText);

/**
 * Returns the words of a text without markup, as one string.
 *
 * @param prose - note or preamble
 * @returns paragraphs separated by an empty line
 */
export const plainText = (prose: Prose): string => paragraphs(prose).join('\n\n');

const inlineTerms = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const inner = inlineTerms(node.children);
    return node.type === 'term' ? [node.id, ...inner] : inner;
  });

/**
 * Lists the glossary terms of a text.
 *
 * @param prose - note or preamble
 * @returns ids of the terms, without repeats, in order of first use
 */
export const termIds = (prose: Prose): readonly string[] => [
  ...new Set(prose.flatMap(linesOf).flatMap(inlineTerms)),
];
