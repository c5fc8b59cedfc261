import type { Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';
import { contentsOf, planItems, prosePagesOf } from '../plan/lookup.ts';
import { cardPath, pagePath, type Urls } from './urls.ts';
import { hasPage, pageOfKey, type CardPage, type Page } from '../plan/pages.ts';
import type { PlanItem } from '../plan/plan.ts';

/** HTML page of the site. */
export interface Route {
  readonly page: Page;
  readonly locale: Locale;
  /** Path from the site's base, without a leading slash; empty for the home of the source. */
  readonly path: string;
}

/**
 * Lists the pages of the site, whatever the language: what a plan does not have has no page.
 *
 * @param plan - the plan
 * @returns pages in reading order
 */
export const pagesOf = (plan: Plan): readonly Page[] => {
  const pages: readonly Page[] = [
    { view: 'home' },
    ...planItems(plan),
    { view: 'fullText' },
    { view: 'bilingual' },
    { view: 'links' },
    { view: 'continuity' },
    { view: 'glossary' },
    { view: 'search' },
    { view: 'embed' },
    { view: 'data' },
    ...prosePagesOf(plan).map(({ key }) => pageOfKey(key)),
  ];
  return pages.filter((page) => hasPage(contentsOf(plan), page));
};

/**
 * Makes the addresses of a site lead to pages that it has, and to no others.
 *
 * @param urls - addresses of the site
 * @param plan - the plan that it publishes
 * @returns the same addresses; those of pages throw a `RangeError` for a page that the site does not have
 */
export const urlsWithin = (urls: Urls, plan: Plan): Urls => {
  const checked =
    (address: Urls['path']): Urls['path'] =>
    (page, locale) => {
      if (hasPage(contentsOf(plan), page)) return address(page, locale);
      throw new RangeError(`The site of this plan has no page ${JSON.stringify(page)}.`);
    };
  return { ...urls, path: checked(urls.path), absolute: checked(urls.absolute) };
};

/**
 * Lists the routes of all pages in every language, except the page “not found”.
 *
 * @param plan - the plan
 * @returns routes in reading order, the source first
 */
export const routesOf = (plan: Plan): readonly Route[] =>
  pagesOf(plan).flatMap((page) =>
    plan.languages.map((locale) => ({
      page,
      locale,
      path: pagePath(page, locale, plan),
    })),
  );

/**
 * Lists the items that the plan has no longer, and whose addresses say so.
 *
 * @param plan - the plan
 * @returns items in plan order
 */
const removedItems = ({ removed }: Plan): readonly PlanItem[] =>
  removed.map(({ number }) => ({ view: 'priority', number }));

/**
 * Lists the routes of the pages and cards of what was removed from the plan. Nothing lists these pages.
 *
 * @param plan - the plan
 * @returns routes in plan order, the source first
 */
export const removedRoutesOf = (plan: Plan): readonly (Route | CardRoute)[] =>
  removedItems(plan).flatMap((item) =>
    plan.languages.flatMap((locale): readonly (Route | CardRoute)[] => [
      { page: item, locale, path: pagePath(item, locale, plan) },
      { card: item, locale, path: cardPath(item, locale, plan.languages) },
    ]),
  );

/** Card for other sites to show. */
export interface CardRoute {
  /** Page that the card stands for. */
  readonly card: CardPage;
  readonly locale: Locale;
  /** Path from the site's base, without a leading slash. */
  readonly path: string;
}

/**
 * Lists the pages with a card of their own.
 *
 * @param plan - the plan
 * @returns the home page, then the items in plan order
 */
export const cardPagesOf = (plan: Plan): readonly CardPage[] => [
  { view: 'home' },
  ...planItems(plan),
];

/**
 * Lists the routes of all cards in every language.
 *
 * @param plan - the plan
 * @returns routes in plan order, that of the whole plan first; the source first
 */
export const cardRoutesOf = (plan: Plan): readonly CardRoute[] =>
  cardPagesOf(plan).flatMap((card) =>
    plan.languages.map((locale) => ({
      card,
      locale,
      path: cardPath(card, locale, plan.languages),
    })),
  );
