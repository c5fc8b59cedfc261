import {
  CARD_FOLDERS,
  DATA,
  EMBED,
  FILES,
  HASHED_FOLDERS,
  PAGE_FOLDERS,
  pagePath,
  itemFolders,
} from '../site/urls.ts';
import { LOCALES } from '../plan/locale.ts';

/** Headers of a response, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Path, or all paths in a folder. */
export interface Paths {
  /** From the site's base, without a leading slash. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** Headers of some paths. */
export interface HeaderRule extends Paths {
  readonly headers: Headers;
}

/** Embed script of a built site. */
export interface EmbedScript {
  /** Paths of the pinned copies from the site's base. */
  readonly pinned: readonly string[];
}

const folders = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: true }));
const files = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: false }));

/**
 * Headers of every response. All files are public and no reader is identified, so any site may read and
 * show them; framing has a rule of its own. `Strict-Transport-Security` is up to the host.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Policy of all pages, with the directives that a `meta` element cannot have. Browsers enforce it
 * together with the policy in the head of the page.
 */
export const PAGE_POLICY: Headers = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
};

/** Pages that no other site may frame: all but the cards. */
export const UNFRAMED: readonly Paths[] = [
  ...files([...LOCALES.map((locale) => pagePath({ view: 'home' }, locale)), FILES.notFound]),
  ...folders(PAGE_FOLDERS),
];

/** Pages that other sites may frame, missing ones included. */
export const FRAMED: readonly Paths[] = folders(CARD_FOLDERS);

/** Values of `Cache-Control`: for content-hashed files, for the stable script, and for all else. */
export const CACHE = {
  forever: 'public, max-age=31536000, immutable',
  short: 'public, max-age=300',
  otherwise: 'public, max-age=0, must-revalidate',
} as const;

/**
 * Lists the caching rules of files that browsers need not revalidate at each use.
 *
 * @param script - paths of the embed script
 * @returns one rule per folder or file
 */
export const cacheRules = (script: EmbedScript): readonly HeaderRule[] => [
  ...[...folders(HASHED_FOLDERS), ...files(script.pinned)].map((paths) => ({
    ...paths,
    headers: { 'Cache-Control': CACHE.forever },
  })),
  { path: EMBED.script, isFolder: false, headers: { 'Cache-Control': CACHE.short } },
];

/** Media types of text files, by extension, where servers have none by default. */
export const TYPES = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  md: 'text/markdown',
  mjs: 'text/javascript',
  ts: 'text/plain',
} as const;

/** Media type of the search index. */
export const INDEX_TYPE = 'application/octet-stream';

/** The one file without a media type at Netlify and Cloudflare. */
export const TYPED_FILE: HeaderRule = {
  path: DATA.bibtex,
  isFolder: false,
  headers: { 'Content-Type': `${TYPES.bib}; charset=utf-8` },
};

/** Extensions of text files: UTF-8, and worth compressing. */
export const TEXT_ENDINGS = [
  ...['html', 'css', 'js', 'json', 'xml', 'svg', 'txt'],
  ...Object.keys(TYPES),
] as const;

/** Extensions of the search index, which is stored uncompressed: worth compressing too. */
export const INDEX_ENDINGS = [
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
  'pf_filter',
] as const;

/** Rewriting of a pattern to a path. */
export interface RewriteRule {
  /** Regular expression, with one group per number. */
  readonly pattern: string;
  /** Path from the site's base, with references to the groups. */
  readonly target: string;
}

const PART = '([1-9][0-9]?)';

/** Short addresses, in matching order: `3.2`, `3-2` and `en/3.2` for a priority, `3` for an orientation. */
export const SHORT_FORMS: readonly RewriteRule[] = LOCALES.flatMap((locale) => {
  const { prefix, priority, orientation } = itemFolders(locale);
  return [
    { pattern: `${prefix}${PART}[.-]${PART}/?`, target: `${priority}$1-$2/` },
    { pattern: `${prefix}${PART}/?`, target: `${orientation}$1/` },
  ];
});

/** Capture group of a rule, in the syntax of a host. */
interface CaptureGroup {
  /** Name of the group; unnamed by default. */
  readonly groupName?: string;
  /** Reference to the group in a target; `$1` by default. */
  readonly reference?: string;
}

/**
 * Makes the rules that answer `oembed?url=…` with the oEmbed file of that page, as clients expect
 * of a registered provider.
 *
 * @param group - capture group of the number, in the syntax of the host
 * @returns one rule per language; its pattern matches the end of the page's address,
 *   percent-encoded or not
 * @see https://oembed.com
 */
export const oembedRules = ({
  groupName,
  reference = '$1',
}: CaptureGroup = {}): readonly RewriteRule[] =>
  [...LOCALES].reverse().map((locale) => {
    const { priority, orientation, card } = itemFolders(locale);
    const slash = '(?:/|%2F)';
    const folder = [priority, orientation].map((path) => path.replaceAll('/', slash)).join('|');
    const open = groupName === undefined ? '(' : `(?<${groupName}>`;
    return {
      pattern: `${slash}(?:${folder})${open}[0-9]+(?:-[0-9]+)?)${slash}?`,
      target: `${card}${reference}/oembed.json`,
    };
  });

/** The rules of `oembed?url=…` with an unnamed group. */
export const OEMBED_QUERY: readonly RewriteRule[] = oembedRules();

/** Checks whether paths include a path. */
const isAmong = (path: string, { path: own, isFolder }: Paths): boolean =>
  isFolder ? path.startsWith(own) : path === own;

/** Returns the media type of a file, where servers have none by default; `undefined` for any other. */
const mediaTypeOf = (path: string): string | undefined => {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (INDEX_ENDINGS.some((ending) => ending === extension)) return INDEX_TYPE;
  const [, type] = Object.entries(TYPES).find(([ending]) => ending === extension) ?? [];
  return type && `${type}; charset=utf-8`;
};

/**
 * Lists the headers of a response.
 *
 * @param path - requested path from the site's base, without a leading slash
 * @param found - whether the site has such a file
 * @param script - paths of the embed script
 * @returns headers by name; `Content-Type` only where servers have no default
 */
export const headersFor = (path: string, found: boolean, script: EmbedScript): Headers => {
  const cacheRule = found ? cacheRules(script).find((rule) => isAmong(path, rule)) : undefined;
  const isCard = FRAMED.some((paths) => isAmong(path, paths));
  const isPage = !found || UNFRAMED.some((paths) => isAmong(path, paths));
  const type = found ? mediaTypeOf(path) : undefined;
  return {
    ...EVERYWHERE,
    'Cache-Control': CACHE.otherwise,
    ...cacheRule?.headers,
    ...(isPage && !isCard ? PAGE_POLICY : {}),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
};
