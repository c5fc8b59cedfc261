import { beforeAll, describe, expect, it } from 'vitest';
import { strings } from '../../support/strings.ts';
import type { PriorityNumber } from '../../../src/plan/number.ts';
import { parallelTextOf } from '../../../src/features/bilingual/parallel-text.ts';
import { createLookup, type PlanLookup } from '../../../src/plan/lookup.ts';
import { routesOf } from '../../../src/site/routes.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';
import { frenchFile, relation } from '../../support/texts.ts';

const ranks = (orientation: number, count: number) =>
  Array.from({ length: count }, (_, index): PriorityNumber => `${orientation}.${index + 1}`);

const SHAPE = [12, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1];
/** Plan order: by number, not by letter. */
const NUMBERS = [...ranks(1, 12), ...ranks(2, 2), ...ranks(11, 1)];

describe('PF-20: a plan of twelve priorities in an orientation, and of eleven orientations', () => {
  let lookup: PlanLookup;

  beforeAll(async () => {
    const plan = await readSoundPlan(
      ({ put }) =>
        put(
          'relations.yaml',
          ['"1.10"', '"1.2"', '"11.1"', '"2.1"', '"1.9"']
            .map((number) => relation(`[${number}, "1.1"]`))
            .join(''),
        ),
      SHAPE,
    );
    lookup = createLookup(plan);
  });

  it('has its priorities in order', () => {
    expect(lookup.plan.priorities.map(({ number }) => number)).toEqual(NUMBERS);
  });

  it('has its orientations in order', () => {
    expect(lookup.plan.orientations.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('has the priorities of an orientation in order', () => {
    expect(lookup.plan.orientations[0]?.priorities).toEqual(ranks(1, 12));
    expect(lookup.prioritiesOf(lookup.orientation(1)).map(({ number }) => number)).toEqual(
      ranks(1, 12),
    );
    expect(lookup.plan.orientations[10]?.priorities).toEqual(['11.1']);
    expect(lookup.plan.orientations[2]?.priorities).toEqual([]);
  });

  it.each([
    { number: '1.2', previous: '1.1', next: '1.3' },
    { number: '1.9', previous: '1.8', next: '1.10' },
    { number: '1.12', previous: '1.11', next: '2.1' },
    { number: '2.2', previous: '2.1', next: '11.1' },
  ] as const)('has $previous before $number, and $next after', ({ number, previous, next }) => {
    const neighbours = lookup.neighbours(number);
    expect(neighbours.previous?.number).toBe(previous);
    expect(neighbours.next?.number).toBe(next);
  });

  it('has related priorities in order', () => {
    const related = lookup.relatedTo('1.1').map(({ priority }) => priority.number);
    expect(related).toEqual(['1.2', '1.9', '1.10', '2.1', '11.1']);
  });

  it('has its pages in order', () => {
    const numbers = routesOf(lookup.plan).flatMap(({ page, locale }) =>
      page.view === 'priority' && locale === 'fr' ? [page.number] : [],
    );
    expect(numbers).toEqual(NUMBERS);
  });

  it('has its passages in order', () => {
    const numbers = parallelTextOf(lookup, strings('fr'), 'fr').flatMap(({ page }) =>
      page?.view === 'priority' ? [page.number] : [],
    );
    expect(numbers).toEqual(NUMBERS);
  });
});

describe('a plan whose numbers have gaps', () => {
  it('keeps them, in order', async () => {
    const { plan } = await readChanged(({ put }) =>
      put('priorities/2-40/fr.mdx', frenchFile('Un sentier.')),
    );
    expect(plan?.priorities.map(({ number }) => number)).toEqual(['1.1', '1.2', '2.1', '2.40']);
  });
});
