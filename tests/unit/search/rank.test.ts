import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/features/search/client/engine.ts';
import { rank, type Term, type TermHit } from '../../../src/features/search/client/rank.ts';

const PLAN = ['1', '1.1', '1.2', '1.3', '1.10', '2', '2.1', '2.2', 'a', 'b', 'c', 'd'];

const catalogue: Catalogue = {
  size: PLAN.length,
  rankOf: (id) => PLAN.indexOf(id),
  groupOf: (id) => (/^\d/.test(id) ? id.split('.')[0] : 'site'),
  under: () => [],
};

/** A record that a word is in, by the places of the word. */
const hit = (id: string, places: readonly number[], score = 1, share = 1): TermHit => ({
  id,
  score,
  share,
  places,
  load: () => Promise.resolve({ url: `/${id}/`, content: id }),
});

/** The words of a query, one after the other, each with its records. */
const termsOf = (...words: readonly (readonly TermHit[])[]): readonly Term[] =>
  words.map((hits, place) => ({ place, hits }));

const idsOf = (terms: readonly Term[]): readonly string[] =>
  rank(terms, catalogue).map(({ id }) => id);

describe('the order of what is found', () => {
  it('has the higher score first', () => {
    expect(idsOf(termsOf([hit('1.1', [3], 1), hit('2.1', [3], 5)]))).toEqual(['2.1', '1.1']);
  });

  it('has a record with both words before those with one, at equal scores', () => {
    const terms = termsOf(
      [hit('1.1', [3], 2), hit('2.2', [3])],
      [hit('1.2', [9], 2), hit('2.2', [9])],
    );
    expect(idsOf(terms)).toEqual(['2.2', '1.1', '1.2']);
  });

  it('has a record with both words before one with a single word of a somewhat higher score', () => {
    const terms = termsOf(
      [hit('1.1', [3], 3), hit('2.2', [3])],
      [hit('1.2', [9]), hit('2.2', [9])],
    );
    expect(idsOf(terms)).toEqual(['2.2', '1.1', '1.2']);
  });

  it('has a single word first where its score is three times that of both together', () => {
    const terms = termsOf(
      [hit('1.1', [3], 6), hit('2.2', [3])],
      [hit('1.2', [9]), hit('2.2', [9])],
    );
    expect(idsOf(terms)).toEqual(['1.1', '2.2', '1.2']);
  });

  it('has the rarer of two words first, at equal scores', () => {
    const common = [hit('1.1', [3]), hit('1.2', [3]), hit('1.3', [3])];
    expect(idsOf(termsOf(common, [hit('2.1', [3])]))[0]).toBe('2.1');
  });

  it('has words that stand together before the same words apart, at equal scores', () => {
    const terms = termsOf(
      [hit('1.1', [3]), hit('1.2', [8]), hit('2.1', [5])],
      [hit('1.1', [9]), hit('1.2', [7]), hit('2.1', [6])],
    );
    expect(idsOf(terms)).toEqual(['2.1', '1.1', '1.2']);
  });

  it('counts the words passed over between two words that stand together', () => {
    const main = { place: 0, hits: [hit('1.1', [3]), hit('2.1', [3])] };
    const work = { place: 2, hits: [hit('1.1', [4]), hit('2.1', [5])] };
    expect(idsOf([main, work])).toEqual(['2.1', '1.1']);
  });

  it('PF-20: is that of the plan among equals: 1.2 before 1.10', () => {
    const ids = ['b', '2.1', '1.10', '1', '1.2', 'a', '2', '1.1'];
    const expected = ['1', '1.1', '1.2', '1.10', '2', '2.1', 'a', 'b'];
    expect(idsOf(termsOf(ids.map((id) => hit(id, [2]))))).toEqual(expected);
  });
});

describe('what is found', () => {
  it('is nothing for no word', () => {
    expect(idsOf([])).toEqual([]);
  });

  it('has each record once, with the places of all its words', () => {
    const [only, ...others] = rank(termsOf([hit('1.1', [3, 8])], [hit('1.1', [4, 8])]), catalogue);
    expect(others).toEqual([]);
    expect([...(only?.places ?? [])].toSorted()).toEqual([3, 4, 8]);
  });

  it('knows where it belongs and how to load', async () => {
    const found = rank(termsOf([hit('1.10', [2]), hit('a', [2])]), catalogue);
    expect(found.map(({ group }) => group)).toEqual(['1', 'site']);
    expect((await found[0]?.load())?.content).toBe('1.10');
  });

  it('leaves out what has only the commonest of several words', () => {
    const common = ['1.1', '1.2', '1.3', '2.1', '2.2'].map((id) => hit(id, [9]));
    const rare = [hit('1.1', [2])];
    expect(idsOf(termsOf(common, rare, [hit('1.1', [5])]))).toEqual(['1.1']);
  });

  it('keeps what has half of the words that the best record has, and nothing with less', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, place) => [
        hit('1.1', [10 + place]),
        hit(place < 2 ? '1.2' : '1.3', [50 - 2 * place]),
      ]);
    expect(idsOf(termsOf(...words(4))).toSorted()).toEqual(['1.1', '1.2', '1.3']);
    expect(idsOf(termsOf(...words(5))).toSorted()).toEqual(['1.1', '1.3']);
  });

  it('keeps what has one word of two, where no record has both', () => {
    expect(idsOf(termsOf([hit('1.1', [2])], [hit('2.1', [2])]))).toEqual(['1.1', '2.1']);
  });
});
