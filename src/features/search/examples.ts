import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import { languageOf, partLanguage } from '../../plan/translation.ts';

/** Returns the values from the one that most items have to the one that fewest have. */
const byFrequency = (values: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
};

/**
 * Chooses queries that show what can be asked: the subject that most priorities have, the shortest term
 * of the glossary, and the number of a priority; the shortest comes last, where its target is widest.
 *
 * @param plan - the plan
 * @param locale - language of the search page; texts in another are left out
 * @returns one query of each kind that the plan has, none twice
 */
export const exampleQueries = (
  { languages, priorities, glossary }: Pick<Plan, 'languages' | 'priorities' | 'glossary'>,
  locale: Locale,
): readonly string[] => {
  const middle = priorities[Math.floor(priorities.length / 2)];
  const [subject] = byFrequency(
    priorities
      .map(({ text }) => text[locale])
      .flatMap((text) => (partLanguage(text, 'subjects') === locale ? text.subjects : [])),
  );
  const [term] = glossary
    .filter(({ states }) => languageOf(languages, locale, states.term) === locale)
    .map((entry) => entry.term[locale])
    .toSorted((a, b) => a.length - b.length);
  return [
    ...new Set([subject, term, middle?.text[locale].shown].filter((query) => query !== undefined)),
  ];
};
