import { strings } from '../i18n/index.ts';
import type { Levels } from '../../plan/levels.ts';
import { sourceOf } from '../../plan/languages.ts';
import type { Locale } from '../../plan/locale.ts';
import { isTranslated } from '../../plan/translation.ts';
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

/** Stands for the title of the original, which keeps the typography of its own language. A private-use character. */
const ORIGINAL = '\ue002';

/**
 * Names the part of the plan that a page is about.
 *
 * @param page - page of the plan, or of a part of it
 * @param locale - language of the name
 * @param levels - of the plan
 * @returns the name, such as `Priorité 3.2`; `undefined` for the whole plan
 */
export const partLabel = (page: CitedPage, locale: Locale, levels: Levels): string | undefined => {
  const t = strings(locale, levels);
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
 * Writes the note of a reference to a translation of the plan.
 *
 * @param plan - the plan
 * @param locale - language of the translation
 * @returns a sentence that names the original
 */
export const translationNote = (plan: Plan, locale: Locale): string =>
  strings(locale, plan.levels)
    .translationOf(ORIGINAL)
    .replace(ORIGINAL, () => plan.text[sourceOf(plan.languages)].title);

/**
 * Writes a reference to a page, ready to be pasted into a text: author, part, title, year and
 * address. An unofficial translation is cited by its original.
 *
 * @param plan - the plan
 * @param page - cited page
 * @param locale - language of the reference and of the page
 * @param urls - addresses of the site
 * @returns a sentence
 */
export const referenceTo = (plan: Plan, page: CitedPage, locale: Locale, urls: Urls): string => {
  const text = plan.text[locale];
  const isCitedByOriginal = !plan.isTranslationOfficial && isTranslated(text, 'title');
  const original = isCitedByOriginal ? plan.text[sourceOf(plan.languages)] : text;
  return strings(locale, plan.levels)
    .citation({
      publisher: plan.publisher.name,
      part: partLabel(page, locale, plan.levels),
      plan: ORIGINAL,
      translation: isCitedByOriginal ? text.title : undefined,
      year: plan.published?.slice(0, 4),
      url: urls.absolute(page, locale),
    })
    .replace(ORIGINAL, () => original.title);
};
