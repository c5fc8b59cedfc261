import { labelOf, type Label } from '../plan/label.ts';
import type { Locale } from '../plan/locale.ts';
import type { PlanLookup } from '../plan/lookup.ts';
import type { PlanItem } from '../plan/plan.ts';
import { partLanguage } from '../plan/translation.ts';
import { strings } from './i18n/index.ts';

/**
 * Returns what names an item where its number alone would: in a citation, a breadcrumb, a label.
 *
 * @param lookup - the plan
 * @param item - of the plan
 * @param locale - language of the page
 * @returns its noun and number, such as `Priorité 3.2`; its title where the plan gives it no number
 * @throws {RangeError} where the plan has no such item
 */
export const itemName = (lookup: PlanLookup, item: PlanItem, locale: Locale): Label => {
  const t = strings(locale, lookup.plan.levels);
  if (item.view === 'priority') {
    const text = lookup.priority(item.number).text[locale];
    return text.shown === undefined
      ? labelOf(text)
      : { text: t.priority.name(text.shown), locale, state: undefined };
  }
  const text = lookup.orientation(item.number).text[locale];
  return text.shown === undefined
    ? { text: text.title, locale: partLanguage(text, 'title'), state: text.states.title }
    : { text: t.orientation.name(text.shown), locale, state: undefined };
};
