import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMark, hueOf, hueRole, markBlocks } from '../../../src/site/drawing/mark.ts';
import { apart, areOverlapping, floating, rectanglesOf, tenths } from '../../support/drawing.ts';
import { orientationNumber } from '../../support/numbers.ts';
import { sharedText } from '../../support/shared.ts';

const ONE_TO_TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

describe.each(ONE_TO_TWELVE)('the mark of orientation %i', (number) => {
  const blocks = markBlocks(number);

  it('has as many blocks as its number says', () => {
    expect(blocks).toHaveLength(number);
  });

  it('has blocks of one size, laid flat or stood on end', () => {
    const sizes = new Set(blocks.map(({ width, height }) => `${width} × ${height}`));
    expect([...sizes].filter((size) => size !== '2 × 1' && size !== '1 × 2')).toEqual([]);
  });

  it('stands on the ground and at the left edge', () => {
    expect(Math.min(...blocks.map(({ y }) => y))).toBe(0);
    expect(Math.min(...blocks.map(({ x }) => x))).toBe(0);
  });

  it('has no block that floats, but for the two arms of the crossroads, held on one side', () => {
    const arms = number % 6 === 0 ? 2 : 0;
    expect(floating(blocks)).toHaveLength(arms);
    expect(apart(blocks)).toEqual([]);
  });

  it('has no blocks that overlap', () => {
    const pairs = blocks.flatMap((a, index) => blocks.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => areOverlapping(a, b))).toEqual([]);
  });

  it('is drawn in a box that fits it, with a joint of 0.6 between blocks', () => {
    const { path, viewBox, width, height } = drawMark(number);
    const drawn = rectanglesOf(path);
    const [left = 0, top = 0, wide = 0, high = 0] = viewBox.split(' ').map(Number);
    expect(drawn).toHaveLength(number);
    expect(new Set(drawn.map((each) => tenths(each.width + each.height)))).toEqual(
      new Set([tenths(19.4 + 9.4)]),
    );
    expect(Math.min(...drawn.map(({ x }) => x))).toBe(left);
    expect(Math.min(...drawn.map(({ y }) => y))).toBe(top);
    expect(tenths(Math.max(...drawn.map((each) => each.y + each.height)))).toBe(tenths(top + high));
    expect(tenths(Math.max(...drawn.map((each) => each.x + each.width)))).toBe(tenths(left + wide));
    expect([tenths(wide), tenths(high)]).toEqual([
      tenths(width * 10 - 0.6),
      tenths(height * 10 - 0.6),
    ]);
  });
});

const flat = (x: number, y: number) => ({ x, y, width: 2, height: 1 });
const onEnd = (x: number, y: number) => ({ x, y, width: 1, height: 2 });

/** Marks of two storeys, with the mark that stands on top. */
const UPPER_HALF = [
  [7, 1],
  [8, 2],
  [9, 3],
  [10, 4],
  [11, 5],
  [12, 6],
] as const;

describe('the marks', () => {
  it.each([
    [1, 'the first stone', [flat(0, 0)]],
    [2, 'the square', [onEnd(0, 0), flat(1, 0)]],
    [3, 'the portico', [onEnd(0, 0), onEnd(2, 0), flat(0.5, 2)]],
    [4, 'the yard', [flat(0, 0), onEnd(2, 0), flat(1, 2), onEnd(0, 1)]],
    [5, 'the arch', [onEnd(0, 0), onEnd(3, 0), flat(0, 2), flat(2, 2), flat(1, 3)]],
    [6, 'the crossroads', [flat(1, 0), ...[0, 1, 2, 3].map((x) => onEnd(x, 1)), flat(1, 3)]],
  ] as const)('are built as they were designed: %i, %s', (number, _name, blocks) => {
    expect(markBlocks(number)).toEqual(blocks);
  });

  it('are all different, from 1 to 12', () => {
    expect(new Set(ONE_TO_TWELVE.map((number) => drawMark(number).path)).size).toBe(12);
  });

  it('from 7 to 12 are those from 1 to 6, centred on six blocks on end', () => {
    for (const [number, base] of UPPER_HALF) {
      const blocks = markBlocks(number);
      const lower = Array.from({ length: 6 }, (_, x) => ({ x, y: 0, width: 1, height: 2 }));
      expect(blocks.filter(({ y }) => y < 2)).toEqual(lower);
      const upper = blocks.filter(({ y }) => y >= 2);
      const small = markBlocks(base);
      const shift = (6 - drawMark(base).width) / 2;
      expect(upper).toEqual(
        small.map((block) => ({ ...block, x: block.x + shift, y: block.y + 2 })),
      );
    }
  });

  it('of 12 fill a square of six modules', () => {
    expect(drawMark(12)).toMatchObject({ width: 6, height: 6 });
  });

  it.each([13, 14, 20, 50, 99] as const)('beyond 12 are one block: %i', (number) => {
    expect(drawMark(number)).toEqual(drawMark(1));
  });
});

const published = sharedText('design/look/mark.md');
const SVG = /n = (\d)\s+```svg\n<svg viewBox="(\S+) (\S+) \S+ \S+"[^>]*><path d="([^"]+)"/g;

describe.skipIf(published === undefined)(
  'the drawing that was decided on (skipped where the folder “shared” is not beside the project)',
  () => {
    const drawings = [...(published ?? '').matchAll(SVG)];

    it('is there for six marks', () => {
      expect(drawings.map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    });

    it('is what is drawn, from the corner of its box', () => {
      const decided = drawings.map(([, , left, top, path = '']) =>
        rectanglesOf(path).map((each) => ({
          ...each,
          x: tenths(each.x - Number(left)),
          y: tenths(each.y - Number(top)),
        })),
      );
      expect(
        ([1, 2, 3, 4, 5, 6] as const).map((number) => rectanglesOf(drawMark(number).path)),
      ).toEqual(decided);
    });
  },
);

describe('the icon of the site', () => {
  it('is the mark of orientation 5, as it is drawn everywhere', () => {
    const [, path] =
      /<path d="([^"]*)"/.exec(readFileSync('src/features/icon/favicon.svg', 'utf8')) ?? [];
    expect(path).toBe(drawMark(5).path);
  });
});

describe('the hue of an orientation', () => {
  it('is its own up to six, then they come again in order', () => {
    expect(Array.from({ length: 13 }, (_, index) => hueOf(orientationNumber(index + 1)))).toEqual([
      1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1,
    ]);
  });

  it('is named by the role of its colour', () => {
    expect([hueRole(3), hueRole(9), hueRole(12)]).toEqual(['hue-3', 'hue-3', 'hue-6']);
  });
});
