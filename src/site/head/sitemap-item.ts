import type { SitemapItem } from '@astrojs/sitemap';
import { LOCALES } from '../../plan/locale.ts';
import { urlsFor } from '../urls.ts';

/** Whether an address is that of a page, and not of a card, which stands for a page elsewhere. */
export const isPage = (origin: string, base: string) => {
  const urls = urlsFor({ origin, base });
  return (address: string): boolean => urls.locate(new URL(address).pathname) !== undefined;
};

/**
 * Pairs each address of the sitemap with its translation. The integration can pair equal paths
 * only, and ours are translated.
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
