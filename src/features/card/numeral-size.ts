import { rounded } from '../../site/drawing/rounded.ts';

/** Height of the figures of a numeral, in modules. */
export const NUMERAL_MODULES = 3;

/** Width of the widest character of each kind, in modules, with the space after it; the first kind counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/\./, 1.1],
  [/\d/, 2.6],
  [/[Ifijlt]/, 2],
  [/[MWmw]/, 5],
  [/[a-z]/, 2.9],
];
const CAPITAL = 3.9;

const widthOf = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? CAPITAL;

/**
 * Returns a width that no drawing of a numeral passes, without the font.
 *
 * @param numeral - figures, full stops and letters, such as `3.2` or `III`
 * @returns width in modules
 * @example mostWidthOf('3.2') // 6.3
 */
export const mostWidthOf = (numeral: string): number =>
  rounded(Array.from(numeral).reduce((sum, character) => sum + widthOf(character), 0));
