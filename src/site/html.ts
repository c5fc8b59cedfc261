/**
 * Text as it stands in HTML, between tags or in a quoted attribute.
 *
 * @example escapeHtml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * An element as HTML.
 *
 * @param attributes - in the order that they are written in; one that is `undefined` is left out, one
 *   that is `true` has no value
 * @param content - HTML
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
