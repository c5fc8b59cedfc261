import {
  CARD_FOLDERS,
  DATA,
  FILES,
  HASHED_FOLDERS,
  PAGE_FOLDERS,
  pagePath,
  itemFolders,
} from '../site/urls.ts';
import { LOCALES } from '../plan/locale.ts';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Some paths from the site's base: one, or all that begin with a folder. */
export interface Paths {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Paths that have headers of their own. */
export interface HeaderRule extends Paths {
  readonly headers: Headers;
}

const folders = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: true }));
const files = (paths: readonly string[]): readonly Paths[] =>
  paths.map((path) => ({ path, isFolder: false }));

/**
 * What every answer has. Everything here is public and asks nobody who they are, so any site may read
 * and show it; what may be framed is another rule. `Strict-Transport-Security` is for whoever runs
 * the host to promise.
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
 * What pages have beside the policy that each carries in its head, which knows their styles and
 * scripts by hash: what a `meta` element cannot say, and what holds for all of them. Two policies
 * allow what both allow.
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

/** Pages that other sites frame, even where there is nothing any more. */
export const FRAMED: readonly Paths[] = folders(CARD_FOLDERS);

/** How long a copy is good: for ever under a name that changes with the file, else asked for each time. */
export const CACHE = {
  forever: 'public, max-age=31536000, immutable',
  short: 'public, max-age=300',
  otherwise: 'public, max-age=0, must-revalidate',
} as const;

/**
 * Files whose copies are kept, and how long.
 *
 * @param script - the script that other sites include, under both of its names
 */
export const keptFiles = (script: {
  readonly file: string;
  readonly pinned: string;
}): readonly HeaderRule[] => [
  ...[...folders(HASHED_FOLDERS), ...files([script.pinned])].map((paths) => ({
    ...paths,
    headers: { 'Cache-Control': CACHE.forever },
  })),
  { path: script.file, isFolder: false, headers: { 'Cache-Control': CACHE.short } },
];

/** Media types of text files that servers do not know by themselves, by ending. */
export const TYPES = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  md: 'text/markdown',
} as const;

/** Media type of the search index. */
export const INDEX_TYPE = 'application/octet-stream';

/** The one file whose type no static host knows. */
export const TYPED_FILE: HeaderRule = {
  path: DATA.bibtex,
  isFolder: false,
  headers: { 'Content-Type': `${TYPES.bib}; charset=utf-8` },
};

/** Endings of text files: UTF-8, and worth compressing. */
export const TEXT_ENDINGS = [
  ...['html', 'css', 'js', 'json', 'xml', 'svg', 'txt'],
  ...Object.keys(TYPES),
] as const;

/** Endings of the search index, which Pagefind has unpacked: worth compressing too. */
export const INDEX_ENDINGS = [
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
  'pf_filter',
] as const;

/** What people type, and where it leads: `3.2`, `3-2` and `en/3.2`, and an orientation by its number. */
export interface ShortForm {
  /** Regular expression of the path from the site's base, with two groups for a priority, one for an orientation. */
  readonly pattern: string;
  /** Path from the site's base; `$1` and `$2` stand for the groups. */
  readonly target: string;
}

const PART = '([1-9][0-9]?)';

/** Short forms in the order that they are tried in. */
export const SHORT_FORMS: readonly ShortForm[] = LOCALES.flatMap((locale) => {
  const { prefix, priority, orientation } = itemFolders(locale);
  return [
    { pattern: `${prefix}${PART}[.-]${PART}/?`, target: `${priority}$1-$2/` },
    { pattern: `${prefix}${PART}/?`, target: `${orientation}$1/` },
  ];
});

/**
 * The rule by which `oembed?url=…` is answered by the file of that page, as programs expect of a
 * registered provider; static hosts have no such rules.
 */
export const OEMBED_QUERY: readonly ShortForm[] = [...LOCALES].reverse().map((locale) => {
  const { priority, orientation, card } = itemFolders(locale);
  const slash = '(?:/|%2F)';
  const names = [priority, orientation].map((folder) => folder.replaceAll('/', slash));
  return {
    pattern: `${slash}(?:${names.join('|')})([0-9]+(?:-[0-9]+)?)${slash}?`,
    target: `${card}$1/oembed.json`,
  };
});

/** Whether a path is among some. */
const isAmong = (path: string, { path: own, isFolder }: Paths): boolean =>
  isFolder ? path.startsWith(own) : path === own;

/**
 * All headers of the answer to a request, as the table has them.
 *
 * @param path - asked for, from the site's base, without a leading slash
 * @param found - whether it is there
 * @param script - the script that other sites include, under both of its names
 */
export const headersFor = (
  path: string,
  found: boolean,
  script: { readonly file: string; readonly pinned: string },
): Headers => {
  const kept = keptFiles(script).find((rule) => found && isAmong(path, rule));
  const isCard = FRAMED.some((paths) => isAmong(path, paths));
  const isPage = !found || UNFRAMED.some((paths) => isAmong(path, paths));
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const text = Object.entries(TYPES).find(([own]) => own === ending)?.[1];
  const isIndex = INDEX_ENDINGS.some((own) => own === ending);
  const type = text === undefined ? (isIndex ? INDEX_TYPE : undefined) : `${text}; charset=utf-8`;
  return {
    ...EVERYWHERE,
    'Cache-Control': CACHE.otherwise,
    ...kept?.headers,
    ...(isPage && !isCard ? PAGE_POLICY : {}),
    ...(found && type !== undefined ? { 'Content-Type': type } : {}),
  };
};
