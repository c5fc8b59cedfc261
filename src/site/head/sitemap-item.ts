import type { SitemapItem } from '@astrojs/sitemap';
import { LOCALES } from '../../plan/locale.ts';
import { urlsFor } from '../urls.ts';

/**
 * Makes the filter of the sitemap: pages are listed; cards, which stand for a page elsewhere, are not.
 *
 * @param origin - scheme and host of the site
 * @param base - path of the site on its host
 * @returns a function that says whether an absolute address is that of a page
 * @example isPage('https://example.org', '/')('https://example.org/cartes/3-2/') // false
 */
export const isPage = (origin: string, base: string) => {
  const urls = urlsFor({ origin, base });
  return (address: string): boolean => urls.locate(new URL(address).pathname) !== undefined;
};

/**
 * Makes the function that pairs each address of the sitemap with its translation. The integration
 * pairs equal paths only, and ours are translated.
 *
 * @param origin - scheme and host of the site
 * @param base - path of the site on its host
 * @returns a function that adds the language alternates of an item
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
