import { orientationOf, type OrientationNumber, type PriorityNumber } from '../../plan/number.ts';
import type { Page } from '../../plan/pages.ts';
import { isDrawnWhole } from '../../plan/lookup.ts';
import type { Orientation } from '../../plan/plan.ts';
import { rounded } from './rounded.ts';

/** Part of the plan that a page is about; empty for the whole plan. */
export interface PlanPlace {
  readonly orientation?: OrientationNumber | undefined;
  readonly priority?: PriorityNumber | undefined;
}

/**
 * Returns the place of a page in the plan.
 *
 * @param page - any page
 * @returns its orientation and priority; empty for a page about the whole plan
 */
export const placeOf = (page: Page): PlanPlace => {
  if (page.view === 'orientation') return { orientation: page.number };
  return page.view === 'priority'
    ? { orientation: orientationOf(page.number), priority: page.number }
    : {};
};

/** Blocks of one orientation, as one SVG path. */
export interface PlanStripGroup {
  readonly orientation: OrientationNumber;
  readonly path: string;
}

/** Size of the strip in drawing units; it is stretched to the width of the page. */
export const PLAN_STRIP = { width: 1000, height: 22 } as const;
/** Height of a block; that of the current page is as high as the strip. */
const BLOCK_HEIGHT = 7;
/** Space between two blocks, and between two groups. */
const JOINT = 2.4;
const GROUP_GAP = 10;
/** Most of the width that is space: with many groups, all spaces shrink so that their blocks are seen. */
const MAX_SPACE = 0.4 * PLAN_STRIP.width;

/**
 * Draws the strip at the top of a page: all priorities as a row of blocks in plan order, grouped by
 * orientation. The block of the current page hangs lower. A plan with more than `MAX_DRAWN`
 * priorities has one block per orientation.
 *
 * @param orientations - orientations of the plan, in order
 * @param place - part of the plan that the page is about
 * @returns one path per orientation, in the same order
 */
export const drawPlanStrip = (
  orientations: readonly Orientation[],
  place: PlanPlace,
): readonly PlanStripGroup[] => {
  const drawnWhole = isDrawnWhole({ orientations });
  const slots = orientations.map((orientation) => ({
    number: orientation.number,
    blocks: drawnWhole && orientation.priorities.length > 0 ? orientation.priorities : [undefined],
  }));
  const count = slots.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const wanted = (slots.length - 1) * GROUP_GAP + (count - slots.length) * JOINT;
  const space = Math.min(wanted, MAX_SPACE);
  const shrink = wanted === 0 ? 1 : space / wanted;
  const [joint, groupGap] = [JOINT * shrink, GROUP_GAP * shrink];
  const width = (PLAN_STRIP.width - space) / count;

  let x = 0;
  return slots.map(({ number, blocks }) => {
    const path = blocks
      .map((priority) => {
        const isCurrent =
          place.orientation === number &&
          (place.priority === undefined || !drawnWhole || place.priority === priority);
        const height = isCurrent ? PLAN_STRIP.height : BLOCK_HEIGHT;
        // Both edges are rounded, and not the width, so that no error adds up.
        const left = rounded(x);
        const across = rounded(rounded(x + width) - left);
        const drawn = `M${left} 0h${across}v${height}h-${across}z`;
        x += width + joint;
        return drawn;
      })
      .join('');
    x += groupGap - joint;
    return { orientation: number, path };
  });
};
