import { FILES } from '../site/urls.ts';
import { OEMBED_ENDPOINT, oembedRules, queryWith, XML_PARAMETER } from './oembed-rules.ts';
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
  INDEX_ENDINGS,
  INDEX_TYPE,
  MARKDOWN_PATTERN,
  PAGE_POLICY,
  PREFLIGHT,
  TEXT_ENDINGS,
  TYPES,
  type Headers,
  type Paths,
} from './rules.ts';

const COMPRESSIBLE = [...TEXT_ENDINGS, ...INDEX_ENDINGS].join('|');

/** Extension of the precompressed files of each content coding, in order of preference. */
const PRECOMPRESSED = { br: 'br', gzip: 'gz' } as const;

const dotted = (endings: readonly string[]): string =>
  endings.map((ending) => `.${ending}`).join(' ');

const group = (name: string, body: readonly string[]): readonly string[] => [
  `<${name}>`,
  ...body.map((line) => `  ${line}`),
  `</${name.split(' ', 1).join('')}>`,
];

const types = (): readonly string[] => [
  ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
  `AddType ${INDEX_TYPE} ${dotted(INDEX_ENDINGS)}`,
  `AddCharset utf-8 ${dotted(TEXT_ENDINGS)}`,
];

const headers = (hosted: HostedSite): readonly string[] => {
  const { origin, base, languages, script } = hosted;
  const under = (paths: readonly Paths[]): string =>
    paths.map(({ path, isFolder }) => escapePattern(base + path) + (isFolder ? '' : '$')).join('|');
  // The requested path, even where an error page answers.
  const isRequested = (paths: readonly Paths[]) =>
    `%{THE_REQUEST} =~ m#^[A-Z]+ (?:${under(paths).replaceAll('$', String.raw`(?=[ ?])`)})#`;
  const set = (values: Headers, condition?: string) =>
    Object.entries(values).map(
      ([name, value]) =>
        `Header always set ${name} "${value}"${condition === undefined ? '' : ` "expr=${condition}"`}`,
    );
  // A percent sign starts a value of the request, unless it is doubled.
  const site = `${origin}${base}`.replaceAll('%', '%%');
  const link = canonicalLink(`${site}%{PLAN_PAGE}e`).replaceAll('"', String.raw`\"`);
  return [
    ...group('IfModule mod_setenvif.c', [
      `SetEnvIf Request_URI "^${escapePattern(decodeURI(base))}${MARKDOWN_PATTERN}" PLAN_PAGE=$1`,
    ]),
    ...group('IfModule mod_headers.c', [
      ...set(EVERYWHERE),
      ...set(PREFLIGHT, "%{REQUEST_METHOD} == 'OPTIONS'"),
      ...set(PAGE_POLICY, `! (${isRequested(framed(languages))})`),
      ...editorRules(hosted).flatMap(({ headers: values, ...paths }) =>
        set(values, isRequested([paths])),
      ),
      ...set({ 'Cache-Control': CACHE.otherwise }),
      ...cacheRules(script).flatMap(({ headers: values, ...paths }) =>
        set(values, `%{REQUEST_STATUS} -in {'200','206','304'} && ${isRequested([paths])}`),
      ),
      `Header set Link "${link}" env=PLAN_PAGE`,
    ]),
  ];
};

/** Rewrites requests of folders and files to their precompressed files. */
const toPrecompressed = ([coding, ending]: readonly string[]): readonly string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}\\.${ending} -f`,
  `RewriteRule ^(.+\\.(?:${COMPRESSIBLE}))$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
  // A folder is answered by its index page, which this rule must find before the server does.
  `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}index\\.html\\.${ending} -f`,
  `RewriteRule ^(|.+/)$ $1index.html.${ending} [L,E=no-gzip:1,E=no-brotli:1]`,
];

const rewriting = (site: HostedSite): readonly string[] => [
  'RewriteEngine On',
  `RewriteBase ${decodeURI(site.base)}`,
  'RewriteCond %{REQUEST_METHOD} =OPTIONS',
  'RewriteRule ^ - [R=204,L]',
  `RewriteRule ^${HIDDEN}$ - [R=404,L]`,
  ...gonePaths(site.plan).map((path) => `RewriteRule ^${path}$ - [R=410,L]`),
  // Apache encodes what it sends.
  ...redirectRules(site).map(
    ({ pattern, target }) => `RewriteRule ^${pattern}$ ${decodeURI(site.base)}${target} [R=301,L]`,
  ),
  `RewriteCond %{QUERY_STRING} ${queryWith(XML_PARAMETER)} [NC]`,
  `RewriteRule ^${OEMBED_ENDPOINT}$ - [R=501,L]`,
  ...oembedRules(site, { open: () => '(', reference: (index) => `%${index}` }).flatMap(
    ({ pattern, target }) => [
      `RewriteCond %{QUERY_STRING} ${queryWith(`url=${pattern}`)} [NC]`,
      `RewriteRule ^${OEMBED_ENDPOINT}$ ${target} [L]`,
    ],
  ),
  // In place of the server's own list of files, or of its refusal.
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule ^ - [R=404,L]',
  ...Object.entries(PRECOMPRESSED).flatMap(toPrecompressed),
  // Whatever index pages the host has for its own folders.
  'RewriteCond %{REQUEST_FILENAME}index.html -f',
  'RewriteRule ^(|.+/)$ $1index.html [L]',
];

const precompressedType = ([coding, ending = '']: readonly string[]): readonly string[] =>
  group(`FilesMatch "\\.(?:${COMPRESSIBLE})\\.${ending}$"`, [
    // Apache also reads “br” as Breton.
    `RemoveLanguage .${ending}`,
    `RemoveType .${ending}`,
    `AddEncoding ${coding} .${ending}`,
    ...group('IfModule mod_headers.c', ['Header append Vary Accept-Encoding']),
  ]);

/**
 * Writes the rules for Apache 2.4, for the site's own folder, which may be within another site's. All
 * directives are of the class `FileInfo`: with one of another class, a host that does not allow it would
 * answer 500 everywhere.
 *
 * @param site - plan, address and embed script of the site
 * @returns content of `.htaccess`
 * @see https://httpd.apache.org/docs/2.4/mod/overrides.html#override-fileinfo
 */
export const apacheRules = (site: HostedSite): string => {
  const { base } = site;
  return lines([
    GENERATED,
    `ErrorDocument 404 ${base}${FILES.notFound}`,
    gonePaths(site.plan).flatMap((path) =>
      group(`If "%{REQUEST_URI} == '${decodeURI(base)}${path}'"`, [
        `ErrorDocument 410 ${base}${path}index.html`,
      ]),
    ),
    types(),
    headers(site),
    group('IfModule mod_rewrite.c', rewriting(site)),
    ...Object.entries(PRECOMPRESSED).map(precompressedType),
  ]);
};
