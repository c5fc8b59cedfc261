import type { create } from 'xmlbuilder2';

/** A document, or an element of one, as `xmlbuilder2` makes it. */
type Builder = ReturnType<typeof create>;

/**
 * Writes an XML document. The library takes what looks like an entity in a text for one, so that “R&D;” would
 * not be well formed, and “&amp;” would be “&”: every ampersand of a text is written as one here.
 *
 * @param builder - the document, or an element of it; written once
 * @param options - of the library
 * @returns the document
 */
export const writeXml = (
  builder: Builder,
  options: { readonly prettyPrint?: boolean } = {},
): string => {
  const escaped = (text: string | null): string => (text ?? '').replaceAll('&', '&amp;');
  builder.root().each(
    ({ node }) => {
      if (node.nodeName === '#text') node.nodeValue = escaped(node.nodeValue);
      if ('attributes' in node) {
        for (const attribute of node.attributes as Iterable<{ value: string }>) {
          attribute.value = escaped(attribute.value);
        }
      }
    },
    true,
    true,
  );
  return builder.end(options);
};
