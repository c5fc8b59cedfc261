import { describe, expect, it } from 'vitest';
import { kindsInUse, linkChoicesOf } from '../../../src/features/links-map/link-choices.ts';
import { linkGroupsOf } from '../../../src/features/links-map/link-groups.ts';
import { localized } from '../../../src/plan/locale.ts';
import { orientationOf, type PriorityNumber } from '../../../src/plan/number.ts';
import type { Relation } from '../../../src/plan/plan.ts';
import { RELATION_KINDS } from '../../../src/plan/relation-kinds.ts';
import { orientationsOf } from '../../support/orientations.ts';
import { realPlan } from '../../support/real-plan.ts';

const relation = (from: PriorityNumber, to: PriorityNumber, rank = 0): Relation => ({
  between: [from, to],
  kind: RELATION_KINDS[rank % RELATION_KINDS.length] ?? 'echo',
  why: localized(() => ''),
  translation: 'current',
});
/** A plan of a shape, where every priority is linked to the next ones at some distances. */
const planOf = (shape: readonly number[], distances: readonly number[]) => {
  const orientations = orientationsOf(shape);
  const numbers = orientations.flatMap(({ priorities }) => priorities);
  const relations = numbers.flatMap((from, index) =>
    distances.flatMap((distance) => {
      const to = numbers[index + distance];
      return to === undefined ? [] : [relation(from, to, index + distance)];
    }),
  );
  return { orientations, relations };
};

const nameOf = ({ between }: Relation) => between.join(' ');

describe.each([
  { what: 'the plan’s own', plan: realPlan },
  { what: '2 × 3', plan: planOf([3, 3], [1, 2, 4]) },
  { what: 'one relation', plan: planOf([1, 1], [1]) },
  { what: '12 orientations', plan: planOf(Array<number>(12).fill(3), [1, 2, 7, 20]) },
  { what: '7 orientations of 15', plan: planOf(Array<number>(7).fill(15), [1, 16, 40]) },
])('the groups of links of $what', ({ plan }) => {
  const groups = linkGroupsOf(plan);
  const every = plan.relations.map(nameOf).toSorted();

  it('have all links of each priority', () => {
    for (const { number, links } of groups) {
      const expected = plan.relations.filter(({ between }) => between.includes(number));
      expect(links.map((link) => nameOf(link.relation)).toSorted()).toEqual(
        expected.map(nameOf).toSorted(),
      );
      expect(links.every(({ other }) => other !== number)).toBe(true);
    }
    expect(groups.flatMap(({ links }) => links)).toHaveLength(2 * every.length);
  });

  it('show each relation once while nothing is chosen', () => {
    const first = groups.flatMap(({ links }) => links.filter(({ isFirst }) => isFirst));
    expect(first.map((link) => nameOf(link.relation)).toSorted()).toEqual(every);
  });

  it('show each relation of an orientation once in its groups', () => {
    for (const { number } of plan.orientations) {
      const shown = groups
        .filter(({ orientation }) => orientation === number)
        .flatMap(({ links }) => links.filter(({ isFirst, isAcross }) => isFirst || isAcross));
      const expected = plan.relations.filter(({ between }) =>
        between.some((end) => orientationOf(end) === number),
      );
      expect(shown.map((link) => nameOf(link.relation)).toSorted()).toEqual(
        expected.map(nameOf).toSorted(),
      );
    }
  });
});

describe('the choices of a plan', () => {
  it('are none for one relation', () => {
    expect(linkChoicesOf(planOf([1, 1], [1]))).toEqual({ orientations: [], kinds: [] });
  });

  it('leave out the orientation, or the kind, that is alone', () => {
    expect(linkChoicesOf(planOf([5], [1])).orientations).toEqual([]);
    const { orientations } = planOf([2, 2], []);
    const relations = [relation('1.1', '1.2'), relation('1.1', '2.1')];
    expect(linkChoicesOf({ orientations, relations })).toEqual({
      orientations: [
        { number: 1, count: 2 },
        { number: 2, count: 1 },
      ],
      kinds: [],
    });
    expect(kindsInUse({ relations })).toEqual(['echo']);
  });

  it('are no orientations where each has one priority: the map has the same choice', () => {
    const { orientations, kinds } = linkChoicesOf(planOf(Array<number>(99).fill(1), [1, 5]));
    expect(orientations).toEqual([]);
    expect(kinds).toEqual(RELATION_KINDS);
    // Above 100 priorities, the map has no priorities to choose.
    expect(linkChoicesOf(planOf([1, 101], [1])).orientations).toHaveLength(2);
  });

  it('are all 99 orientations of a plan that has as many', () => {
    const { orientations, kinds } = linkChoicesOf(planOf(Array<number>(99).fill(3), [1, 5]));
    expect(orientations.map(({ number }) => number)).toEqual(
      Array.from({ length: 99 }, (_, index) => index + 1),
    );
    expect(kinds).toEqual(RELATION_KINDS);
  });
});
