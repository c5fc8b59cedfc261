import type { SitemapItem } from '@astrojs/sitemap';
import { LOCALES } from '../model/locale.ts';
import { urlsFor } from '../urls.ts';

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
