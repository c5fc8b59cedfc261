/**
 * Rounds a coordinate for an SVG path.
 *
 * @param value - coordinate in drawing units
 * @returns the coordinate to a tenth of a unit
 * @example rounded(3.14159) // 3.1
 */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
