import { beforeAll, describe, expect, it } from 'vitest';
import { createLookup, isDrawnWhole, type PlanLookup } from '../../../src/plan/lookup.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { orientationsOf } from '../../support/orientations.ts';
import {
  englishFile,
  ENGLISH,
  FRENCH,
  frenchFile,
  GLOSSARY,
  relation,
} from '../../support/texts.ts';

const term = (id: string) => `<Terme id="${id}">mot</Terme>`;
const glossary = ['zone', 'arbre', 'sentier']
  .map((id) => GLOSSARY.replace('id: sentier', `id: ${id}`).replace('fr: sentier', `fr: ${id}`))
  .join('');

let lookup: PlanLookup;

beforeAll(async () => {
  const plan = await readSoundPlan(
    async ({ put }) => {
      await put('glossary.yaml', glossary);
      await put(FRENCH, frenchFile(`Un ${term('zone')}, deux ${term('zone')}.`));
      await put(ENGLISH, englishFile(`One ${term('arbre')}.`));
      await put('priorities/3-1/fr.mdx', frenchFile(`Un ${term('zone')}.`));
      await put(
        'relations.yaml',
        relation('["3.1", "1.1"]', 'echo') +
          relation('["1.2", "1.1"]', 'support') +
          relation('["3.1", "1.2"]', 'extension'),
      );
    },
    [2, 1, 1],
  );
  lookup = createLookup(plan);
});

describe('related priorities', () => {
  const relatedTo = (number: '1.1' | '1.2' | '2.1' | '3.1') =>
    lookup
      .relatedTo(number)
      .map(({ priority, relation: { kind }, direction }) =>
        [priority.number, kind, direction].filter(Boolean).join(' '),
      );

  it('are told on both ends, in plan order, with kind and direction', () => {
    expect(relatedTo('1.1')).toEqual(['1.2 support to', '3.1 echo']);
    expect(relatedTo('1.2')).toEqual(['1.1 support from', '3.1 extension to']);
    expect(relatedTo('3.1')).toEqual(['1.1 echo', '1.2 extension from']);
  });

  it('are none where the priority stands alone', () => {
    expect(relatedTo('2.1')).toEqual([]);
  });
});

describe('neighbours', () => {
  it.each([
    { number: '1.1', previous: undefined, next: '1.2' },
    { number: '1.2', previous: '1.1', next: '2.1' },
    { number: '2.1', previous: '1.2', next: '3.1' },
    { number: '3.1', previous: '2.1', next: undefined },
  ] as const)('of priority $number are found across orientations', (expected) => {
    const { previous, next } = lookup.neighbours(expected.number);
    expect(previous?.number).toBe(expected.previous);
    expect(next?.number).toBe(expected.next);
  });

  it.each([
    { number: 1, previous: undefined, next: 2 },
    { number: 2, previous: 1, next: 3 },
    { number: 3, previous: 2, next: undefined },
  ] as const)('of orientation $number are found', (expected) => {
    const { previous, next } = lookup.orientationNeighbours(expected.number);
    expect(previous?.number).toBe(expected.previous);
    expect(next?.number).toBe(expected.next);
  });

  it('are none for a number that the plan does not have', () => {
    expect(lookup.neighbours('9.9')).toEqual({ previous: undefined, next: undefined });
  });
});

describe('glossary terms', () => {
  const termsOf = (number: '1.1' | '1.2' | '3.1') =>
    lookup.termsOf(lookup.priority(number)).map(({ id }) => id);
  const usesOf = (id: string) => {
    const found = lookup.plan.glossary.filter((each) => each.id === id);
    return found.flatMap((each) => lookup.usesOf(each).map(({ number }) => number));
  };

  it('are in the alphabetical order of the French', () => {
    expect(lookup.plan.glossary.map(({ id }) => id)).toEqual(['arbre', 'sentier', 'zone']);
  });

  it('of a priority are those of its note in either language, each once, in that order', () => {
    expect(termsOf('1.1')).toEqual(['arbre', 'zone']);
    expect(termsOf('3.1')).toEqual(['zone']);
    expect(termsOf('1.2')).toEqual([]);
  });

  it('have uses in plan order', () => {
    expect(usesOf('zone')).toEqual(['1.1', '3.1']);
    expect(usesOf('arbre')).toEqual(['1.1']);
    expect(usesOf('sentier')).toEqual([]);
  });
});

describe('a number', () => {
  it('finds its priority and its orientation', () => {
    expect(lookup.priority('1.2')).toMatchObject({ number: '1.2', orientation: 1 });
    expect(lookup.orientation(3)).toMatchObject({ number: 3, priorities: ['3.1'] });
    expect(lookup.prioritiesOf(lookup.orientation(1)).map(({ number }) => number)).toEqual([
      '1.1',
      '1.2',
    ]);
  });

  it('that the plan does not have is an error that tells it', () => {
    expect(() => lookup.priority('9.9')).toThrow(/9\.9/);
    expect(() => lookup.orientation(9)).toThrow(/9/);
  });
});

describe('the glossary', () => {
  it('has accented words where a dictionary has them', async () => {
    const words = ['zone', 'été', 'etc', 'œuvre', 'oasis', 'à-côté'];
    const { glossary: sorted } = await readSoundPlan(({ put }) =>
      put(
        'glossary.yaml',
        words
          .map((word, rank) =>
            GLOSSARY.replace('id: sentier', `id: t${rank}`).replace('fr: sentier', `fr: ${word}`),
          )
          .join(''),
      ),
    );
    expect(sorted.map(({ term: { fr } }) => fr)).toEqual([
      'à-côté',
      'etc',
      'été',
      'oasis',
      'œuvre',
      'zone',
    ]);
  });
});

describe('isDrawnWhole', () => {
  it.each([
    [[1], true],
    [[4, 4, 3, 3, 6, 5], true],
    [[50, 50], true],
    [[50, 51], false],
    [[99, 99], false],
    [[0, 0], false],
    [[], false],
  ] as const)('of a plan of %j priorities is %j', (shape, expected) => {
    expect(isDrawnWhole({ orientations: orientationsOf(shape) })).toBe(expected);
  });
});
