import { describe, expect, it } from 'vitest';
import { homeColumnsOf } from '../../../src/features/home/home-columns.ts';
import { orientationsOf } from '../../support/orientations.ts';

describe('the wall of the home page', () => {
  it.each([
    { what: 'the plan’s own', shape: [4, 4, 3, 3, 6, 5], perRow: 6, columnsUnderTitle: 4 },
    { what: 'one that rises at the end', shape: [1, 1, 1, 2], perRow: 4, columnsUnderTitle: 3 },
    { what: 'one that falls', shape: [6, 5, 4, 3, 2, 1], perRow: 6, columnsUnderTitle: 6 },
    { what: 'a level one', shape: [3, 3, 3, 3], perRow: 4, columnsUnderTitle: 4 },
    {
      what: 'one of fewer columns than the title needs',
      shape: [1, 9],
      perRow: 2,
      columnsUnderTitle: 2,
    },
    {
      what: 'one whose last column is as tall as the first',
      shape: [5, 1, 1, 5],
      perRow: 4,
      columnsUnderTitle: 4,
    },
    { what: 'one column', shape: [3], perRow: 1, columnsUnderTitle: 1 },
  ])(
    'has the title above the columns that are not tall: $what',
    ({ shape, perRow, columnsUnderTitle }) => {
      expect(homeColumnsOf(orientationsOf(shape), true)).toEqual({ perRow, columnsUnderTitle });
    },
  );

  it('has six columns at most on one ground, and then none beside the title', () => {
    expect(homeColumnsOf(orientationsOf([1, 1, 1, 1, 1, 1, 9]), true)).toEqual({
      perRow: 6,
      columnsUnderTitle: 7,
    });
  });

  it('has no column beside the title where columns have no blocks', () => {
    expect(homeColumnsOf(orientationsOf([1, 1, 1, 9]), false)).toEqual({
      perRow: 4,
      columnsUnderTitle: 4,
    });
  });
});
