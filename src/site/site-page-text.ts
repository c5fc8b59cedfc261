import { strings } from './i18n/index.ts';
import { sourceOf } from '../plan/languages.ts';
import type { Locale } from '../plan/locale.ts';
import type { Plan, SitePage, SitePageText } from '../plan/plan.ts';
import { TOOL_KEYS, type Page } from '../plan/pages.ts';

/**
 * Finds the prose of a page in the plan's content.
 *
 * @param plan - the plan
 * @param page - any page
 * @returns the prose, or `undefined` for a page without any
 */
export const sitePageOf = (plan: Plan, page: Page): SitePage | undefined =>
  plan.pages.find(({ key }) => key === (page.view === 'added' ? page.key : page.view));

/**
 * Returns title and description of one of the site's own pages: those of the plan's content; for an
 * interactive page without any, the site's own.
 *
 * @param plan - the plan
 * @param page - one of the site's own pages
 * @param locale - language of the page; the text may be in another
 * @returns the text
 * @throws {RangeError} for a page of prose that the plan does not have
 */
export const sitePageText = (plan: Plan, page: Page, locale: Locale): SitePageText => {
  const own = sitePageOf(plan, page);
  if (own) return own.text[locale];
  const key = TOOL_KEYS.find((tool) => tool === page.view);
  if (!key) throw new RangeError(`The plan has no page ${JSON.stringify(page)}.`);
  const { title, description } = strings(locale, plan.levels)[key];
  return {
    locale,
    source: sourceOf(plan.languages),
    states: {},
    title,
    description: description(plan.text[locale].title),
    paragraphs: [],
    images: [],
  };
};
