import { LOCALES } from '../plan/locale.ts';
import { prioritySlug } from '../plan/number.ts';
import type { Plan } from '../plan/plan.ts';
import { FILES, pagePath, itemFolders } from '../site/urls.ts';
import {
  CACHE,
  cacheRules,
  EVERYWHERE,
  FRAMED,
  INDEX_ENDINGS,
  INDEX_TYPE,
  oembedRules,
  PAGE_POLICY,
  SHORT_FORMS,
  TEXT_ENDINGS,
  TYPED_FILE,
  TYPES,
  UNFRAMED,
  type EmbedScript,
  type Headers,
  type Paths,
} from './rules.ts';

/** Site to write rule files for. */
export interface HostedSite {
  readonly plan: Plan;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Embed script, included by other sites. */
  readonly script: EmbedScript;
}

/** Text of several lines, ended by a line break. */
const lines = (parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

const GENERATED = '# Written by the build: see src/hosting/rules.ts.';

/** Escapes a path for a regular expression. */
const escapePattern = (path: string): string =>
  path.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Paths of the pages of removed priorities, which are gone (410). Their cards are still shown on other
 * sites, which take an error for no card.
 */
const gonePaths = ({ removed }: Plan): readonly string[] =>
  removed.flatMap(({ number }) =>
    LOCALES.map((locale) => pagePath({ view: 'priority', number }, locale)),
  );

/** Rule files, by host. They are not served to visitors. */
const RULE_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  apache: '.htaccess',
  nginx: '_nginx.conf',
} as const;
/** Pattern of rule files, which hosts do not serve. */
const HIDDEN = `(?:${Object.values(RULE_FILES).map(escapePattern).join('|')}|\\.ht.*)$`;

/**
 * Static redirects that Cloudflare Pages accepts.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
const MAX_REDIRECTS = 2000;

/**
 * Writes the headers for Netlify and Cloudflare Pages. Both add up the headers of all rules that
 * match a path, so no header is in two rules that can match one path. Both revalidate by default,
 * so only cached files have a rule.
 *
 * @param site - plan, base and embed script of the site
 * @returns content of `_headers`
 * @see https://docs.netlify.com/manage/routing/headers/
 */
