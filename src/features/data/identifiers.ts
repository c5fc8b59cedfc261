import type { OrientationNumber, PriorityNumber } from '../../plan/number.ts';

/**
 * The name of a priority in files of other formats, the same in both languages: XML wants a letter
 * first, and a spreadsheet would take a bare number for a day or a fraction.
 *
 * @example priorityId('3.2') // 'priorite-3.2'
 */
export const priorityId = (number: PriorityNumber): string => `priorite-${number}`;

/**
 * The same for an orientation.
 *
 * @example orientationId(3) // 'orientation-3'
 */
export const orientationId = (number: OrientationNumber): string => `orientation-${number}`;
