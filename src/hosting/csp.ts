import { JSON_LD_TYPE } from '../site/head/json-ld.ts';

/** Inputs of a policy, other than the page. */
export interface PolicyNeeds {
  /** Computes the SHA-256 digest of a text, in base64. */
  readonly sha256: (text: string) => string;
  /** Program of the page: the search engine with its files, the builder of cards, or none. */
  readonly runs: Program | undefined;
  /** Whether elements have their styles in attributes, as mail programs require; `false` by default. */
  readonly hasStyleAttributes?: boolean;
}

/** Programs that pages run. */
export type Program = 'search' | 'embed';

/** Sources of a program, other than its inline scripts, which are allowed by hash. */
const NEEDS = {
  search: { script: ["'self'", "'wasm-unsafe-eval'"], more: [] },
  embed: { script: ["'self'"], more: ["frame-src 'self'"] },
} as const satisfies Record<Program, unknown>;

/**
 * Writes the content security policy of a page: its inline styles and scripts by hash, the site's
 * own fonts and pictures, and nothing from anywhere else.
 *
 * Astro's own `security.csp` does not hash `is:inline` elements, and all of ours are.
 *
 * @param html - HTML of the page
 * @param needs - digest function, program and kind of styles of the page
 * @returns value of a `Content-Security-Policy` header or meta element
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = (
  html: string,
  { sha256, runs, hasStyleAttributes = false }: PolicyNeeds,
): string => {
  const hashes = (element: string) => {
    const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)([^>]*)>([\\s\\S]*?)</${element}>`, 'g');
    const sources = [...html.matchAll(inline)]
      // Data is no script: no policy applies to it.
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
    // The search reads its index, the builder of cards asks for short addresses. Tools in the page, such as Lighthouse,
    // request robots.txt.
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    ...(runs ? NEEDS[runs].more : []),
    allow('script-src', [...(runs ? NEEDS[runs].script : []), ...hashes('script')]),
    allow('style-src', hashes('style')),
    ...(hasStyleAttributes ? ["style-src-attr 'unsafe-inline'"] : []),
  ].join(';');
};

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Inserts a policy into the head of a page, after the charset and before all styles and scripts.
 *
 * @param html - HTML of the page
 * @param policy - policy from `contentSecurityPolicy`
 * @returns the page, with one `meta` element more
 * @throws {Error} for a page without a charset, which would be published without a policy
 * @example withPolicy('<meta charset="utf-8"><title>', "x 'self'") // `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="x 'self'"><title>`
 */
export const withPolicy = (html: string, policy: string): string => {
  const [charset] = CHARSET.exec(html) ?? [];
  if (charset === undefined) {
    throw new Error(
      'La politique de sécurité n’a pas trouvé sa place\u00a0: la page n’a pas de <meta charset="utf-8"> (src/site/layouts/Head.astro).\n' +
        'The security policy found no place: the page has no <meta charset="utf-8"> (src/site/layouts/Head.astro).',
    );
  }
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(charset, () => charset + meta);
};
