import type { Locale } from '../plan/locale.ts';
import { prioritySlug } from '../plan/number.ts';
import type { Page } from '../plan/pages.ts';
import type { Plan } from '../plan/plan.ts';
import { partLanguage } from '../plan/translation.ts';
import { sitePageOf } from './site-page-text.ts';

/** Lists of the content that a page shows and nothing else. */
const LISTS: Readonly<Partial<Record<Page['view'], string>>> = {
  links: 'relations.yaml',
  glossary: 'glossary.yaml',
  continuity: 'continuity.yaml',
};

/** Folder of the texts that a page shows, and the language of those in one language of the site. */
const textOf = (
  plan: Plan,
  page: Page,
  locale: Locale,
): readonly [folder: string, language: Locale] | undefined => {
  switch (page.view) {
    case 'home': {
      return ['plan', partLanguage(plan.text[locale], 'title')];
    }
    case 'orientation': {
      const found = plan.orientations.find(({ number }) => number === page.number);
      return found && [`orientations/${page.number}`, partLanguage(found.text[locale], 'title')];
    }
    case 'priority': {
      const found = plan.priorities.find(({ number }) => number === page.number);
      return (
        found && [
          `priorities/${prioritySlug(page.number)}`,
          partLanguage(found.text[locale], 'statement'),
        ]
      );
    }
    default: {
      const prose = sitePageOf(plan, page);
      return prose && [`pages/${prose.key}`, partLanguage(prose.text[locale], 'title')];
    }
  }
};

/**
 * Returns the file of the content that an editor changes to change a page.
 *
 * @param plan - the plan
 * @param page - one of its pages
 * @param locale - language of the page; the file is that of the source where there is no translation
 * @returns path in the content folder; `undefined` for a page made of several files, and for one of a removed priority
 */
export const contentFileOf = (plan: Plan, page: Page, locale: Locale): string | undefined => {
  const text = textOf(plan, page, locale);
  return text ? `${text[0]}/${text[1]}.mdx` : LISTS[page.view];
};
