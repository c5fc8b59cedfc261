import type { SitemapItem } from '@astrojs/sitemap';
import { LOCALES } from '../../plan/locale.ts';
import { urlsFor } from '../urls.ts';

/**
 * Makes the filter of the sitemap, which lists pages and no cards: a card repeats the content of a
 * page.
 *
 * @param origin - scheme and host of the site
 * @param base - path of the site on its host, with a slash at both ends
 * @returns a function that returns `true` for the absolute address of a page
 * @example isPage('https://example.org', '/')('https://example.org/cartes/3-2/') // false
 */
export const isPage = (origin: string, base: string) => {
  const urls = urlsFor({ origin, base });
  return (address: string): boolean => urls.locate(new URL(address).pathname) !== undefined;
};

/**
 * Makes the function that adds translations to the addresses of the sitemap. The integration only
 * pairs equal paths, and paths of this site are translated.
 *
 * @param origin - scheme and host of the site
 * @param base - path of the site on its host, with a slash at both ends
 * @returns a function that adds the addresses in both languages to an item
 */
export const sitemapItem = (origin: string, base: string) => {
  const urls = urlsFor({ origin, base });
  return (item: SitemapItem): SitemapItem => {
    const located = urls.locate(new URL(item.url).pathname);
    if (!located) return item;
    const links = LOCALES.map((locale) => ({
      lang: locale,
      url: urls.absolute(located.page, locale),
    }));
    return { ...item, links };
  };
};
