import type { MdastNode } from 'satteri';
import { isLocale, SOURCE_LOCALE, type Locale } from '../model/locale.ts';
import type { Block, Inline, Prose } from '../model/prose.ts';
import { typesetTogether } from '../i18n/typography.ts';
import { attribute, isElement } from './mdx.ts';

// The nodes come from `parseMdx` with the vocabulary NOTE: nothing else can be among them.

const childrenOf = (node: MdastNode): readonly Inline[] =>
  'children' in node ? node.children.flatMap(inline) : [];

const inline = (node: MdastNode): readonly Inline[] => {
  const children = childrenOf(node);
  if (isElement(node)) {
    if (node.name === 'Terme') return [{ type: 'term', id: attribute(node, 'id') ?? '', children }];
    const lang = attribute(node, 'lang') ?? '';
    return [{ type: 'language', locale: isLocale(lang) ? lang : SOURCE_LOCALE, children }];
  }
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children }];
    case 'link':
      return [{ type: 'link', url: node.url, children }];
    default:
      return children;
  }
};

const block = (node: MdastNode): Block =>
  node.type === 'list'
    ? { type: 'list', ordered: node.ordered ?? false, items: node.children.map(childrenOf) }
    : // An element alone on its line is a paragraph of one element.
      { type: 'paragraph', children: isElement(node) ? inline(node) : childrenOf(node) };

/** The texts in the language of the paragraph; a passage in the other is set by itself. */
const ownTexts = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    return node.type === 'language' ? [] : ownTexts(node.children);
  });

/** Puts texts back in the places that `ownTexts` took them from. */
const withTexts = (nodes: readonly Inline[], next: () => string): readonly Inline[] =>
  nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: next() };
    return node.type === 'language'
      ? { ...node, children: typesetInlines(node.children, node.locale) }
      : { ...node, children: withTexts(node.children, next) };
  });

const typesetInlines = (nodes: readonly Inline[], locale: Locale): readonly Inline[] => {
  const texts = typesetTogether(ownTexts(nodes), locale).values();
  return withTexts(nodes, () => texts.next().value ?? '');
};

/**
 * Makes the text that all outputs share out of the nodes of a note or preamble, typeset.
 *
 * @param nodes from `parseMdx`, held to the vocabulary of notes
 * @param locale language of the text
 */
export const toProse = (nodes: readonly MdastNode[], locale: Locale): Prose =>
  nodes.map((node) => {
    const made = block(node);
    return made.type === 'paragraph'
      ? { ...made, children: typesetInlines(made.children, locale) }
      : { ...made, items: made.items.map((item) => typesetInlines(item, locale)) };
  });
