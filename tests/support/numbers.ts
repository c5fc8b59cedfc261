import { isOrientationNumber, type OrientationNumber } from '../../src/plan/number.ts';

/**
 * Number of an orientation, out of one that a test counts.
 *
 * @param number - from 1 to 99
 * @returns the same number, typed
 * @throws {RangeError} for any other number
 */
export const orientationNumber = (number: number): OrientationNumber => {
  if (!isOrientationNumber(number))
    throw new RangeError(`No orientation has the number ${number}.`);
  return number;
};
