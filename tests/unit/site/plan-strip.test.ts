import { describe, expect, it } from 'vitest';
import { drawPlanStrip, PLAN_STRIP, type PlanPlace } from '../../../src/site/drawing/plan-strip.ts';
import type { Orientation } from '../../../src/plan/plan.ts';
import { areOverlapping, rectanglesOf, tenths } from '../../support/drawing.ts';
import { orientationsOf } from '../../support/orientations.ts';

const REAL = [4, 4, 3, 3, 6, 5];
const draw = (orientations: readonly Orientation[], place: PlanPlace = {}) =>
  drawPlanStrip(orientations, place).map(({ orientation, path }) => ({
    orientation,
    blocks: rectanglesOf(path),
  }));

const SHAPES: readonly (readonly number[])[] = [
  REAL,
  [1],
  [25],
  [1, 1],
  [12, 2],
  [0, 3],
  [100],
  [50, 50],
  Array<number>(12).fill(8),
  Array<number>(20).fill(5),
  Array<number>(99).fill(1),
  Array<number>(99).fill(99),
];

describe('the strip of the plan', () => {
  it('has its 25 priorities in six groups', () => {
    const groups = draw(orientationsOf(REAL));
    expect(groups.map(({ orientation }) => orientation)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(groups.map(({ blocks }) => blocks.length)).toEqual(REAL);
  });

  it('leaves more space between groups than between blocks', () => {
    const [first, second] = draw(orientationsOf(REAL));
    const [a, b] = first?.blocks ?? [];
    const last = first?.blocks.at(-1);
    const next = second?.blocks[0];
    const inner = (b?.x ?? 0) - (a?.x ?? 0) - (a?.width ?? 0);
    const outer = (next?.x ?? 0) - (last?.x ?? 0) - (last?.width ?? 0);
    expect(inner).toBeGreaterThan(0);
    expect(outer).toBeGreaterThan(inner);
  });
});

describe.each(
  SHAPES.map((shape) => [shape.length, shape.reduce((a, b) => a + b, 0), shape] as const),
)('the strip of %i orientations and %i priorities', (_orientations, total, shape) => {
  const groups = draw(orientationsOf(shape), { orientation: 1 });
  const blocks = groups.flatMap((group) => group.blocks);

  it('has a group for each orientation', () => {
    expect(groups).toHaveLength(shape.length);
  });

  it('has a block for each priority up to 100, and for each orientation above', () => {
    const each = shape.map((count) => (total > 100 ? 1 : Math.max(count, 1)));
    expect(groups.map((group) => group.blocks.length)).toEqual(each);
  });

  it('goes from edge to edge of the width, and no further', () => {
    const right = Math.max(...blocks.map(({ x, width }) => x + width));
    expect(blocks[0]?.x).toBe(0);
    expect(tenths(right)).toBeLessThanOrEqual(PLAN_STRIP.width);
    expect(right).toBeGreaterThan(PLAN_STRIP.width * 0.985);
  });

  it('is more block than space', () => {
    const filled = blocks.reduce((sum, { width }) => sum + width, 0);
    expect(filled).toBeGreaterThan(PLAN_STRIP.width / 2);
  });

  it('has blocks that are seen, stay in the height and do not overlap', () => {
    expect(blocks.filter(({ width, height }) => width <= 0 || height > PLAN_STRIP.height)).toEqual(
      [],
    );
    const colliding = blocks.filter((block, index) => {
      const next = blocks[index + 1];
      return next !== undefined && areOverlapping(block, next);
    });
    expect(colliding).toEqual([]);
  });
});

/** Places of the blocks that hang, as numbers of orientation and rank. */
const hanging = (shape: readonly number[], place: PlanPlace) =>
  draw(orientationsOf(shape), place).flatMap(({ orientation, blocks }) =>
    blocks.flatMap(({ height }, index) =>
      height === PLAN_STRIP.height ? [`${orientation}.${index + 1}`] : [],
    ),
  );

describe('the block of the page', () => {
  it('hangs lower than all others on the page of a priority', () => {
    expect(hanging(REAL, { orientation: 3, priority: '3.2' })).toEqual(['3.2']);
    expect(hanging([12, 2], { orientation: 1, priority: '1.10' })).toEqual(['1.10']);
  });

  it('hangs with all of its group on the page of an orientation', () => {
    expect(hanging(REAL, { orientation: 3 })).toEqual(['3.1', '3.2', '3.3']);
  });

  it('is none on a page about the whole plan', () => {
    expect(hanging(REAL, {})).toEqual([]);
  });

  it('is that of the orientation where there are more than 100 priorities', () => {
    const many = [...Array<number>(6).fill(15), 15];
    expect(hanging(many, { orientation: 7, priority: '7.15' })).toEqual(['7.1']);
    expect(hanging(many, { orientation: 2 })).toEqual(['2.1']);
  });
});
