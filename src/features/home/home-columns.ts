import type { Orientation } from '../../plan/plan.ts';

/** Columns of orientations on the home page, in a wide window. */
export interface HomeColumns {
  /** Number of columns per row. */
  readonly perRow: number;
  /** Number of columns under the title, from the left; the others are beside it. */
  readonly columnsUnderTitle: number;
}

/** Maximum number of columns in a row. */
const MAX_COLUMNS_PER_ROW = 6;
/** Minimum width of the title, in columns. */
const MIN_COLUMNS_UNDER_TITLE = 3;

/**
 * Chooses the columns beside the title: the last ones, if each of them is taller than every column
 * under the title. So the outline of the blocks follows the plan.
 *
 * @param orientations - orientations in plan order
 * @param showBlocks - whether columns show their priorities; otherwise all have one height
 * @returns number of columns per row, and number of columns under the title
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
