import { FILES } from '../site/urls.ts';
import { OEMBED_ENDPOINT, oembedRules } from './oembed-rules.ts';
import { redirectRules } from './redirect-rules.ts';
import {
  escapePattern,
  GENERATED,
  gonePaths,
  HIDDEN,
  lines,
  type HostedSite,
} from './rule-file.ts';
import {
  CACHE,
  cacheRules,
  canonicalLink,
  editorRules,
  EVERYWHERE,
  framed,
  MARKDOWN_PATTERN,
  PAGE_POLICY,
  PREFLIGHT,
  TYPES,
  type Headers,
  type Paths,
} from './rules.ts';

/** Types of text files, other than HTML, whose charset nginx is to send. */
const TEXT_TYPES = new Set([
  ...['text/xml', 'text/plain', 'text/javascript', 'image/svg+xml'],
  ...['application/json', 'application/javascript'],
  ...Object.values(TYPES),
]);

const indent = (text: string): string => `  ${text}`;

const block = (start: string, body: readonly (string | readonly string[])[]): readonly string[] => [
  `${start} {`,
  ...body.flat().map(indent),
  '}',
];

const addHeaders = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** Answers preflight requests, in each location: nginx passes no such rule on to inner locations. */
const PREFLIGHT_ANSWER = block('if ($request_method = OPTIONS)', [
  addHeaders({ ...EVERYWHERE, ...PREFLIGHT }),
  'return 204;',
]);

const headersOf = (headers: Headers): readonly string[] => [
  ...PREFLIGHT_ANSWER,
  ...addHeaders(headers),
];

const REVALIDATED: Headers = { ...EVERYWHERE, 'Cache-Control': CACHE.otherwise };
const OF_PAGES: Headers = { ...REVALIDATED, ...PAGE_POLICY };
const OWN_TYPES = block(
  'types',
  Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`),
);

/** Locations of one site; nginx compares and rewrites paths percent-decoded. */
const locationsIn = (site: HostedSite): readonly string[] => {
  const { plan, origin, base, languages, script } = site;
  const root = decodeURI(base);
  const at = (pattern: string, body: readonly (string | readonly string[])[]) =>
    block(`location ~ "^${escapePattern(root)}${pattern}$"`, body);
  const atPaths = ({ path, isFolder }: Paths, body: readonly (string | readonly string[])[]) =>
    at(escapePattern(path) + (isFolder ? '.*' : ''), body);
  const oembed = oembedRules(site, {
    // A named group outlives the next expression, that of `rewrite`.
    open: (index) => `(?<plan_card_${index}>`,
    reference: (index) => `$plan_card_${index}`,
  });
  return [
    at(HIDDEN, ['return 404;']),
    redirectRules(site).map(({ pattern, target }) =>
      // Addresses are sent as they are written.
      at(pattern, [`return 301 ${base}${target}$is_args$args;`]),
    ),
    at(OEMBED_ENDPOINT, [
      PREFLIGHT_ANSWER,
      'if ($arg_format ~* "^xml$") { return 501; }',
      ...oembed.map(
        ({ pattern, target }) =>
          `if ($arg_url ~* "^${pattern}$") { rewrite ^ ${root}${target}? last; }`,
      ),
      'return 404;',
    ]),
    gonePaths(plan).map((path) =>
      at(path, [`error_page 410 ${root}${path}index.html;`, 'return 410;']),
    ),
    framed(languages).flatMap((paths) => {
      // The page “not found” in the place of a card, where it may be framed too.
      const missing = `${paths.path}${FILES.notFound}`;
      return [
        at(escapePattern(missing), [
          'internal;',
          addHeaders(REVALIDATED),
          `rewrite ^ ${root}${FILES.notFound} break;`,
        ]),
        atPaths(paths, [`error_page 403 404 =404 ${root}${missing};`, headersOf(REVALIDATED)]),
      ];
    }),
    cacheRules(script).map(({ headers, ...paths }) =>
      atPaths(paths, headersOf({ ...EVERYWHERE, ...headers })),
    ),
    editorRules(site).map(({ headers, ...paths }) =>
      atPaths(paths, headersOf({ ...REVALIDATED, ...headers })),
    ),
    at(MARKDOWN_PATTERN.replace('(', '(?<plan_page>'), [
      OWN_TYPES,
      headersOf(OF_PAGES),
      `add_header Link '${canonicalLink(`${origin}${base}$plan_page`)}';`,
    ]),
    at(`.*\\.(?:${Object.keys(TYPES).join('|')})`, [OWN_TYPES, headersOf(OF_PAGES)]),
  ].flat(2);
};

/**
 * Writes the rules for nginx, to be included in a `server` block whose `root` has the site at its base.
 * They are `location` blocks alone, so that the block may have settings of its own and other pages.
 *
 * @param site - plan, address and embed script of the site
 * @returns content of `_nginx.conf`
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#location
 */
export const nginxRules = (site: HostedSite): string => {
  const { base } = site;
  const root = decodeURI(base);
  // Of a `server` block, `location /` is often taken; a regular expression comes before it.
  const start = base === '/' ? 'location ~ ^/' : `location ^~ ${root}`;
  return lines([
    GENERATED,
    ...(base === '/'
      ? []
      : block(`location = ${root.slice(0, -1)}`, [
          'absolute_redirect off;',
          `return 301 ${base}$is_args$args;`,
        ])),
    block(start, [
      'index index.html;',
      'default_type application/octet-stream;',
      'charset utf-8;',
      `charset_types ${[...TEXT_TYPES].join(' ')};`,
      'gzip_static on;',
      'gzip_vary on;',
      '# A proxy in front has another scheme, host and port.',
      'absolute_redirect off;',
      `error_page 403 404 =404 ${root}${FILES.notFound};`,
      headersOf(OF_PAGES),
      locationsIn(site),
    ]),
  ]);
};
