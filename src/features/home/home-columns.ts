import type { Orientation } from '../../plan/plan.ts';

/** Columns of orientations on the home page, where the window is wide. */
export interface HomeColumns {
  /** Columns on one ground line. */
  readonly perRow: number;
  /** Columns under the title, from the left; the others stand beside it. */
  readonly columnsUnderTitle: number;
}

/** More columns than this make several rows. */
const MAX_COLUMNS_PER_ROW = 6;
/** The title is at least as wide as this many columns. */
const MIN_COLUMNS_UNDER_TITLE = 3;

/**
 * Settles which columns stand beside the title: the last ones, where each is taller than every
 * column before them. So the outline of the wall follows the plan.
 *
 * @param orientations - orientations in plan order
 * @param showBlocks - whether columns show their priorities; without, all have one height
 * @returns how many columns a row has, and how many of all stand under the title
 */
export const homeColumnsOf = (
  orientations: readonly Orientation[],
  showBlocks: boolean,
): HomeColumns => {
  const heights = orientations.map(({ priorities }) => priorities.length);
  const perRow = Math.min(heights.length, MAX_COLUMNS_PER_ROW);
  if (!showBlocks || heights.length > MAX_COLUMNS_PER_ROW) {
    return { perRow, columnsUnderTitle: heights.length };
  }
  const areOthersTaller = (under: number) => {
    const tallest = Math.max(...heights.slice(0, under));
    return heights.slice(under).every((height) => height > tallest);
  };
  const candidates = heights.keys().filter((under) => under >= MIN_COLUMNS_UNDER_TITLE);
  return { perRow, columnsUnderTitle: candidates.find(areOthersTaller) ?? heights.length };
};
