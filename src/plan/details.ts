import type { Detail } from './plan.ts';

/**
 * Lists the values of a detail.
 *
 * @param value - one line, or several
 * @returns all of them
 * @example detailValues('2030') // ['2030']
 */
export const detailValues = (value: Detail['value']): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/**
 * Lists the words of details in reading order.
 *
 * @param details - of a priority, in one language
 * @returns each label, then its values
 */
export const detailWords = (details: readonly Detail[]): readonly string[] =>
  details.flatMap(({ label, value }) => [label, ...detailValues(value)]);

/**
 * Pairs every value of a detail with its label, for files that have no lists in lists.
 *
 * @param details - of a priority, in one language
 * @returns one pair per value
 */
export const detailPairs = (
  details: readonly Detail[],
): readonly (readonly [label: string, value: string])[] =>
  details.flatMap(({ label, value }) => detailValues(value).map((each) => [label, each] as const));
