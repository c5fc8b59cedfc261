import type { SitemapItem } from '@astrojs/sitemap';
import { removedAt } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { hreflangs, type Urls } from '../urls.ts';

/**
 * Makes the filter of the sitemap, which lists pages of the plan and no cards: a card repeats the content
 * of a page.
 *
 * @param urls - addresses of the site
 * @param planOf - returns the plan, once its pages are made
 * @returns a function that returns `true` for the absolute address of a page
 */
export const isPage =
  (urls: Urls, planOf: () => Pick<Plan, 'removed'>) =>
  (address: string): boolean => {
    const page = urls.locate(new URL(address).pathname)?.page;
    return page !== undefined && !(page.view === 'priority' && removedAt(planOf(), page.number));
  };

/**
 * Makes the function that adds translations to the addresses of the sitemap. The integration only
 * pairs equal paths, and paths of this site are translated.
 *
 * @param urls - addresses of the site
 * @returns a function that adds the addresses in every language to an item
 */
export const sitemapItem =
  (urls: Urls) =>
  (item: SitemapItem): SitemapItem => {
    const located = urls.locate(new URL(item.url).pathname);
    if (!located) return item;
    const links = hreflangs(urls, located.page).map(([lang, url]) => ({ lang, url }));
    return links.length === 0 ? item : { ...item, links };
  };
