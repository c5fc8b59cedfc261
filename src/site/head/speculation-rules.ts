import type { Urls } from '../urls.ts';

/**
 * Writes the rules for browsers to prefetch pages of the site once the pointer is over their link;
 * files are not prefetched. Any more eager setting would load every link of a page at once, on a
 * reader's phone too.
 *
 * @param urls - addresses of the site
 * @returns JSON of a `speculationrules` script
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = (urls: Urls): string =>
  JSON.stringify({
    prefetch: [{ where: { href_matches: urls.file('{(.*/)}?') }, eagerness: 'moderate' }],
  });
