import type { Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * Names the plan, and its publisher where it is known.
 *
 * @param plan - the plan
 * @param locale - language of the title
 * @returns the title, then the name
 */
export const planAndPublisher = ({ text, publisher }: Plan, locale: Locale): string =>
  [text[locale].title, ...(publisher ? [publisher.name] : [])].join(', ');
