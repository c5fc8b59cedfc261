import type { Locale } from '../../../plan/locale.ts';
import type { Plan } from '../../../plan/plan.ts';
import { strings } from '../../../site/i18n/index.ts';

/** Lists the texts in a value, of its parts in several languages those in one. */
const textsIn = (value: unknown, locale: Locale): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner = locale in value ? [Reflect.get(value, locale)] : Object.values(value);
  return inner.flatMap((part: unknown) => textsIn(part, locale));
};

/**
 * Lists what the site prints in a language that no search record has: its own words, and the names of
 * persons, organisations and works that it states.
 *
 * @param plan - the plan
 * @param locale - language of the texts
 * @returns texts, addresses among them
 */
export const printedTexts = (plan: Plan, locale: Locale): readonly string[] => {
  const { publisher, site, source, privacy, rights, glossary, relations, removed } = plan;
  const sources = glossary.map((term) => term.sources);
  return textsIn(
    [
      strings(locale, plan.levels),
      publisher,
      site,
      source,
      privacy,
      rights,
      sources,
      relations,
      removed,
    ],
    locale,
  );
};
