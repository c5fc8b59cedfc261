import type { Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfficialIn } from '../plan/translation.ts';
import { strings } from './i18n/index.ts';

/**
 * Says whose words a site has: the parts of the plan, official or translated, and those that the site
 * has added. Only parts that the plan has are named.
 *
 * @param plan - the plan
 * @param locale - language of the sentences
 * @returns the title of the plan, and two sentences at most
 */
export const originOf = (plan: Plan, locale: Locale): string => {
  const { origin, parts } = strings(locale, plan.levels).footer;
  const priorities = plan.priorities.map(({ text }) => text[locale]);
  const items = [...priorities, ...plan.orientations.map(({ text }) => text[locale])];
  const has = (isThere: boolean, part: string): readonly string[] => (isThere ? [part] : []);
  const { title, subtitle, preamble } = plan.text[locale];
  const hasTagline = plan.orientations.some(({ text }) => text[locale].tagline !== undefined);
  return origin(
    title,
    [
      parts.statements,
      parts.titles,
      ...has(hasTagline || subtitle !== undefined, parts.subtitles),
      ...has(
        priorities.some(({ details }) => details.length > 0),
        parts.details,
      ),
      ...has(preamble.length > 0, parts.preamble),
    ],
    [
      ...has(
        items.some(({ note }) => note.length > 0),
        parts.notes,
      ),
      ...has(
        priorities.some(({ subjects }) => subjects.length > 0),
        parts.subjects,
      ),
      ...has(
        priorities.some(({ short }) => short !== undefined),
        parts.shorts,
      ),
      ...has(plan.glossary.length > 0, parts.glossary),
      ...has(plan.relations.length > 0, parts.reasons),
    ],
    isOfficialIn(plan, locale),
  );
};
