/** A coordinate as it is written in a drawing: to a tenth of a unit. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
