import type { PlanForm } from '../plan/form.ts';
import type { PublishedSite } from '../site/urls.ts';
import { OEMBED_ENDPOINT, oembedRules, queryWith, XML_PARAMETER } from './oembed-rules.ts';
import { redirectRules } from './redirect-rules.ts';

/**
 * Finds the redirect of a request: a short form to its page, a folder without a page to the page that
 * lists it, any other folder to its final slash.
 *
 * @param path - requested path from the site's base, without a leading slash
 * @param plan - its form
 * @returns path from the site's base; `undefined` without a redirect
 * @example redirectOf('3.2', { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'priorites/3-2/'
 */
export const redirectOf = (path: string, plan: PlanForm): string | undefined => {
  for (const { pattern, target } of redirectRules(plan)) {
    const form = new RegExp(`^${pattern}$`);
    if (form.test(path)) return path.replace(form, target);
  }
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last !== '' && !last.includes('.') && path !== OEMBED_ENDPOINT ? `${path}/` : undefined;
};

/**
 * Finds the file that answers `oembed?url=…`.
 *
 * @param query - query of the address, without the question mark
 * @param site - its address and its languages
 * @returns path from the site's base; `undefined` for a `url` that has no card
 * @example oembedAnswer('url=https://example.org/3.2', { origin: 'https://example.org', base: '/', languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'cartes/3-2/oembed.json'
 */
export const oembedAnswer = (query: string, site: PublishedSite): string | undefined => {
  for (const { pattern, target } of oembedRules(site)) {
    const asked = new RegExp(queryWith(`url=${pattern}`), 'i').exec(query);
    if (asked) return target.replace(/\$([12])/g, (_, index) => asked[Number(index)] ?? '');
  }
  return undefined;
};

/**
 * Checks whether a request for an oEmbed answer is for XML: https://oembed.com has 501 for it.
 *
 * @param query - query of the address, without the question mark
 * @returns `true` for `format=xml`
 */
export const isXmlAsked = (query: string): boolean =>
  new RegExp(queryWith(XML_PARAMETER), 'i').test(query);
