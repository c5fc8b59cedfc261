import { describe, expect, it } from 'vitest';
import { homeColumnsOf } from '../../../src/features/home/home-columns.ts';
import { orientationsOf } from '../../support/orientations.ts';

describe('the wall of the home page', () => {
  it.each([
    { what: 'the plan’s own', shape: [4, 4, 3, 3, 6, 5], piles: 6, low: 4 },
    { what: 'one that rises at the end', shape: [1, 1, 1, 2], piles: 4, low: 3 },
    { what: 'one that falls', shape: [6, 5, 4, 3, 2, 1], piles: 6, low: 6 },
    { what: 'a level one', shape: [3, 3, 3, 3], piles: 4, low: 4 },
    { what: 'one of fewer piles than the title needs', shape: [1, 9], piles: 2, low: 2 },
    { what: 'one whose last pile is as tall as the first', shape: [5, 1, 1, 5], piles: 4, low: 4 },
    { what: 'one pile', shape: [3], piles: 1, low: 1 },
  ])('has the title above the piles that are not tall: $what', ({ shape, piles, low }) => {
    expect(homeColumnsOf(orientationsOf(shape), true)).toEqual({ piles, low });
  });

  it('has six piles at most on one ground, and then none that rises', () => {
    expect(homeColumnsOf(orientationsOf([1, 1, 1, 1, 1, 1, 9]), true)).toEqual({
      piles: 6,
      low: 7,
    });
  });

  it('has no pile that rises where piles have no blocks', () => {
    expect(homeColumnsOf(orientationsOf([1, 1, 1, 9]), false)).toEqual({ piles: 4, low: 4 });
  });
});
