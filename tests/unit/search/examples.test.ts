import { describe, expect, it } from 'vitest';
import { exampleQueries } from '../../../src/features/search/examples.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { realPlan } from '../../support/real-plan.ts';

describe('exampleQueries', () => {
  it.each(LOCALES)('gives a shared subject, a term and a number of the plan, in %s', (locale) => {
    const [subject, term, number, ...others] = exampleQueries(realPlan, locale);
    expect(realPlan.priorities.map((priority) => priority.number)).toContain(number);
    const having = realPlan.priorities.filter(({ text }) =>
      text[locale].subjects.some((each) => each === subject),
    );
    expect(having.length).toBeGreaterThan(1);
    expect(realPlan.glossary.map((entry) => entry.term[locale])).toContain(term);
    expect(others).toEqual([]);
  });

  it('leaves out what the plan does not have', () => {
    expect(exampleQueries({ languages: ['fr', 'en'], priorities: [], glossary: [] }, 'fr')).toEqual(
      [],
    );
    const [first] = realPlan.priorities;
    if (!first) throw new Error('The plan has no priority.');
    const bare = { ...first, text: { ...first.text, fr: { ...first.text.fr, subjects: [] } } };
    expect(
      exampleQueries({ languages: ['fr', 'en'], priorities: [bare], glossary: [] }, 'fr'),
    ).toEqual([first.number]);
  });
});
