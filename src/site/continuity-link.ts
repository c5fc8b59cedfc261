import type { PlanForm } from '../plan/form.ts';
import type { Locale } from '../plan/locale.ts';
import type { PriorityNumber } from '../plan/number.ts';
import type { OtherPlan } from '../plan/plan.ts';
import { pagePath } from './urls.ts';

/**
 * Returns the address of a priority of the plan before or after this one. An address that ends in a slash is
 * taken for the site of that plan, made with this software in the form of this plan: a single one for
 * its root, one per language for its home pages. Any other address is of a document, which has no pages.
 *
 * @param other - the other plan
 * @param number - number of its priority
 * @param locale - language of the reader
 * @param form - of this plan
 * @returns address of the page of that priority, or of the document
 */
export const otherPriorityUrl = (
  { url, hasOneUrl }: Pick<OtherPlan, 'url' | 'hasOneUrl'>,
  number: PriorityNumber,
  locale: Locale,
  form: PlanForm,
): string => {
  const root = url[locale];
  if (!root.endsWith('/')) return root;
  const languages = hasOneUrl ? form.languages : ([locale] as const);
  return root + pagePath({ view: 'priority', number }, locale, { ...form, languages });
};
