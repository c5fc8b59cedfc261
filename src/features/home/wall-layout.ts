/** A pile of the wall, in columns and in blocks. */
export interface Pile {
  /** First column, from 1. */
  readonly column: number;
  /** Number of columns: more than one for a pile that would be too high. */
  readonly width: number;
  /** Number of rows of blocks; none where the wall shows no blocks. */
  readonly height: number;
  /** Number of blocks in the row at the top. */
  readonly top: number;
}

/** Piles of the wall in a window of one width. */
export interface WallLayout {
  readonly columns: number;
  /** Piles from left to right, on one ground per row. */
  readonly rows: readonly (readonly Pile[])[];
}

/** Number of blocks from which a pile has a second column, where there is room. */
const MAX_HEIGHT = 8;
/** Number of columns that a wall of few piles fills, where there is room. */
const MIN_COLUMNS = 3;
/** Minimum width of the title, in columns. */
const MIN_TITLE_COLUMNS = 3;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Widths of the piles: a second column for those that are too high, and for the highest of very few. */
const widthsOf = (counts: readonly number[], maxColumns: number): readonly number[] => {
  const widths = counts.map((count) =>
    Math.max(1, Math.min(maxColumns, Math.ceil(count / MAX_HEIGHT))),
  );
  const heightAt = (place: number): number => (counts[place] ?? 0) / (widths[place] ?? 1);
  for (;;) {
    if (total(widths) >= Math.min(MIN_COLUMNS, maxColumns)) return widths;
    const [highest] = [...counts.keys()].toSorted((a, b) => heightAt(b) - heightAt(a));
    if (highest === undefined || heightAt(highest) <= 1) return widths;
    widths[highest] = (widths[highest] ?? 1) + 1;
  }
};

/** Divides piles of these widths into rows of so many columns at most. */
const rowsOf = (widths: readonly number[], columns: number): readonly (readonly number[])[] => {
  const rows: number[][] = [];
  for (const [place, width] of widths.entries()) {
    const row = rows.at(-1);
    const taken = total((row ?? []).map((each) => widths[each] ?? 0));
    if (row && taken + width <= columns) row.push(place);
    else rows.push([place]);
  }
  return rows;
};

/** Smallest number of columns that needs no more rows than the most columns: rows of about one length. */
const columnsOf = (widths: readonly number[], maxColumns: number): number => {
  const least = rowsOf(widths, maxColumns).length;
  let columns = Math.max(...widths);
  while (rowsOf(widths, columns).length > least) columns += 1;
  return columns;
};

/**
 * Lays out the piles of the wall in rows, each pile on the ground of its row. All blocks have one
 * size, so that the outline of the wall shows how many priorities each orientation has.
 *
 * @param counts - number of blocks of each pile, in plan order; zero where the wall shows none
 * @param maxColumns - maximum number of columns
 * @returns rows from top to bottom, of about the same length
 */
export const layOutWall = (counts: readonly number[], maxColumns: number): WallLayout => {
  const widths = widthsOf(counts, maxColumns);
  const columns = columnsOf(widths, maxColumns);
  const rows = rowsOf(widths, columns).map((places) => {
    let column = 1;
    return places.map((place): Pile => {
      const [count = 0, width = 1] = [counts[place], widths[place]];
      const height = Math.ceil(count / width);
      const pile = { column, width, height, top: count - width * Math.max(0, height - 1) };
      column += width;
      return pile;
    });
  });
  const filled = total(widths) < MIN_COLUMNS ? Math.min(MIN_COLUMNS, maxColumns) : columns;
  return { columns: filled, rows };
};

/**
 * Chooses the piles under the title: the first ones, if each of the others is higher than all of
 * them. The others then stand beside the title.
 *
 * @param layout - piles of a wide window
 * @returns number of piles under the title, from the left: all of them if none is beside it
 */
export const countUnderTitle = ({ rows }: WallLayout): number => {
  const piles = rows.flat();
  if (rows.length > 1) return piles.length;
  const found = piles.findIndex(({ column, height }, place) => {
    const highest = Math.max(...piles.slice(0, place).map((pile) => pile.height));
    const isHigher = piles.slice(place).every((pile) => pile.height > highest);
    return column > MIN_TITLE_COLUMNS && height > 0 && isHigher;
  });
  return found === -1 ? piles.length : found;
};
