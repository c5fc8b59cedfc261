import { create } from 'xmlbuilder2';
import { writeXml } from '../../../content/write-xml.ts';

/** Element of a page of an e-book, in the namespace of XHTML unless it says otherwise. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Element or text. */
export type Node = Element | string;

/** What xmlbuilder2 builds on. */
type Builder = ReturnType<typeof create>;

/**
 * Makes an element.
 *
 * @param name - of the element
 * @param attributes - by name; one that is `undefined` is left out
 * @param children - what it holds
 * @returns the element
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly Node[] = [],
): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  children,
});

const append = (parent: Builder, node: Node): void => {
  if (typeof node === 'string') {
    parent.txt(node);
    return;
  }
  const own = parent.ele(node.name, node.attributes);
  for (const child of node.children) append(own, child);
};

/**
 * Writes a document of an e-book.
 *
 * @param root - its root element
 * @returns the document, in UTF-8; no space is added, since space is text in XHTML
 */
export const writeMarkup = (root: Element): string => {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root);
  return writeXml(document);
};
