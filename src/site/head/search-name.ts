import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatPeriod } from '../i18n/format.ts';
import { strings } from '../i18n/index.ts';

/** Name that a browser gives the site's search once it is added. */
export const searchName = (plan: Plan, locale: Locale): string =>
  strings(locale).search.shortName(formatPeriod(plan.start, plan.end, locale));
