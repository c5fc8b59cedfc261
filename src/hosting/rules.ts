import { editorPolicy } from '../features/editor/policy.ts';
import { apiOrigin, type Repository } from '../site/repository.ts';
import {
  cardFolders,
  DATA,
  EDITOR_FOLDER,
  EMBED,
  FILES,
  HASHED_FOLDERS,
  locate,
  MARKDOWN_NAME,
  pageFolders,
  pagePath,
  type PublishedSite,
} from '../site/urls.ts';
import type { PlanForm } from '../plan/form.ts';
import type { Languages } from '../plan/languages.ts';

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

/** Site whose responses have headers. */
export interface ServedSite extends PublishedSite {
  /** Embed script, included by other sites. */
  readonly script: EmbedScript;
  /** Repository that the site’s editor changes, where it has one. */
  readonly editor?: Repository | undefined;
}

const folders = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: true }));
const files = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: false }));

/**
 * Headers of every response. All files are public and no reader is identified, so any site may read and
 * show them; framing has a rule of its own. `Strict-Transport-Security` is up to the host.
 *
 * Sites that are isolated from others frame only cards with `Cross-Origin-Embedder-Policy`, which costs pages
 * without anything of another site nothing. There is no `Cross-Origin-Opener-Policy`: with one, browsers
 * refuse a page to the windows that a sandboxed frame opens, as the links of cards do.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Headers of the answer to a preflight request, beside those of every response: browsers ask first
 * where a script of another site adds headers to its request.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export const PREFLIGHT: Headers = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/**
 * Policy of all pages, with the directives that a `meta` element cannot have. Browsers enforce it
 * together with the policy in the head of the page.
 */
export const PAGE_POLICY: Headers = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
};

/**
 * Lists the pages that no other site may frame: all but the cards, and those that a plan has added.
 *
 * @param form - of the plan
 * @returns files and folders
 */
export const unframed = (form: PlanForm): readonly Paths[] => [
  ...files([
    ...form.languages.map((locale) => pagePath({ view: 'home' }, locale, form)),
    FILES.notFound,
  ]),
  ...folders(pageFolders(form)),
];

/**
 * Lists the pages that other sites may frame, missing ones included.
 *
 * @param languages - of the plan
 * @returns folders
 */
export const framed = (languages: Languages): readonly Paths[] => folders(cardFolders(languages));

/**
 * Lists the headers of the editor: its own policy, in place of that of the other pages, for the page and the programs
 * that it starts; and search engines leave it out.
 *
 * @param site - a site, with an editor or without
 * @returns one rule for the folder of the editor; none where there is none
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export const editorRules = ({ editor }: Pick<ServedSite, 'editor'>): readonly HeaderRule[] =>
  editor === undefined
    ? []
    : [
        {
          path: EDITOR_FOLDER,
          isFolder: true,
          headers: {
            'Content-Security-Policy': `${editorPolicy(apiOrigin(editor))};frame-ancestors 'none'`,
            'X-Robots-Tag': 'noindex',
          },
        },
      ];

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

/** Path of the Markdown version of a page, with one group: the path of the page. */
export const MARKDOWN_PATTERN = `((?:[a-z0-9-]+/)+)${MARKDOWN_NAME.replace('.', String.raw`\.`)}`;

/**
 * Writes the value of the header `Link` that names the page of a Markdown version, for search engines
 * to list the page alone.
 *
 * @param page - address of the page
 * @returns value of the header
 * @see https://www.rfc-editor.org/rfc/rfc6596
 * @example canonicalLink('https://example.org/liens/') // '<https://example.org/liens/>; rel="canonical"'
 */
export const canonicalLink = (page: string): string => `<${page}>; rel="canonical"`;

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
 * @param site - address and embed script of the site
 * @returns headers by name; `Content-Type` only where servers have no default
 */
export const headersFor = (path: string, found: boolean, site: ServedSite): Headers => {
  const { origin, base, languages, script } = site;
  const cacheRule = found ? cacheRules(script).find((rule) => isAmong(path, rule)) : undefined;
  const editorRule = editorRules(site).find((rule) => isAmong(path, rule));
  const isCard = framed(languages).some((paths) => isAmong(path, paths));
  const isPage =
    !found ||
    unframed(site).some((paths) => isAmong(path, paths)) ||
    locate(path, site)?.page.view === 'added';
  const type = found ? mediaTypeOf(path) : undefined;
  const [, page] = (found ? new RegExp(`^${MARKDOWN_PATTERN}$`).exec(path) : undefined) ?? [];
  return {
    ...EVERYWHERE,
    'Cache-Control': CACHE.otherwise,
    ...cacheRule?.headers,
    ...(isPage && !isCard ? PAGE_POLICY : {}),
    ...editorRule?.headers,
    ...(page === undefined ? {} : { Link: canonicalLink(origin + base + page) }),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
};
