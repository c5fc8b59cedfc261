import type { OrientationNumber, PriorityNumber } from './number.ts';

declare const shown: unique symbol;

/**
 * Number of an item as the plan writes it: `3.2`, `1.a`, `III`, `Enjeu 2`. It is shown, cited and searched
 * for, and says nothing of addresses and order: these have the number of the folder, which is another type.
 */
export type ShownNumber = string & { readonly [shown]: true };

/** Most characters of a shown number. */
export const SHOWN_NUMBER_MAX = 20;

/** Word of the content for an item that the plan gives no number. */
export const NO_NUMBER = 'none';

/** A word before the number itself: `Enjeu 2`, `Part 1`. */
const NAMED = /^\p{L}{2,}[^\s\u00a0]*[\s\u00a0]/u;

/** Characters that have a drawing, and how many of them stand beside a mark. */
const DRAWABLE = /^(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z0-9.]{1,4})$/;

/**
 * Writes the number of a folder as a number to show.
 *
 * @param own - number of the folder of an item
 * @returns the same number, which the item is shown with where its plan writes no other
 * @example asShown('3.2') // '3.2'
 */
export const asShown = (own: OrientationNumber | PriorityNumber): ShownNumber =>
  String(own) as ShownNumber;

/**
 * Returns the number that an item is shown with.
 *
 * @param written - what the content says of it: a text, `none`, or nothing
 * @param own - number of the folder of the item, for where nothing is said
 * @returns the number; `undefined` where the plan gives the item none
 * @example shownNumber('1.a', '3.2') // '1.a'
 * @example shownNumber(undefined, 3) // '3'
 */
export const shownNumber = (
  written: string | undefined,
  own: OrientationNumber | PriorityNumber,
): ShownNumber | undefined =>
  written === NO_NUMBER ? undefined : ((written as ShownNumber | undefined) ?? asShown(own));

/**
 * Tells whether a number has the noun of its item in it, so that no other noun goes before it.
 *
 * @param number - as it is shown
 * @returns `true` for a word and a number
 * @example isNamed('Enjeu 2') // true
 */
export const isNamed = (number: string): boolean => NAMED.test(number);

/**
 * Returns a number that can be drawn large. Any other is shown as ordinary text.
 *
 * @param number - as it is shown
 * @returns the same number; `undefined` for one that is long or has other characters, and for none
 * @example numeralOf('III') // 'III'
 */
export const numeralOf = (number: ShownNumber | undefined): ShownNumber | undefined =>
  number !== undefined && DRAWABLE.test(number) ? number : undefined;

/**
 * Writes words after a number, as lists name items.
 *
 * @param number - as it is shown; none where there is none
 * @param words - title or label of the item
 * @returns both on one line; the words alone without a number
 * @example numbered(asShown(3), 'Marcher') // '3 Marcher'
 */
export const numbered = (number: ShownNumber | undefined, words: string): string =>
  number === undefined ? words : `${number} ${words}`;

/**
 * Counts the characters of a number, for what has to make room for it.
 *
 * @param number - as it is shown; none where there is none
 * @returns their count; 0 without a number
 * @example numberLength(asShown('3.2')) // 3
 */
export const numberLength = (number: ShownNumber | undefined): number => number?.length ?? 0;
