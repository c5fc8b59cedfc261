import { LOCALES } from '../plan/locale.ts';
import { prioritySlug } from '../plan/number.ts';
import type { Plan } from '../plan/plan.ts';
import { FILES, pagePath, itemFolders } from '../site/urls.ts';
import {
  CACHE,
  EVERYWHERE,
  FRAMED,
  INDEX_ENDINGS,
  INDEX_TYPE,
  keptFiles,
  OEMBED_QUERY,
  PAGE_POLICY,
  SHORT_FORMS,
  TEXT_ENDINGS,
  TYPED_FILE,
  TYPES,
  UNFRAMED,
  type Headers,
  type Paths,
} from './rules.ts';

/** What the rules of a host depend on. */
export interface Hosted {
  readonly plan: Plan;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** The script that other sites include, under both of its names. */
  readonly script: { readonly file: string; readonly pinned: string };
}

const lines = (parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

const GENERATED = '# Written by the build: see src/hosting/rules.ts.';

/** A path as a regular expression. */
const literal = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The files that tell hosts their rules, which nobody else needs to read. */
const RULES = {
  headers: '_headers',
  redirects: '_redirects',
  apache: '.htaccess',
  nginx: '_nginx.conf',
} as const;
const HIDDEN = `(?:${Object.values(RULES).map(literal).join('|')}|\\.ht.*)$`;

/** More than Cloudflare takes: https://developers.cloudflare.com/pages/configuration/redirects/ */
const MOST_REDIRECTS = 2000;

/**
 * The headers for Netlify and Cloudflare Pages. They add up the headers of all rules that a path
 * matches, so no header is in two rules that can match one path; what is not kept is asked for each
 * time there by default.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export const netlifyHeaders = ({ base, script }: Hosted): string => {
  const rule = ({ path, isFolder }: Paths, headers: Headers) => [
    `${base}${path}${isFolder ? '*' : ''}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return lines([
    GENERATED,
    rule({ path: '', isFolder: true }, EVERYWHERE),
    ...UNFRAMED.map((paths) => rule(paths, PAGE_POLICY)),
    ...keptFiles(script).map((paths) => rule(paths, paths.headers)),
    rule(TYPED_FILE, TYPED_FILE.headers),
  ]);
};

/**
 * The redirects for Netlify and Cloudflare Pages, which know no patterns of digits: one line a form.
 *
 * @returns no redirect for a plan that has more forms than Cloudflare takes
 */
export const netlifyRedirects = ({ plan, base }: Hosted): string => {
  const forms = LOCALES.flatMap((locale) => {
    const { prefix } = itemFolders(locale);
    const line = (form: string, target: string) => `${base}${prefix}${form} ${base}${target} 301`;
    return [
      ...plan.priorities.flatMap(({ number }) => {
        const target = pagePath({ view: 'priority', number }, locale);
        return [line(number, target), line(prioritySlug(number), target)];
      }),
      ...plan.orientations.map(({ number }) =>
        line(String(number), pagePath({ view: 'orientation', number }, locale)),
      ),
    ];
  });
  const kept = forms.length > MOST_REDIRECTS ? [] : forms;
  return lines([GENERATED, kept]);
};

/**
 * The rules for Apache 2.4, in the site's own folder, which may be within another site's.
 *
 * @see https://httpd.apache.org/docs/2.4/howto/htaccess.html
 */
export const apacheRules = ({ base, script }: Hosted): string => {
  const under = (paths: readonly Paths[]): string =>
    paths.map(({ path, isFolder }) => literal(base + path) + (isFolder ? '' : '$')).join('|');
  // What was asked for, even where an error page answers.
  const asked = (paths: readonly Paths[]) =>
    `%{THE_REQUEST} =~ m#^[A-Z]+ (?:${under(paths).replaceAll('$', String.raw`(?=[ ?])`)})#`;
  const set = (headers: Headers, condition = '') =>
    Object.entries(headers).map(
      ([name, value]) => `  Header always set ${name} "${value}"${condition}`,
    );
  const kept = keptFiles(script).map(({ headers, ...paths }) =>
    set(headers, ` "expr=%{REQUEST_STATUS} -in {'200','206','304'} && ${asked([paths])}"`),
  );
  const compressible = [...TEXT_ENDINGS, ...INDEX_ENDINGS].join('|');
  const packed = (coding: string, ending: string) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}\\.${ending} -f`,
    `  RewriteRule ^(.+\\.(?:${compressible}))$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
    // A folder is answered by its index page, which this must find before the server does.
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}index\\.html\\.${ending} -f`,
    `  RewriteRule ^(|.+/)$ $1index.html.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
  ];
  return lines([
    GENERATED,
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}${FILES.notFound}`,
    Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    `AddType ${INDEX_TYPE} ${INDEX_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    `<FilesMatch "^${HIDDEN}">`,
    '  Require all denied',
    '</FilesMatch>',
    '<IfModule mod_headers.c>',
    set(EVERYWHERE),
    set(PAGE_POLICY, ` "expr=! (${asked(FRAMED)})"`),
    set({ 'Cache-Control': CACHE.otherwise }),
    ...kept,
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteBase ${decodeURI(base)}`,
    // Apache encodes what it sends.
    SHORT_FORMS.map(
      ({ pattern, target }) => `  RewriteRule ^${pattern}$ ${decodeURI(base)}${target} [R=301,L]`,
    ),
    OEMBED_QUERY.flatMap(({ pattern, target }) => [
      `  RewriteCond %{QUERY_STRING} (?:^|&)url=[^&]*${pattern}(?:&|$) [NC]`,
      `  RewriteRule ^oembed$ ${target.replace('$1', '%1')} [L]`,
    ]),
    packed('br', 'br'),
    packed('gzip', 'gz'),
    '</IfModule>',
    ...(['br', 'gz'] as const).map((ending) => [
      `<FilesMatch "\\.(?:${compressible})\\.${ending}$">`,
      // To Apache, “br” is Breton too.
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
 * The rules for nginx, to be included in a `server` block whose `root` has the site at its base.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export const nginxRules = ({ base, script }: Hosted): string => {
  // It compares and rewrites paths percent-decoded, and sends addresses as they are written.
  const root = decodeURI(base);
  const add = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const block = (location: string, body: readonly (string | readonly string[])[]) => [
    `location ${location} {`,
    ...body.flat(),
    '}',
  ];
  const place = ({ path, isFolder }: Paths) => `${isFolder ? '^~' : '='} ${root}${path}`;
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
    block(`~ ^${literal(root)}.*\\.(?:${Object.keys(TYPES).join('|')})$`, [
      '  types {',
      types,
      '  }',
      add(page),
    ]),
    block(`~ ^${literal(root)}${HIDDEN}`, ['  return 404;']),
    FRAMED.flatMap((paths) =>
      block(place(paths), ['  error_page 404 @plan_card_missing;', add(cached)]),
    ),
    block('@plan_card_missing', [`  try_files ${root}${FILES.notFound} =404;`, add(cached)]),
    keptFiles(script).flatMap(({ headers, ...paths }) =>
      block(place(paths), add({ ...EVERYWHERE, ...headers })),
    ),
    SHORT_FORMS.flatMap(({ pattern, target }) =>
      block(`~ "^${literal(root)}${pattern}$"`, [`  return 301 ${base}${target};`]),
    ),
    block(`= ${root}oembed`, [
      OEMBED_QUERY.flatMap(({ pattern, target }) => [
        // A group of its own name outlives the expression that follows it.
        `  if ($arg_url ~* "${pattern.replace('([0-9]', '(?<plan_card>[0-9]')}$") {`,
        `    rewrite ^ ${root}${target.replace('$1', '$plan_card')}? last;`,
        '  }',
      ]),
      '  return 404;',
    ]),
  ]);
};

/** A file that tells a host its rules. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** The rules for every host that reads them from a file. */
export const hostFilesOf = (hosted: Hosted): readonly HostFile[] => [
  { path: RULES.headers, text: netlifyHeaders(hosted) },
  { path: RULES.redirects, text: netlifyRedirects(hosted) },
  { path: RULES.apache, text: apacheRules(hosted) },
  { path: RULES.nginx, text: nginxRules(hosted) },
];
