import type { Orientation } from '../../plan/plan.ts';

/** How the wall of the home page stands where the window is wide. */
export interface Elevation {
  /** Piles on one ground. */
  readonly piles: number;
  /** Piles, from the left, that the title takes the air above; the others rise beside it. */
  readonly low: number;
}

/** On a wide window, this many piles stand on one ground; more make several rows. */
const MOST_PILES = 6;
/** The title needs at least this many piles to stand over. */
const TITLE_PILES = 3;

/**
 * Settles which piles rise beside the title: those at the end that are taller than every pile
 * before them. The silhouette is the plan's, so it changes with the plan.
 *
 * @param orientations - in plan order
 * @param showBlocks - whether piles have their blocks; without, all are of one height
 */
export const homeColumnsOf = (
  orientations: readonly Orientation[],
  showBlocks: boolean,
): Elevation => {
  const heights = orientations.map(({ priorities }) => priorities.length);
  const piles = Math.min(heights.length, MOST_PILES);
  if (!showBlocks || heights.length > MOST_PILES) return { piles, low: heights.length };
  const rise = (low: number) => {
    const tallestLow = Math.max(...heights.slice(0, low));
    return heights.slice(low).every((height) => height > tallestLow);
  };
  const candidates = heights.keys().filter((low) => low >= TITLE_PILES);
  return { piles, low: candidates.find(rise) ?? heights.length };
};
