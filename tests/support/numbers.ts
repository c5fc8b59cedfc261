import { isOrientationNumber, type OrientationNumber } from '../../src/plan/number.ts';
import { shownNumber, type ShownNumber } from '../../src/plan/shown-number.ts';

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

/**
 * Number as a plan shows it, as the content writes it.
 *
 * @param written - any number, but `none`
 * @returns the same, typed
 * @throws {RangeError} for `none`
 */
export const shown = (written: string): ShownNumber => {
  const number = shownNumber(written, 1);
  if (number === undefined) throw new RangeError('“none” is no number.');
  return number;
};
