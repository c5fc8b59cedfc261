import { orientationOf, type OrientationNumber, type PriorityNumber } from '../../plan/number.ts';
import type { Page } from '../../plan/pages.ts';
import { isDrawnWhole } from '../../plan/lookup.ts';
import type { Orientation } from '../../plan/plan.ts';
import { rounded } from './rounded.ts';

/** Where a page stands in the plan. */
export interface Place {
  readonly orientation?: OrientationNumber | undefined;
  readonly priority?: PriorityNumber | undefined;
}

/**
 * Place of a page in the plan.
 *
 * @param page - any page
 * @returns its orientation and priority; empty for a page about the whole plan
 */
export const placeOf = (page: Page): Place => {
  if (page.view === 'orientation') return { orientation: page.number };
  return page.view === 'priority'
    ? { orientation: orientationOf(page.number), priority: page.number }
    : {};
};

/** The blocks of one orientation, as one SVG path. */
export interface CourseGroup {
  readonly orientation: OrientationNumber;
  readonly path: string;
}

/** Drawing units: the course is stretched to the width of the page. */
export const COURSE = { width: 1000, height: 22 } as const;
/** Height of a block, of one that hangs because the page is about it, and the spaces between. */
const BLOCK = 7;
const JOINT = 2.4;
const GROUP_GAP = 10;

/**
 * Draws the course: all priorities as a row of blocks in plan order, in groups, where the
 * block of the current page hangs lower.
 *
 * @param orientations - of the plan, in order
 * @param place - of the page; empty for one that is about the whole plan
 */
export const drawCourse = (
  orientations: readonly Orientation[],
  place: Place,
): readonly CourseGroup[] => {
  const drawnWhole = isDrawnWhole({ orientations });
  const slots = orientations.map((orientation) => ({
    number: orientation.number,
    blocks: drawnWhole && orientation.priorities.length > 0 ? orientation.priorities : [undefined],
  }));
  const count = slots.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const gaps = (slots.length - 1) * GROUP_GAP + (count - slots.length) * JOINT;
  const width = (COURSE.width - gaps) / count;

  let x = 0;
  return slots.map(({ number, blocks }) => {
    const path = blocks
      .map((priority) => {
        const here = place.orientation === number;
        const hangs =
          here && (place.priority === undefined || !drawnWhole || place.priority === priority);
        const height = hangs ? COURSE.height : BLOCK;
        // Both edges are rounded, and not the width, so that no error adds up.
        const left = rounded(x);
        const across = rounded(rounded(x + width) - left);
        const drawn = `M${left} 0h${across}v${height}h-${across}z`;
        x += width + JOINT;
        return drawn;
      })
      .join('');
    x += GROUP_GAP - JOINT;
    return { orientation: number, path };
  });
};
