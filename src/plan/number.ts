/** Union of the whole numbers below `N`, 0 left out. */
type WholeBelow<N extends number, Counted extends readonly number[] = [0]> = Counted extends {
  readonly length: N;
}
  ? Exclude<Counted[number], 0>
  : WholeBelow<N, [...Counted, Counted['length']]>;

/** Number of an orientation: 1 to 99. No other number compiles. */
export type OrientationNumber = WholeBelow<100>;

/** Number of a priority as people write it: orientation, point, rank; both from 1 to 99. */
export type PriorityNumber = `${number}.${number}`;

const PART = '[1-9][0-9]?';
const PRIORITY = new RegExp(`^(${PART})\\.(${PART})$`);
const ORIENTATION = new RegExp(`^${PART}$`);
/** Highest number of an orientation, and highest rank of a priority. */
const MAX_NUMBER = 99;

/**
 * Checks whether a value is the number of an orientation.
 *
 * @param value - any value
 * @returns `true` for a whole number from 1 to 99
 * @example isOrientationNumber(3) // true
 * @example isOrientationNumber(3.7) // false
 */
export const isOrientationNumber = (value: unknown): value is OrientationNumber =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_NUMBER;

/**
 * Checks whether a value is the number of a priority in its one accepted form.
 *
 * @param value - any value
 * @returns `true` for two numbers from 1 to 99, joined by a point, without leading zeros
 * @example isPriorityNumber('3.2') // true
 * @example isPriorityNumber('3.02') // false
 */
export const isPriorityNumber = (value: unknown): value is PriorityNumber =>
  typeof value === 'string' && PRIORITY.test(value);

/**
 * Reads the number of an orientation.
 *
 * @param value - one or two digits, without a leading zero
 * @returns the number, or `undefined` for any other text
 * @example parseOrientationNumber('12') // 12
 */
export const parseOrientationNumber = (value: string): OrientationNumber | undefined => {
  const number = Number(value);
  return ORIENTATION.test(value) && isOrientationNumber(number) ? number : undefined;
};

/**
 * Reads the number of a priority from its form in addresses and folder names.
 *
 * @param slug - two numbers joined by a hyphen
 * @returns the number, or `undefined` for any other text
 * @example parsePrioritySlug('10-12') // '10.12'
 */
export const parsePrioritySlug = (slug: string): PriorityNumber | undefined => {
  const number = slug.replace('-', '.');
  return !slug.includes('.') && isPriorityNumber(number) ? number : undefined;
};

/**
 * Writes the number of a priority as in addresses and folder names. A hyphen, because a point makes
 * servers and tools take the last part for a file extension.
 *
 * @param number - number of the priority
 * @returns orientation and rank, joined by a hyphen
 * @example prioritySlug('3.2') // '3-2'
 */
export const prioritySlug = (number: PriorityNumber): string => number.replace('.', '-');

/**
 * Splits the number of a priority in two.
 *
 * @param number - number of the priority
 * @returns number of its orientation, and its rank there
 * @example parts('10.12') // [10, 12]
 */
export const parts = (number: PriorityNumber): readonly [orientation: number, rank: number] => {
  const [orientation = '', rank = ''] = number.split('.');
  return [Number(orientation), Number(rank)];
};

/**
 * Returns the orientation of a priority: the first half of its number.
 *
 * @param number - number of the priority
 * @returns number of the orientation
 * @throws {RangeError} for a number that no plan can have, such as `0.5`
 * @example orientationOf('10.12') // 10
 */
export const orientationOf = (number: PriorityNumber): OrientationNumber => {
  const [orientation] = parts(number);
  if (!isOrientationNumber(orientation)) throw new RangeError(`${number} is in no orientation.`);
  return orientation;
};

/**
 * Compares two priorities by plan order, as numbers: 1.2 comes before 1.10.
 *
 * @param a - number of one priority
 * @param b - number of the other
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` expects
 */
export const byPlanOrder = (a: PriorityNumber, b: PriorityNumber): number => {
  const [aOrientation, aRank] = parts(a);
  const [bOrientation, bRank] = parts(b);
  return aOrientation - bOrientation || aRank - bRank;
};

/**
 * Sorts two priorities in plan order.
 *
 * @param pair - numbers of two priorities
 * @returns the same numbers, the first of the plan first
 * @example inPlanOrder(['1.10', '1.2']) // ['1.2', '1.10']
 */
export const inPlanOrder = ([a, b]: readonly [PriorityNumber, PriorityNumber]): readonly [
  PriorityNumber,
  PriorityNumber,
] => (byPlanOrder(a, b) <= 0 ? [a, b] : [b, a]);
