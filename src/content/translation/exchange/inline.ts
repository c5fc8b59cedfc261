import type { PhrasingContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { attribute, isElement } from '../../mdx.ts';
import { splitPassages } from '../../passages.ts';
import { FIELD, PAGE } from '../../vocabulary.ts';
import { mdxValue } from '../../write-mdx.ts';

// A text of the content as words and markup, whichever way its file writes them. A text is never
// markup: what MDX would read as such is escaped when it is written, and not escaped here.

/** Words with markup around them; none in an element that stands for a value. */
export interface Markup {
  /** `emphasis`, `strong`, `link`, or the name of an element. */
  readonly type: string;
  /** Address of a link, or value of the attribute of an element; empty for emphasis. */
  readonly value: string;
  readonly children: readonly Inline[];
}

/** Words, or words with markup. */
export type Inline = string | Markup;

/** Runs of white space are one space in a paragraph. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** Joins neighbouring words. */
const joined = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.reduce<readonly Inline[]>((list, each) => {
    const last = list.at(-1);
    return typeof each === 'string' && typeof last === 'string'
      ? [...list.slice(0, -1), spaced(last + each)]
      : [...list, each];
  }, []);

/**
 * Checks whether markup stands for a value, and has no words of its own.
 *
 * @param markup - its type
 * @returns `true` for `<Valeur />`
 */
export const isValue = ({ type }: Pick<Markup, 'type'>): boolean => type === FIELD.value;

const inlineOf = (node: MdastNode): readonly Inline[] => {
  if (node.type === 'text') return [spaced(node.value)];
  const children = 'children' in node ? inlinesOf(node.children) : [];
  if (isElement(node)) {
    const type = node.name ?? '';
    return [{ type, value: attribute(node, PAGE.elements.get(type) ?? '') ?? '', children }];
  }
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ type: node.type, value: '', children }];
  }
  return node.type === 'link' ? [{ type: 'link', value: node.url, children }] : children;
};

/**
 * Reads the nodes of a paragraph, a heading or an item of a list.
 *
 * @param nodes - of a text without issues
 * @returns its words and markup
 */
export const inlinesOf = (nodes: readonly MdastNode[]): readonly Inline[] =>
  joined(nodes.flatMap(inlineOf));

/**
 * Makes the nodes of words and markup.
 *
 * @param inlines - words and markup
 * @returns nodes for `writeMdx`
 */
export const nodesOf = (inlines: readonly Inline[]): PhrasingContent[] =>
  inlines.flatMap((inline): PhrasingContent[] => {
    if (typeof inline === 'string') return [{ type: 'text', value: mdxValue(inline) }];
    const { type, value } = inline;
    const children = nodesOf(inline.children);
    if (type === 'emphasis' || type === 'strong') return [{ type, children }];
    if (type === 'link') return [{ type, url: value, children }];
    const start = `<${type} ${PAGE.elements.get(type) ?? ''}="${value}"`;
    if (isValue(inline)) return [{ type: 'html', value: `${start} />` }];
    return [
      { type: 'html', value: `${start}>` },
      ...children,
      { type: 'html', value: `</${type}>` },
    ];
  });

/**
 * Reads a text of one line that may have passages in another language.
 *
 * @param text - as it is written
 * @returns its words and markup
 */
export const inlinesOfLine = (text: string): readonly Inline[] =>
  splitPassages(text).map((part) =>
    typeof part === 'string'
      ? part
      : { type: 'span', value: part.lang, children: part.words === '' ? [] : [part.words] },
  );

/**
 * Writes a text of one line with its passages.
 *
 * @param inlines - words, and passages in another language
 * @returns the text, for a field of a YAML file
 */
export const lineOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      typeof inline === 'string'
        ? inline
        : `<span lang="${inline.value}">${wordsOf(inline.children)}</span>`,
    )
    .join('');

/**
 * Returns the words alone.
 *
 * @param inlines - words and markup
 * @returns the words
 */
export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (typeof inline === 'string' ? inline : wordsOf(inline.children)))
    .join('');

/**
 * Lists all markup of a text, each before what is in it.
 *
 * @param inlines - words and markup
 * @returns the markup, in order
 */
export const markupsOf = (inlines: readonly Inline[]): readonly Markup[] =>
  inlines.flatMap((inline) =>
    typeof inline === 'string' ? [] : [inline, ...markupsOf(inline.children)],
  );
