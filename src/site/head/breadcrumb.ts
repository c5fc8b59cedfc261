import { strings } from '../i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Page } from '../../plan/pages.ts';
import { sitePageText } from '../site-page-text.ts';

/** A step on the way from the home page to a page. */
export interface Step {
  readonly page: Page;
  readonly label: string;
  /** Language of the label: French words may stand on an English page. */
  readonly locale: Locale;
}

const stepTo = (lookup: PlanLookup, page: Page, locale: Locale): Step => {
  const t = strings(locale);
  switch (page.view) {
    case 'home':
      return { page, label: t.nav.plan, locale };
    case 'priority':
      return { page, label: t.priority.name(page.number), locale };
    case 'orientation':
      return { page, label: t.orientation.name(page.number), locale };
    case 'fullText':
    case 'bilingual':
    case 'links':
    case 'glossary':
    case 'search':
      return { page, label: t[page.view].title, locale };
    default: {
      const { title, locale: language } = sitePageText(lookup.plan, page.view, locale);
      return { page, label: title, locale: language };
    }
  }
};

/** The orientation of a priority, as a step to it: with its title, since its number says little. */
const orientationStep = (lookup: PlanLookup, page: Page, locale: Locale): readonly Step[] => {
  if (page.view !== 'priority') return [];
  const { number, text } = lookup.orientation(lookup.priority(page.number).orientation);
  const { title, locale: language } = text[locale];
  return [{ page: { view: 'orientation', number }, label: `${number} ${title}`, locale: language }];
};

/**
 * The way from the home page to a page, both included.
 *
 * @throws {RangeError} where the plan has no such orientation or priority
 */
export const breadcrumbOf = (lookup: PlanLookup, page: Page, locale: Locale): readonly Step[] => [
  stepTo(lookup, { view: 'home' }, locale),
  ...(page.view === 'home'
    ? []
    : [...orientationStep(lookup, page, locale), stepTo(lookup, page, locale)]),
];
