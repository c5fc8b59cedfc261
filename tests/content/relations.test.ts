import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { createLookup } from '../../src/plan/lookup.ts';
import { realPlan } from '../support/real-plan.ts';

const { relations, priorities } = realPlan;
const index = createLookup(realPlan);

describe('the relations between priorities', () => {
  it('are 40 to 60', () => {
    expect(relations.length).toBeGreaterThanOrEqual(40);
    expect(relations.length).toBeLessThanOrEqual(60);
  });

  it.each(priorities.map(({ number }) => number))('of %s are 2 to 7', (number) => {
    const count = index.relatedTo(number).length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(7);
  });

  it('lead from each orientation to another', () => {
    const crossing = relations.map(({ between }) => between.map((number) => number.split('.')[0]));
    for (const { number } of realPlan.orientations) {
      const outward = crossing.filter(
        (ends) => ends.includes(String(number)) && ends[0] !== ends[1],
      );
      expect(outward.length).toBeGreaterThan(0);
    }
  });

  it('are one with any other: one can go from each priority to all', () => {
    const reached = new Set(priorities.slice(0, 1).map(({ number }) => number));
    for (const number of reached) {
      for (const { priority } of index.relatedTo(number)) reached.add(priority.number);
    }
    expect(reached.size).toBe(25);
  });
});

describe.each(LOCALES)('the reasons for the relations in %s', (locale) => {
  const reasons = relations.map(({ between, why }) => ({
    between: between.join(' '),
    text: why[locale],
  }));

  it('are one sentence each, which ends with a period', () => {
    const wrong = reasons.filter(
      ({ text }) => !/^[\p{Lu}«“].*\.$|^“.*\.”$/u.test(text) || /[.!?…]\s+[\p{Lu}«“]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('are all different', () => {
    expect(new Set(reasons.map(({ text }) => text)).size).toBe(relations.length);
  });

  it('tell no number that would have to be kept up to date', () => {
    expect(reasons.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });
});
