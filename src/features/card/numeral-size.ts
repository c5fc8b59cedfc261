import { rounded } from '../../site/drawing/rounded.ts';

/** Height of the figures of a numeral, in modules. */
export const NUMERAL_MODULES = 3;

/** Width of the widest figure and of a full stop, in modules, with the space after them. */
const FIGURE = 2.6;
const PERIOD = 1.1;

/**
 * Returns a width that no drawing of a numeral passes, without the font.
 *
 * @param numeral - figures and full stops, such as `3.2`
 * @returns width in modules
 * @example mostWidthOf('3.2') // 6.3
 */
export const mostWidthOf = (numeral: string): number =>
  rounded(
    Array.from(numeral).reduce((sum, character) => sum + (character === '.' ? PERIOD : FIGURE), 0),
  );
