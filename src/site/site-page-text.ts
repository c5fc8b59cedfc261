import { strings } from './i18n/index.ts';
import type { Locale } from '../plan/locale.ts';
import type { Plan, SitePageText } from '../plan/plan.ts';
import { isProseKey, type PageKey } from '../plan/pages.ts';

/**
 * Title, description and paragraphs of one of the site's own pages: those of the content, or the default
 * ones of an interactive page, which is always built.
 *
 * @param plan - the plan
 * @param key - name of the page
 * @param locale - language of the page
 * @returns the text, which may be French on an English page
 * @throws {RangeError} for a page of prose that the plan does not have
 */
export const sitePageText = (plan: Plan, key: PageKey, locale: Locale): SitePageText => {
  const own = plan.pages.find((page) => page.key === key);
  if (own) return own.text[locale];
  if (isProseKey(key)) throw new RangeError(`The plan has no page ${key}.`);
  const { title, description } = strings(locale)[key];
  return {
    locale,
    title,
    description: description(plan.text[locale].title),
    paragraphs: [],
  };
};
