import { strings } from '../i18n/index.ts';
import { sourceOf } from '../../plan/languages.ts';
import type { Locale } from '../../plan/locale.ts';
import { isTranslated } from '../../plan/translation.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Urls } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { itemName } from '../item-name.ts';

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
 * @param lookup - the plan
 * @param page - cited page
 * @param locale - language of the reference and of the page
 * @param urls - addresses of the site
 * @returns a sentence
 */
export const referenceTo = (
  lookup: PlanLookup,
  page: CitedPage,
  locale: Locale,
  urls: Urls,
): string => {
  const { plan } = lookup;
  const text = plan.text[locale];
  const isCitedByOriginal = !plan.isTranslationOfficial && isTranslated(text, 'title');
  const original = isCitedByOriginal ? plan.text[sourceOf(plan.languages)] : text;
  return strings(locale, plan.levels)
    .citation({
      publisher: plan.publisher?.name,
      part: page.view === 'home' ? undefined : itemName(lookup, page, locale).text,
      plan: ORIGINAL,
      translation: isCitedByOriginal ? text.title : undefined,
      year: plan.published?.slice(0, 4),
      url: urls.absolute(page, locale),
    })
    .replace(ORIGINAL, () => original.title);
};
