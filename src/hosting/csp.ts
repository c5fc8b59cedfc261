import { JSON_LD_TYPE } from '../site/head/json-ld.ts';

/** What a policy depends on, beside the page itself. */
export interface PolicyNeeds {
  /** Digest of a text in base64. */
  readonly sha256: (text: string) => string;
  /** What the page runs: nothing, the search engine with its files, or the builder of cards. */
  readonly runs: Program | undefined;
}

/** The pages that have a script. */
export type Program = 'search' | 'embed';

/** What each script needs; one that stands in the page is allowed by its hash. */
const NEEDS = {
  search: { script: ["'self'", "'wasm-unsafe-eval'"], more: [] },
  embed: { script: [], more: ["frame-src 'self'"] },
} as const satisfies Record<Program, unknown>;

/**
 * The content security policy of a page: what it holds inline, by hash, its own fonts and
 * pictures, and nothing from anywhere else.
 *
 * @param html - the page
 * @returns the value of a `Content-Security-Policy` header or meta element
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (html: string, { sha256, runs }: PolicyNeeds): string => {
  const hashes = (element: string) => {
    const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)([^>]*)>([\\s\\S]*?)</${element}>`, 'g');
    const sources = [...html.matchAll(inline)]
      // Data is no script: no policy holds it back.
      .filter(([, attributes = '']) => !attributes.includes(`type="${JSON_LD_TYPE}"`))
      .map(([, , text = '']) => `'sha256-${sha256(text)}'`);
    return [...new Set(sources)];
  };
  const allow = (name: string, sources: readonly string[]) =>
    `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`;
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No script of a page connects to anything but the search's; what looks at pages from within, as
    // Lighthouse does, asks for robots.txt.
    "connect-src 'self'",
    "font-src 'self'",
    // The icon is in the page.
    "img-src 'self' data:",
    ...(runs ? NEEDS[runs].more : []),
    allow('script-src', [...(runs ? NEEDS[runs].script : []), ...hashes('script')]),
    allow('style-src', hashes('style')),
  ].join(';');
};
