import { describe, expect, it } from 'vitest';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

const NUMBERS = {
  '1': 'III',
  '2': '',
  '3': 'Enjeu\u00a02',
  '1.1': '1.a',
  '1.2': '7',
  '2.1': '3.2',
  '3.1': '',
};
const find = finderOf(
  [
    ['1', { heading: 'Marche' }],
    ['1.1', { summary: 'Ouvrir un sentier' }],
    ['1.2', { summary: 'Fermer un sentier' }],
    ['2', { heading: 'Eau' }],
    ['2.1', { summary: 'Nettoyer le lac' }],
    ['3', { heading: 'Bois' }],
    ['3.1', { summary: 'Planter sept pins' }],
  ],
  'fr',
  { numbers: NUMBERS },
);

describe('a query for a number, in a plan with numbers of its own', () => {
  it.each([
    ['1.a', '1.1'],
    ['1a', '1.1'],
    ['1 A', '1.1'],
    ['priorité 1.a', '1.1'],
    ['n° 1.a', '1.1'],
    ['7', '1.2'],
    ['priorite 7', '1.2'],
    ['priorité sept', '1.2'],
    ['VII', '1.2'],
    ['3.2', '2.1'],
    ['3-2', '2.1'],
    ['III', '1'],
    ['iii', '1'],
    ['orientation III', '1'],
    ['orientation 3', '1'],
    ['3', '1'],
    ['enjeu 2', '3'],
  ])('%s has first the item that is shown with it', async (query, id) => {
    const answer = await find(query);
    expect(answer).toMatchObject({ kind: 'found', byNumber: true });
    expect(idsOf(answer)[0]).toBe(id);
  });

  it.each(['1.1', '2.1', '3.1', 'priorité 1.2', 'orientation 2', 'orientation I'])(
    '%s, the number of a folder alone, has none',
    async (query) => {
      expect(await find(query)).toMatchObject({ kind: 'no-number' });
    },
  );

  it('of a group brings its items', async () => {
    expect(idsOf(await find('axe III'))).toEqual(['1', '1.1', '1.2']);
  });

  it('with words has both', async () => {
    expect(idsOf(await find('sentier 1.a'))).toEqual(['1.1', '1.2']);
    // A figure within a sentence is no number of an item.
    expect(idsOf(await find('planter 7 pins'))).toEqual(['3.1']);
  });

  it('leaves no number of a folder in what is said of the words', async () => {
    const answer = await find('sentier zzzz 1.a');
    expect(answer).toMatchObject({
      findings: { query: expect.not.stringContaining('1.1') as string },
    });
  });
});
