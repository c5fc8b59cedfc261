/** The number of an orientation: 1 to 99. */
export type OrientationNumber = number;

/** The number of a priority as people write it: orientation, point, rank; each 1 to 99. */
export type PriorityNumber = `${number}.${number}`;

const PART = '[1-9][0-9]?';
const PRIORITY = new RegExp(`^(${PART})\\.(${PART})$`);
const ORIENTATION = new RegExp(`^${PART}$`);

/**
 * Says whether a value is the number of a priority in its one accepted form.
 *
 * @example isPriorityNumber('3.2') // true
 * @example isPriorityNumber('3.02') // false
 */
export const isPriorityNumber = (value: unknown): value is PriorityNumber =>
  typeof value === 'string' && PRIORITY.test(value);

/**
 * Reads the number of an orientation.
 *
 * @param value - one or two digits, without a leading zero
 * @returns the number, or `undefined` where the value is not one
 * @example parseOrientationNumber('12') // 12
 */
export const parseOrientationNumber = (value: string): OrientationNumber | undefined =>
  ORIENTATION.test(value) ? Number(value) : undefined;

/**
 * Reads a priority's number from its form in addresses and folder names.
 *
 * @param slug - two numbers joined by a hyphen
 * @returns the number, or `undefined` where the slug is not one
 * @example parsePrioritySlug('10-12') // '10.12'
 */
export const parsePrioritySlug = (slug: string): PriorityNumber | undefined => {
  const number = slug.replace('-', '.');
  return !slug.includes('.') && isPriorityNumber(number) ? number : undefined;
};

/**
 * The form of a priority's number in addresses and folder names. A hyphen, because a point
 * makes servers and tools take the last part for a file extension.
 *
 * @example prioritySlug('3.2') // '3-2'
 */
export const prioritySlug = (number: PriorityNumber): string => number.replace('.', '-');

/** The two halves of a number: orientation and rank. */
export const parts = (number: PriorityNumber): readonly [number, number] => {
  const [orientation = '', rank = ''] = number.split('.');
  return [Number(orientation), Number(rank)];
};

/**
 * The orientation that a priority belongs to: the first half of its number.
 *
 * @example orientationOf('10.12') // 10
 */
export const orientationOf = (number: PriorityNumber): OrientationNumber => parts(number)[0];

/**
 * Compares two priorities by plan order, as numbers: 1.2 comes before 1.10.
 *
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` expects
 */
export const byPlanOrder = (a: PriorityNumber, b: PriorityNumber): number => {
  const [aOrientation, aRank] = parts(a);
  const [bOrientation, bRank] = parts(b);
  return aOrientation - bOrientation || aRank - bRank;
};