const netlifyHeaders = ({ base, script }: HostedSite): string => {
  const rule = ({ path, isFolder }: Paths, headers: Headers) => [
    `${base}${path}${isFolder ? '*' : ''}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return lines([
    GENERATED,
    rule({ path: '', isFolder: true }, EVERYWHERE),
    ...UNFRAMED.map((paths) => rule(paths, PAGE_POLICY)),
    ...cacheRules(script).map((paths) => rule(paths, paths.headers)),
    rule(TYPED_FILE, TYPED_FILE.headers),
  ]);
};

/**
 * Writes the redirects for Netlify and Cloudflare Pages, which match no digits: one line per short
 * address.
 *
 * @param site - plan, base and embed script of the site
 * @returns content of `_redirects`; without redirects for a plan with more short addresses than
 *   Cloudflare accepts
 */
const netlifyRedirects = ({ plan, base }: HostedSite): string => {
  const redirects = LOCALES.flatMap((locale) => {
    const { prefix } = itemFolders(locale);
    const line = (form: string, target: string) => `${base}${prefix}${form} ${base}${target} 301`;
    return [
      ...[...plan.priorities, ...plan.removed].flatMap(({ number }) => {
        const target = pagePath({ view: 'priority', number }, locale);
        return [line(number, target), line(prioritySlug(number), target)];
      }),
      ...plan.orientations.map(({ number }) =>
        line(String(number), pagePath({ view: 'orientation', number }, locale)),
      ),
    ];
  });
  return lines([GENERATED, redirects.length > MAX_REDIRECTS ? [] : redirects]);
};

/**
 * Writes the rules for Apache 2.4, for the site's own folder, which may be within another site's.
 *
 * @param site - plan, base and embed script of the site
 * @returns content of `.htaccess`
 * @see https://httpd.apache.org/docs/2.4/howto/htaccess.html
 */
const apacheRules = ({ plan, base, script }: HostedSite): string => {
  const under = (paths: readonly Paths[]): string =>
    paths.map(({ path, isFolder }) => escapePattern(base + path) + (isFolder ? '' : '$')).join('|');
  // The requested path, even where an error page answers.
  const isRequested = (paths: readonly Paths[]) =>
    `%{THE_REQUEST} =~ m#^[A-Z]+ (?:${under(paths).replaceAll('$', String.raw`(?=[ ?])`)})#`;
  const set = (headers: Headers, condition = '') =>
    Object.entries(headers).map(
      ([name, value]) => `  Header always set ${name} "${value}"${condition}`,
    );
  const caching = cacheRules(script).map(({ headers, ...paths }) =>
    set(headers, ` "expr=%{REQUEST_STATUS} -in {'200','206','304'} && ${isRequested([paths])}"`),
  );
  const compressible = [...TEXT_ENDINGS, ...INDEX_ENDINGS].join('|');
  const precompressed = (coding: string, ending: string) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}\\.${ending} -f`,
    `  RewriteRule ^(.+\\.(?:${compressible}))$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
    // A folder is answered by its index page, which this rule must find before the server does.
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}index\\.html\\.${ending} -f`,
    `  RewriteRule ^(|.+/)$ $1index.html.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
  ];
  return lines([
    GENERATED,
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}${FILES.notFound}`,
    gonePaths(plan).flatMap((path) => [
      `<If "%{REQUEST_URI} == '${decodeURI(base)}${path}'">`,
      `  ErrorDocument 410 ${base}${path}index.html`,
      '</If>',
    ]),
    Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    `AddType ${INDEX_TYPE} ${INDEX_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    `<FilesMatch "^${HIDDEN}">`,
    '  Require all denied',
    '</FilesMatch>',
    '<IfModule mod_headers.c>',
    set(EVERYWHERE),
    set(PAGE_POLICY, ` "expr=! (${isRequested(FRAMED)})"`),
    set({ 'Cache-Control': CACHE.otherwise }),
    ...caching,
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteBase ${decodeURI(base)}`,
    gonePaths(plan).map((path) => `  RewriteRule ^${path}$ - [R=410,L]`),
    // Apache encodes what it sends.
    SHORT_FORMS.map(
      ({ pattern, target }) => `  RewriteRule ^${pattern}$ ${decodeURI(base)}${target} [R=301,L]`,
    ),
    oembedRules({ reference: '%1' }).flatMap(({ pattern, target }) => [
      `  RewriteCond %{QUERY_STRING} (?:^|&)url=[^&]*${pattern}(?:&|$) [NC]`,
      `  RewriteRule ^oembed$ ${target} [L]`,
    ]),
    precompressed('br', 'br'),
    precompressed('gzip', 'gz'),
    '</IfModule>',
    ...(['br', 'gz'] as const).map((ending) => [
      `<FilesMatch "\\.(?:${compressible})\\.${ending}$">`,
      // Apache also reads “br” as Breton.
      `  RemoveLanguage .${ending}`,
      `  RemoveType .${ending}`,
      `  AddEncoding ${ending === 'br' ? 'br' : 'gzip'} .${ending}`,
      '  <IfModule mod_headers.c>',
      '    Header append Vary Accept-Encoding',
      '  </IfModule>',
      '</FilesMatch>',
    ]),
  ]);
};

/**
 * Writes the rules for nginx, to be included in a `server` block whose `root` has the site at its
 * base.
 *
 * @param site - plan, base and embed script of the site
 * @returns content of `_nginx.conf`
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
const nginxRules = ({ plan, base, script }: HostedSite): string => {
  // It compares and rewrites paths percent-decoded, and sends addresses as they are written.
  const root = decodeURI(base);
  const add = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const block = (location: string, body: readonly (string | readonly string[])[]) => [
    `location ${location} {`,
    ...body.flat(),
    '}',
  ];
  const locationOf = ({ path, isFolder }: Paths) => `${isFolder ? '^~' : '='} ${root}${path}`;
  const cached = { ...EVERYWHERE, 'Cache-Control': CACHE.otherwise };
  const page = { ...cached, ...PAGE_POLICY };
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  return lines([
    GENERATED,
    'index index.html;',
    'charset utf-8;',
    `charset_types text/xml application/json application/javascript text/javascript text/plain image/svg+xml ${Object.values(TYPES).join(' ')};`,
    'gzip_static on;',
    'gzip_vary on;',
    '# With the module ngx_brotli: brotli_static on;',
    `error_page 404 ${root}${FILES.notFound};`,
    block(root, add(page)),
    block(`~ ^${escapePattern(root)}.*\\.(?:${Object.keys(TYPES).join('|')})$`, [
      '  types {',
      types,
      '  }',
      add(page),
    ]),
    block(`~ ^${escapePattern(root)}${HIDDEN}`, ['  return 404;']),
    FRAMED.flatMap((paths) =>
      block(locationOf(paths), ['  error_page 404 @plan_card_missing;', add(cached)]),
    ),
    block('@plan_card_missing', [`  try_files ${root}${FILES.notFound} =404;`, add(cached)]),
    gonePaths(plan).flatMap((path) =>
      block(`= ${root}${path}`, [`  error_page 410 ${root}${path}index.html;`, '  return 410;']),
    ),
    cacheRules(script).flatMap(({ headers, ...paths }) =>
      block(locationOf(paths), add({ ...EVERYWHERE, ...headers })),
    ),
    SHORT_FORMS.flatMap(({ pattern, target }) =>
      block(`~ "^${escapePattern(root)}${pattern}$"`, [`  return 301 ${base}${target};`]),
    ),
    block(`= ${root}oembed`, [
      // A named group outlives the next expression, that of `rewrite`.
      oembedRules({ groupName: 'plan_card', reference: '$plan_card' }).flatMap(
        ({ pattern, target }) => [
          `  if ($arg_url ~* "${pattern}$") {`,
          `    rewrite ^ ${root}${target}? last;`,
          '  }',
        ],
      ),
      '  return 404;',
    ]),
  ]);
};

/** Rule file of a host. */
export interface HostFile {
  /** Path from the site's base. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the rule files of all hosts.
 *
 * @param site - plan, base and embed script of the site
 * @returns files to be written beside the pages
 */
export const hostFilesOf = (site: HostedSite): readonly HostFile[] => [
  { path: RULE_FILES.headers, text: netlifyHeaders(site) },
  { path: RULE_FILES.redirects, text: netlifyRedirects(site) },
  { path: RULE_FILES.apache, text: apacheRules(site) },
  { path: RULE_FILES.nginx, text: nginxRules(site) },
];
