import { describe, expect, it } from 'vitest';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

const find = finderOf([
  ['1', { heading: 'Marche' }],
  ['1.1', { summary: 'Ouvrir un sentier', body: 'Suite de la priorité 3.2, de l’orientation 3.' }],
  ['1.2', { summary: 'Fermer un sentier' }],
  ['1.10', { summary: 'Baliser un sentier', body: 'Il y a 32 balises, 3.2 par an; 3 et 2.' }],
  ['3', { heading: 'Eau' }],
  ['3.2', { summary: 'Nettoyer le lac' }],
  ['à propos', { heading: 'La priorité 3.2', body: '3-2 ou 3,2: voir la priorité 3.2.' }],
]);
const idsFor = async (query: string) => idsOf(await find(query));

describe('PF-05: a query that is the number of a priority', () => {
  it.each([
    '3.2',
    '3-2',
    '3,2',
    '3 2',
    'priorité 3.2',
    'n° 3.2',
    '#3.2',
    'P3.2',
    'Priorité no 3.2.',
  ])('has that priority for its one answer: %s', async (query) => {
    expect(await idsFor(query)).toEqual(['3.2']);
  });

  it('takes 1.1 for no other that begins so', async () => {
    expect(await idsFor('1.1')).toEqual(['1.1']);
    expect(await idsFor('1.10')).toEqual(['1.10']);
  });

  it('has that priority first, then what has its words, each once', async () => {
    expect(await idsFor('3.2 sentier')).toEqual(['3.2', '1.1', '1.2', '1.10']);
    expect(await idsFor('sentier 1.10')).toEqual(['1.10', '1.1', '1.2']);
  });

  it('has several in the order in which they are typed, each once', async () => {
    expect(await idsFor('3.2 et 1.1')).toEqual(['3.2', '1.1']);
    expect(await idsFor('1.10, 1.2, 1.10')).toEqual(['1.10', '1.2']);
  });
});

describe('a query that is the number of an orientation', () => {
  it.each(['1', 'O1', 'orientation 1', 'axe 1', '01'])(
    'PF-20: has the orientation first, then its priorities in plan order: %s',
    async (query) => {
      expect(await idsFor(query)).toEqual(['1', '1.1', '1.2', '1.10']);
    },
  );

  it('has what is found by its words after it, and no more', async () => {
    expect(await idsFor('orientation 1 lac')).toEqual(['1', '3.2']);
  });
});

describe('PF-06: a query that is a number that the plan does not have', () => {
  it.each([
    ['9.9', '9.9'],
    ['1.12', '1.12'],
    ['1.3', '1.3'],
    ['3.20', '3.20'],
    ['priorité 3,3', '3.3'],
    ['2', '2'],
    ['7', '7'],
    ['orientation 12', '12'],
  ])('is told so: %s', async (query, number) => {
    expect(await find(query)).toEqual({ kind: 'no-number', number });
  });

  it.each(['0.1', '100', '3.2.1', '99999', '1.100'])('finds nothing: %s', async (query) => {
    expect((await find(query)).kind).toMatch(/^(?:nothing|no-number)$/);
  });

  it('finds the words beside it, and the numbers that there are', async () => {
    expect(await idsFor('9.9 lac')).toEqual(['3.2']);
    expect(await idsFor('9.9 3.2')).toEqual(['3.2']);
  });
});

describe('figures that are not numbers of the plan', () => {
  const plan = (period: string) => finderOf([['plan', { heading: `Plan ${period}` }]]);

  it.each([
    ['2021-2025', '2021-2025'],
    ['2021-2025', '2021–2025'],
    ['2021–2025', '2021-2025'],
    ['2021–2025', '2021–2025'],
    ['2021–2025', 'plan 2021-2025'],
    ['2021–2025', '"2021-2025"'],
    ['2021-2025', '2021'],
    ['2021–2025', '2025'],
  ])('find the years %s, by hyphen or dash: %s', async (period, query) => {
    expect(idsOf(await plan(period)(query))).toEqual(['plan']);
  });

  it.each(['partie 3', 'partie III', 'Partie iii', 'la partie 3 de la loi'])(
    'find a part of a law in either form: %s',
    async (query) => {
      const law = finderOf([
        ['1.1', { summary: 'Une loi, partie 3' }],
        ['1.2', { summary: 'Une loi, partie III' }],
        ['3', { heading: 'Eau' }],
      ]);
      expect(idsOf(await law(query)).toSorted()).toEqual(['1.1', '1.2']);
    },
  );
});
