import { describe, expect, it } from 'vitest';
import {
  countUnderTitle,
  layOutWall,
  type WallLayout,
} from '../../../src/features/home/wall-layout.ts';

/** Numbers of columns of the piles of each row. */
const widthsOf = ({ rows }: WallLayout) => rows.map((row) => row.map(({ width }) => width));

const SHAPES = [
  [4, 4, 3, 3, 6, 5],
  [1],
  [30],
  [99],
  [2, 2, 30, 2],
  [12, 3],
  Array<number>(7).fill(0),
  Array<number>(40).fill(2),
  Array<number>(99).fill(1),
  Array.from({ length: 13 }, (_, index) => 1 + ((index * 7) % 12)),
];

describe.each([1, 3, 6])('a wall of %i columns at most', (maxColumns) => {
  it.each(SHAPES)('has room for each block of its piles, side by side: %j', (...counts) => {
    const { columns, rows } = layOutWall(counts, maxColumns);
    expect(columns).toBeLessThanOrEqual(maxColumns);
    expect(rows.flat()).toHaveLength(counts.length);
    for (const row of rows) {
      let next = 1;
      for (const { column, width } of row) {
        expect(column).toBe(next);
        next += width;
      }
      expect(next - 1).toBeLessThanOrEqual(columns);
    }
    for (const [place, { width, height, top }] of rows.flat().entries()) {
      expect(top + width * Math.max(0, height - 1)).toBe(counts[place]);
      expect(top).toBeLessThanOrEqual(width);
    }
  });
});

describe('the wall of the home page', () => {
  it('stands in rows of about one length', () => {
    const rowsOf = (count: number, maxColumns: number) =>
      widthsOf(layOutWall(Array<number>(count).fill(3), maxColumns)).map((row) => row.length);
    expect(rowsOf(6, 6)).toEqual([6]);
    expect(rowsOf(7, 6)).toEqual([4, 3]);
    expect(rowsOf(9, 6)).toEqual([5, 4]);
    expect(rowsOf(12, 6)).toEqual([6, 6]);
    expect(rowsOf(4, 3)).toEqual([2, 2]);
    expect(rowsOf(6, 1)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('has piles of eight blocks at most in one column, where there is room for more columns', () => {
    expect(widthsOf(layOutWall([8, 9, 2], 6))).toEqual([[1, 2, 1]]);
    expect(layOutWall([2, 30, 2], 6).rows[0]?.[1]).toMatchObject({ width: 4, height: 8, top: 2 });
    expect(layOutWall([99], 1).rows).toEqual([[{ column: 1, width: 1, height: 99, top: 1 }]]);
  });

  it('gives the columns that few piles leave to the highest', () => {
    expect(widthsOf(layOutWall([3], 6))).toEqual([[3]]);
    expect(widthsOf(layOutWall([2, 6], 6))).toEqual([[1, 2]]);
    expect(layOutWall([1, 1], 6)).toMatchObject({ columns: 3 });
  });

  it.each([
    { what: 'the plan’s own', shape: [4, 4, 3, 3, 6, 5], underTitle: 4 },
    { what: 'one that rises at the end', shape: [1, 1, 1, 2], underTitle: 3 },
    { what: 'one that falls', shape: [6, 5, 4, 3, 2, 1], underTitle: 6 },
    { what: 'a level one', shape: [3, 3, 3, 3], underTitle: 4 },
    { what: 'one of fewer columns than the title needs', shape: [1, 8], underTitle: 2 },
    { what: 'one whose last pile is as high as the first', shape: [5, 1, 1, 5], underTitle: 4 },
    { what: 'one pile', shape: [3], underTitle: 1 },
    { what: 'one of two rows', shape: [1, 1, 1, 1, 1, 1, 8], underTitle: 7 },
    { what: 'one without blocks', shape: [0, 0, 0, 0], underTitle: 4 },
  ])('has the title above the piles that are not high: $what', ({ shape, underTitle }) => {
    expect(countUnderTitle(layOutWall(shape, 6))).toBe(underTitle);
  });
});
