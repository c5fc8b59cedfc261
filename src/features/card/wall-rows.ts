import type { CardColumn } from './card.ts';

/** Most columns in a row of the wall. */
export const MAX_WALL_COLUMNS = 6;

/**
 * Divides the orientations of a plan into the rows of its wall.
 *
 * @param columns - orientations in plan order
 * @returns rows from top to bottom, each of as many columns as the others, or fewer in the last
 */
export const wallRowsOf = (columns: readonly CardColumn[]): readonly (readonly CardColumn[])[] => {
  const count = Math.ceil(columns.length / MAX_WALL_COLUMNS);
  return Array.from({ length: count }, (_, row) =>
    columns.slice(row * MAX_WALL_COLUMNS, (row + 1) * MAX_WALL_COLUMNS),
  );
};
