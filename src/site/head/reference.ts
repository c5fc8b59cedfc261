import { strings } from '../i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Urls } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';
import type { PlanItem } from '../../plan/plan.ts';

/** Page that can be cited: the plan, an orientation or a priority. */
export type CitedPage = PlanItem | { readonly view: 'home' };

/**
 * Checks whether a page can be cited.
 *
 * @param page - any page
 * @returns `true` for the plan, an orientation or a priority
 * @example isCited({ view: 'glossary' }) // false
 */
export const isCited = (page: Page): page is CitedPage =>
  page.view === 'home' || page.view === 'orientation' || page.view === 'priority';

/** Label of the cited part; `undefined` for the whole plan. */
const partLabel = (page: CitedPage, locale: Locale): string | undefined => {
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
 * Writes a reference to a page, ready to be pasted into a text: author, part, title, year and
 * address.
 *
 * @param plan - the plan
 * @param page - cited page
 * @param locale - language of the reference and of the page
 * @param urls - addresses of the site
 * @returns a sentence
 */
export const referenceTo = (plan: Plan, page: CitedPage, locale: Locale, urls: Urls): string =>
  strings(locale).citation({
    publisher: plan.publisher.name,
    part: partLabel(page, locale),
    plan: plan.text[locale].title,
    year: plan.published.slice(0, 4),
    url: urls.absolute(page, locale),
  });
