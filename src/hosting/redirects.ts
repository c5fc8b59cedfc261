import { OEMBED_QUERY, SHORT_FORMS } from './rules.ts';

/**
 * Finds the redirect of a request: a short form to its page, a folder to its final slash.
 *
 * @param path - requested path from the site's base, without a leading slash
 * @returns path from the site's base; `undefined` without a redirect
 * @example redirectOf('3.2') // 'priorites/3-2/'
 */
export const redirectOf = (path: string): string | undefined => {
  for (const { pattern, target } of SHORT_FORMS) {
    const form = new RegExp(`^${pattern}$`);
    if (form.test(path)) return path.replace(form, target);
  }
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last !== '' && !last.includes('.') && path !== 'oembed' ? `${path}/` : undefined;
};

/**
 * Finds the file that answers `oembed?url=…`.
 *
 * @param query - query of the address, without the question mark
 * @returns path from the site's base; `undefined` for a `url` that is no page of the site
 * @example oembedAnswer('url=https://example.org/priorites/3-2/') // 'cartes/3-2/oembed.json'
 */
export const oembedAnswer = (query: string): string | undefined => {
  for (const { pattern, target } of OEMBED_QUERY) {
    const [, number] = new RegExp(`(?:^|&)url=[^&]*${pattern}(?:&|$)`, 'i').exec(query) ?? [];
    if (number !== undefined) return target.replace('$1', number);
  }
  return undefined;
};
