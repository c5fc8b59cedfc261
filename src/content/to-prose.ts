import type { MdastNode } from 'satteri';
import { parseLocale, type Locale } from '../plan/locale.ts';
import type { Block, Inline, Prose } from '../plan/prose.ts';
import { typeset } from '../plan/typography.ts';
import { imageIn, type Images } from './images.ts';
import { attribute, isElement } from './mdx.ts';
import { typesetTexts, type TextNode } from './typeset-nodes.ts';
import type { FieldWords } from './owner-facts.ts';
import { FIELD } from './vocabulary.ts';

// The nodes come from `parseMdx` with the vocabulary NOTE: there are no others.

type Texts = ReadonlyMap<TextNode, string>;

const childrenOf = (node: MdastNode, texts: Texts): readonly Inline[] =>
  'children' in node ? node.children.flatMap((child) => inline(child, texts)) : [];

const inline = (node: MdastNode, texts: Texts): readonly Inline[] => {
  if (node.type === 'text') return [{ type: 'text', value: texts.get(node) ?? node.value }];
  const children = childrenOf(node, texts);
  if (isElement(node)) {
    if (node.name === 'Terme') return [{ type: 'term', id: attribute(node, 'id') ?? '', children }];
    const lang = attribute(node, 'lang') ?? '';
    return [{ type: 'language', locale: parseLocale(lang), children }];
  }
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children }];
    case 'link':
      return [{ type: 'link', url: node.url, children }];
    default:
      return children;
  }
};

/** Typesets the content of a paragraph or a list item. */
const line = (node: MdastNode, locale: Locale): readonly Inline[] =>
  childrenOf(node, typesetTexts(node, locale));

const block = (node: MdastNode, locale: Locale, images: Images): Block => {
  const image = imageIn(node);
  const file = image && images.get(image.url);
  if (file) return { type: 'image', alt: typeset(image.alt ?? '', locale), ...file };
  if (node.type === 'list') {
    const items = node.children.map((item) => line(item, locale));
    return { type: 'list', ordered: node.ordered ?? false, items };
  }
  // An element alone on its line is a paragraph of one element.
  const paragraph: MdastNode = isElement(node) ? { type: 'root', children: [node] } : node;
  return { type: 'paragraph', children: line(paragraph, locale) };
};

/**
 * Converts the nodes of a note or preamble to the text of all outputs, typeset.
 *
 * @param nodes - nodes from `parseMdx` with the vocabulary of notes
 * @param locale - language of the text
 * @param images - images of the text, by address
 * @returns paragraphs, lists and images
 */
export const toProse = (
  nodes: readonly MdastNode[],
  locale: Locale,
  images: Images = new Map(),
): Prose => nodes.map((node) => block(node, locale, images));

/** Checks whether a page shows an element: one may depend on a field of `plan.yaml`. */
const isShown = (node: MdastNode, given: FieldWords): boolean => {
  if (!isElement(node)) return true;
  const isGiven = given.has(attribute(node, 'champ') ?? '');
  return (node.name !== FIELD.given || isGiven) && (node.name !== FIELD.missing || !isGiven);
};

/**
 * Returns the words of a page of prose as it shows them, typeset, without markup.
 *
 * @param nodes - nodes from `parseMdx`
 * @param locale - language of the text
 * @param given - what pages show of the fields of `plan.yaml`
 * @returns one string per heading, paragraph or list item
 */
export const paragraphsOf = (
  nodes: readonly MdastNode[],
  locale: Locale,
  given: FieldWords,
): readonly string[] =>
  nodes
    .filter((node) => isShown(node, given))
    .flatMap((node) => {
      const isSection =
        node.type === 'mdxJsxFlowElement' &&
        (node.name === FIELD.given || node.name === FIELD.missing);
      if (node.type === 'list' || isSection) return paragraphsOf(node.children, locale, given);
      const texts = typesetTexts(node, locale);
      const words = (child: MdastNode): string => {
        if (child.type === 'text') return texts.get(child) ?? child.value;
        if (child.type === 'image') return typeset(child.alt ?? '', locale);
        if (!isShown(child, given)) return '';
        if (isElement(child) && child.name === FIELD.value) {
          return given.get(attribute(child, 'champ') ?? '') ?? '';
        }
        return 'children' in child ? child.children.map(words).join('') : '';
      };
      return [words(node)];
    });

/**
 * Returns the words of the first paragraph of a page of prose, which search engines show where the page
 * has no description.
 *
 * @param nodes - nodes from `parseMdx`
 * @param locale - language of the text
 * @param given - what pages show of the fields of `plan.yaml`
 * @returns its words, typeset; an empty text where the page has no paragraph
 */
export const openingOf = (nodes: readonly MdastNode[], locale: Locale, given: FieldWords): string =>
  paragraphsOf(
    nodes.filter(({ type }) => type === 'paragraph'),
    locale,
    given,
  ).find((words) => words.trim() !== '') ?? '';
