import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { calendarYears } from '../../plan/dates.ts';
import { formatPeriod } from '../i18n/format.ts';
import { strings } from '../i18n/index.ts';

/** Calendar years of a plan: a name has no room for fiscal years, nor for more than numbers. */
const periodName = (plan: Plan, locale: Locale): string => {
  const years = calendarYears(plan);
  return years.end === undefined ? years.start : formatPeriod(years, locale);
};

/**
 * Returns the name of the site's search in a browser that has added it.
 *
 * @param plan - the plan
 * @param locale - language of the search page
 * @returns a few words with the plan's period, of 16 characters at most
 */
export const searchName = (plan: Plan, locale: Locale): string =>
  strings(locale, plan.levels).search.shortName(periodName(plan, locale));
