/**
 * The content security policy of a page: what it holds inline, by hash, its own fonts and
 * pictures, and nothing from anywhere else.
 *
 * @param html the page
 * @param sha256 digest of a text in base64
 * @returns the value of a `Content-Security-Policy` header or meta element
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (html: string, sha256: (text: string) => string): string => {
  const hashes = (element: string) => {
    const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
    const sources = [...html.matchAll(inline)].map(([, text = '']) => `'sha256-${sha256(text)}'`);
    return sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'";
  };
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
  ].join(';');
};
