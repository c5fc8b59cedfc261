import type { DocumentBlock, DocumentInline, DocumentText } from '../document.ts';
import { element, type Node } from './markup.ts';

/** Folder of the images of an e-book. */
export const IMAGES = 'images/';

/** Returns the address of a part of the book from its target. */
export type LinkTo = (target: string) => string;

const languageTag = ({ lang, region }: { readonly lang: string; readonly region: string }) =>
  region === '' ? lang : `${lang}-${region}`;

/**
 * Makes the attributes of a language: programs read either.
 *
 * @param language - in the form of the document
 * @param language.lang - language: `fr`
 * @param language.region - region, or nothing: `CA`
 * @returns attributes of an element
 */
export const languageAttributes = (language: {
  readonly lang: string;
  readonly region: string;
}) => {
  const tag = languageTag(language);
  return { lang: tag, 'xml:lang': tag };
};

/**
 * Makes the elements of running text.
 *
 * @param text - of the document
 * @param linkTo - addresses within the book
 * @returns elements and text
 */
export const inlineNodes = (text: DocumentText, linkTo: LinkTo): readonly Node[] => {
  const nodeOf = (node: DocumentInline): Node => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'unbroken':
        return element('span', { class: 'whole' }, [node.value]);
      case 'emphasis':
        return element('em', {}, inlineNodes(node.children, linkTo));
      case 'strong':
        return element('strong', {}, inlineNodes(node.children, linkTo));
      case 'link':
        return element('a', { href: node.url }, inlineNodes(node.children, linkTo));
      case 'term': {
        const href = linkTo(node.target);
        return element('a', { 'epub:type': 'glossref', href }, inlineNodes(node.children, linkTo));
      }
      case 'language':
        return element('span', languageAttributes(node), inlineNodes(node.children, linkTo));
    }
  };
  return text.map(nodeOf);
};

/**
 * Makes the elements of paragraphs, lists and images.
 *
 * @param blocks - of the document
 * @param linkTo - addresses within the book
 * @returns elements
 */
export const blockNodes = (blocks: readonly DocumentBlock[], linkTo: LinkTo): readonly Node[] =>
  blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return element('p', {}, inlineNodes(block.children, linkTo));
      case 'list':
        return element(
          block.ordered ? 'ol' : 'ul',
          {},
          block.items.map((item) => element('li', {}, inlineNodes(item, linkTo))),
        );
      case 'image':
        return element('p', {}, [
          element('img', { src: IMAGES + block.file, alt: block.alt, width: String(block.width) }),
        ]);
    }
  });
