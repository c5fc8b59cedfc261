import { calendarYears, periodOf, type KnownYears, type Period } from '../plan/dates.ts';
import type { Locale } from '../plan/locale.ts';
import { formatPeriod } from './i18n/format.ts';

/** A title around the years of its plan: “2021–2025 Strategic Plan” has nothing before them. */
export interface TitleParts {
  readonly before: string;
  /** Empty for a plan without an end whose title has no year, and where no year is known. */
  readonly period: string;
  readonly after: string;
}

/** Years as a title may have them: those of the plan, then the calendar years that these lie in. */
const periodsOf = (period: Period, locale: Locale): readonly string[] =>
  period.end === undefined
    ? [period.start]
    : [formatPeriod(period, locale), formatPeriod(calendarYears(period), locale)];

/**
 * Divides the title of a plan at its years, which home and cover show large and in their place.
 *
 * @param title - of the plan, typeset
 * @param years - of the plan, as far as they are known
 * @param locale - language of the title
 * @returns the parts; the years end a title that does not have them, unless no end is set
 * @example titleParts('2021–2025 Strategic Plan', { start: '2021', end: '2025' }, 'en') // { before: '', period: '2021–2025', after: 'Strategic Plan' }
 */
export const titleParts = (title: string, years: KnownYears, locale: Locale): TitleParts => {
  const period = periodOf(years);
  if (!period) return { before: title, period: '', after: '' };
  const periods = periodsOf(period, locale);
  const found = periods.find((each) => title.includes(each));
  const missing = period.end === undefined ? '' : (periods.at(-1) ?? '');
  if (found === undefined) return { before: title, period: missing, after: '' };
  const [before = '', ...after] = title.split(found);
  return { before: before.trim(), period: found, after: after.join(found).trim() };
};
