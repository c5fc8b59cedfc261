import { OEMBED_QUERY, SHORT_FORMS } from './rules.ts';

/**
 * Where hosts send a request on to: a short form to its page, a folder to its final slash.
 *
 * @param path - asked for, from the site's base, without a leading slash
 * @returns the path from the site's base; `undefined` where the request is answered as it is
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
 * The file that answers `oembed?url=…`.
 *
 * @param query - of the address, without the question mark
 * @returns the path from the site's base; `undefined` where no page of the site is asked for
 * @example oembedAnswer('url=https://example.org/priorites/3-2/') // 'cartes/3-2/oembed.json'
 */
export const oembedAnswer = (query: string): string | undefined => {
  for (const { pattern, target } of OEMBED_QUERY) {
    const [, number] = new RegExp(`(?:^|&)url=[^&]*${pattern}(?:&|$)`, 'i').exec(query) ?? [];
    if (number !== undefined) return target.replace('$1', number);
  }
  return undefined;
};
