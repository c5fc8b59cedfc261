import { childrenOf, type XmlElement } from '../../src/content/xml.ts';

/** Elements of a local name at any depth in an element, in order; all, where none is given. */
export const elementsIn = (element: XmlElement, name?: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
