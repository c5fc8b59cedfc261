import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';

/**
 * Returns the identifier of a priority in other formats, the same in both languages. It starts with
 * a letter, as XML requires, and no spreadsheet reads it as a date or a fraction.
 *
 * @param number - number of the priority
 * @returns an XML name
 * @example priorityId('3.2') // 'priorite-3.2'
 */
export const priorityId = (number: PriorityNumber): string => `priorite-${number}`;

/**
 * Returns the identifier of an orientation in other formats, the same in both languages.
 *
 * @param number - number of the orientation
 * @returns an XML name
 * @example orientationId(3) // 'orientation-3'
 */
export const orientationId = (number: OrientationNumber): string => `orientation-${number}`;
