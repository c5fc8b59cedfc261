import { strings } from '../i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Page } from '../../plan/pages.ts';
import { partLanguage } from '../../plan/translation.ts';
import { numbered } from '../../plan/shown-number.ts';
import { itemName } from '../item-name.ts';
import { sitePageText } from '../site-page-text.ts';
import { searchName } from './search-name.ts';

/** Link of a breadcrumb. */
export interface Crumb {
  readonly page: Page;
  readonly label: string;
  /** Language of the label: an English page may show French words. */
  readonly locale: Locale;
}

const crumbOf = (lookup: PlanLookup, page: Page, locale: Locale): Crumb => {
  const t = strings(locale, lookup.plan.levels);
  switch (page.view) {
    case 'home':
      return { page, label: searchName(lookup.plan, locale), locale };
    case 'priority':
    case 'orientation': {
      const name = itemName(lookup, page, locale);
      return { page, label: name.text, locale: name.locale };
    }
    case 'fullText':
    case 'bilingual':
    case 'links':
    case 'continuity':
    case 'glossary':
    case 'search':
      return { page, label: t[page.view].title, locale };
    default: {
      const text = sitePageText(lookup.plan, page, locale);
      return { page, label: text.title, locale: partLanguage(text, 'title') };
    }
  }
};

/** Returns the crumb of a priority's orientation, with its title, since a number alone is no help. */
const parentCrumbs = (lookup: PlanLookup, page: Page, locale: Locale): readonly Crumb[] => {
  if (page.view !== 'priority') return [];
  const { number, text } = lookup.orientation(lookup.priority(page.number).orientation);
  const own = text[locale];
  const label = numbered(own.shown, own.title);
  return [{ page: { view: 'orientation', number }, label, locale: partLanguage(own, 'title') }];
};

/**
 * Returns the breadcrumb of a page, from the home page to the page itself.
 *
 * @param lookup - the plan
 * @param page - page of the last crumb
 * @param locale - language of the page
 * @returns crumbs, outermost first
 * @throws {RangeError} where the plan has no such orientation or priority
 */
export const breadcrumbOf = (lookup: PlanLookup, page: Page, locale: Locale): readonly Crumb[] => [
  crumbOf(lookup, { view: 'home' }, locale),
  ...(page.view === 'home'
    ? []
    : [...parentCrumbs(lookup, page, locale), crumbOf(lookup, page, locale)]),
];
