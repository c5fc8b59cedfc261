/**
 * Escapes a text for HTML, between tags or in a quoted attribute.
 *
 * @param text - any text
 * @returns HTML
 * @example escapeHtml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * Writes an element as HTML.
 *
 * @param name - name of the element
 * @param attributes - attributes in written order; `undefined` leaves one out, `true` gives it no
 *   value
 * @param content - HTML inside the element
 * @returns HTML
 * @example htmlElement('a', { href: '/', title: 'A "b"' }, 'c') // '<a href="/" title="A &quot;b&quot;">c</a>'
 */
export const htmlElement = (
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
  content = '',
): string => {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  });
  return `<${name}${written.join('')}>${content}</${name}>`;
};
