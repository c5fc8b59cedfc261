import type { SitemapItem } from '@astrojs/sitemap';
import { removedAt } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { hreflangs, urlsFor } from '../urls.ts';

/**
 * Makes the filter of the sitemap, which lists pages of the plan and no cards: a card repeats the content
 * of a page.
 *
 * @param origin - scheme and host of the site
 * @param base - path of the site on its host, with a slash at both ends
 * @param planOf - returns the plan, once its pages are made
 * @returns a function that returns `true` for the absolute address of a page
 * @example isPage('https://example.org', '/', () => ({ removed: [] }))('https://example.org/cartes/3-2/') // false
 */
export const isPage = (origin: string, base: string, planOf: () => Pick<Plan, 'removed'>) => {
  const urls = urlsFor({ origin, base });
  return (address: string): boolean => {
    const page = urls.locate(new URL(address).pathname)?.page;
    return page !== undefined && !(page.view === 'priority' && removedAt(planOf(), page.number));
  };
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
    const links = Object.entries(hreflangs(urls, located.page)).map(([lang, url]) => ({
      lang,
      url,
    }));
    return { ...item, links };
  };
};
