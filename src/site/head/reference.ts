import { strings } from '../i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Urls } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';
import type { PlanItem } from '../../plan/plan.ts';

/** Pages that can be cited: the plan and its parts. */
export type CitedPage = PlanItem | { readonly view: 'home' };

/** Says whether a page can be cited. */
export const isCited = (page: Page): page is CitedPage =>
  page.view === 'home' || page.view === 'orientation' || page.view === 'priority';

/** What of the plan a page is; `undefined` where it is the plan. */
const partOf = (page: CitedPage, locale: Locale): string | undefined => {
  const t = strings(locale);
  switch (page.view) {
    case 'priority':
      return t.priority.name(page.number);
    case 'orientation':
      return t.orientation.name(page.number);
    default:
      return undefined;
  }
};

/**
 * A reference to a page, ready to be put in a text: whose words, which, of what, when, where.
 *
 * @param locale - language of the reference, and of the page that it leads to
 * @param urls - of the site that is being built
 */
export const referenceTo = (plan: Plan, page: CitedPage, locale: Locale, urls: Urls): string =>
  strings(locale).citation({
    publisher: plan.publisher.name,
    part: partOf(page, locale),
    plan: plan.text[locale].title,
    year: plan.published.slice(0, 4),
    url: urls.absolute(page, locale),
  });
