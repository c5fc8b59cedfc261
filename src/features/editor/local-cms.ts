import type { Plugin } from 'vite';
import { KNOWN_HOSTS } from './known-hosts.ts';

/** Change to the script of the CMS. */
interface Replacement {
  readonly from: RegExp;
  readonly to: string;
}

/** What the CMS would fetch from other sites without being asked, or forbid; and what it gets in place of each. */
const REPLACEMENTS: readonly Replacement[] = [
  // Second copies of fonts that the package has, and loads by itself.
  { from: /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net\/[^}]*\}/g, to: '' },
  // Parts of itself, which are in this bundle.
  { from: /https:\/\/unpkg\.com\//g, to: './not-bundled/' },
  // Whether GitHub and GitLab are well: always, until a request says otherwise.
  {
    from: /https:\/\/www\.githubstatus\.com\/api\/[\w./-]+/g,
    to: 'data:application/json,{"status":{"indicator":"none"}}',
  },
  {
    from: /https:\/\/status-api\.hostedstatus\.com\/[\w./-]+/g,
    to: 'data:application/json,{"result":{"status_overall":{"status_code":100}}}',
  },
  // Portraits of those who sign in, at a host of their own: an icon takes their place.
  { from: /vatarURL:[\w$.?]+\.avatar(?:_url|Url)\b/g, to: 'vatarURL:void 0' },
  // Whoever reads badly enlarges the page.
  { from: /`maximum-scale=1`,/g, to: '' },
];

/** Error for a version of the CMS that this project has not been adapted to. */
export class UnknownCmsError extends Error {
  override readonly name = 'UnknownCmsError';
}

const unknown = (fr: string, en: string): UnknownCmsError =>
  new UnknownCmsError(
    `${fr} Revoyez src/features/editor/local-cms.ts.\n${en} Revise src/features/editor/local-cms.ts.`,
  );

/**
 * Makes the script of the CMS local.
 *
 * @param script - script of the package `@sveltia/cms`
 * @returns the script, which fetches nothing from other sites by itself
 * @throws {UnknownCmsError} where a replacement has nothing to replace: the package has changed
 */
export const withoutForeignRequests = (script: string): string =>
  REPLACEMENTS.reduce((text, { from, to }) => {
    const changed = text.replace(from, () => to);
    if (changed !== text) return changed;
    throw unknown(
      `Le script de @sveltia/cms n’a plus «\u00a0${from.source}\u00a0».`,
      `The script of @sveltia/cms no longer has “${from.source}”.`,
    );
  }, script);

const ADDRESS = /\b(?:https?|wss?):\/\/([^\s`"'<>()[\]\\/?#,;|]+)/g;

/**
 * Lists the hosts of a script that are not known: a new version of the CMS that names one fails the build, for
 * somebody to see what it is.
 *
 * @param script - any script
 * @returns hosts, in order and without repetition; `${}` for what a template fills in
 * @example foreignHosts('fetch("https://api.example.org/x")') // ['api.example.org']
 */
export const foreignHosts = (script: string): readonly string[] => {
  const found = script.replace(/\$\{[^{}]*\}/g, '${}').matchAll(ADDRESS);
  return [...new Set([...found].map(([, host = '']) => host))]
    .filter((host) => !KNOWN_HOSTS.has(host))
    .toSorted();
};

const PACKAGE = /\/@sveltia\/cms\/npm\/index\.js$/;
/** Languages of code, maps and drawings in SVG: no text of a plan has any. */
const UNUSED = /^(?:@shikijs\/(?:langs|themes)\/|leaflet|svgo|terra-draw)/;
const EMPTY = '\0plan:unused-in-editor';
/** Translations of the interface: French stays, and English takes the place of all others. */
const OTHER_LANGUAGE = /^\.\.\/locales\/(?!fr\.json|en-CA\.json)[\w-]+\.json$/;

/** Vite plugin that makes the CMS local, and leaves out what the editor of a plan does not need. */
export const localCms: Plugin = {
  name: 'plan:local-cms',
  enforce: 'pre',
  resolveId(source, importer) {
    if (UNUSED.test(source)) return EMPTY;
    return OTHER_LANGUAGE.test(source)
      ? this.resolve('../locales/en-CA.json', importer)
      : undefined;
  },
  load: { filter: { id: new RegExp(EMPTY) }, handler: () => 'export default []' },
  transform: {
    filter: { id: PACKAGE },
    handler: (code) => ({ code: withoutForeignRequests(code), map: null }),
  },
  generateBundle(_, bundle) {
    const scripts = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' ? [output.code] : [],
    );
    const hosts = foreignHosts(scripts.join('\n')).join(', ');
    if (hosts === '') return;
    throw unknown(
      `Le script de @sveltia/cms nomme des sites inconnus\u00a0: ${hosts}.`,
      `The script of @sveltia/cms names unknown sites: ${hosts}.`,
    );
  },
};
