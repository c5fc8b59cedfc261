import { LOCALES, type Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';
import { proseKeysOf, planItems } from '../plan/lookup.ts';
import { cardPath, pagePath } from './urls.ts';
import type { Page } from '../plan/pages.ts';
import type { PlanItem } from '../plan/plan.ts';

/** One HTML page of the site. */
export interface Route {
  readonly page: Page;
  readonly locale: Locale;
  /** From the site's base, without a leading slash; empty for the French home. */
  readonly path: string;
}

/**
 * Pages of the site, in no language.
 *
 * @param plan - that is being published
 * @returns every page, in reading order
 */
export const pagesOf = (plan: Plan): readonly Page[] => [
  { view: 'home' },
  ...planItems(plan),
  { view: 'fullText' },
  { view: 'bilingual' },
  { view: 'links' },
  { view: 'glossary' },
  { view: 'search' },
  { view: 'embed' },
  { view: 'data' },
  ...proseKeysOf(plan).map((view): Page => ({ view })),
];

/**
 * Pages of the site in every language, but for the page “not found”.
 *
 * @param plan - that is being published
 * @returns one route a page and language
 */
export const routesOf = (plan: Plan): readonly Route[] =>
  pagesOf(plan).flatMap((page) =>
    LOCALES.map((locale) => ({ page, locale, path: pagePath(page, locale) })),
  );

/** One card that other sites may show. */
export interface CardRoute {
  readonly card: PlanItem;
  readonly locale: Locale;
  /** From the site's base, without a leading slash. */
  readonly path: string;
}

/**
 * Cards in every language.
 *
 * @param plan - that is being published
 * @returns one route a card and language
 */
export const cardRoutesOf = (plan: Plan): readonly CardRoute[] =>
  planItems(plan).flatMap((card) =>
    LOCALES.map((locale) => ({ card, locale, path: cardPath(card, locale) })),
  );
