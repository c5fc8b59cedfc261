/** What a policy depends on, beside the page itself. */
export interface PolicyNeeds {
  /** Digest of a text in base64. */
  readonly sha256: (text: string) => string;
  /** Whether the page runs the search engine: a script of the site, its files, its WebAssembly. */
  readonly searches: boolean;
}

/**
 * The content security policy of a page: what it holds inline, by hash, its own fonts and
 * pictures, and nothing from anywhere else.
 *
 * @param html the page
 * @returns the value of a `Content-Security-Policy` header or meta element
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (html: string, { sha256, searches }: PolicyNeeds): string => {
  const hashes = (element: string) => {
    const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
    const sources = [...html.matchAll(inline)].map(([, text = '']) => `'sha256-${sha256(text)}'`);
    return [...new Set(sources)];
  };
  const allow = (name: string, sources: readonly string[]) =>
    `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`;
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "font-src 'self'",
    "img-src 'self'",
    ...(searches ? ["connect-src 'self'"] : []),
    allow('script-src', [
      ...(searches ? ["'self'", "'wasm-unsafe-eval'"] : []),
      ...hashes('script'),
    ]),
    allow('style-src', hashes('style')),
  ].join(';');
};
