import { create } from 'fontkitten';
import { NUMERAL_MODULES } from './numeral-size.ts';
import { readFont, staticFonts } from '../../build/fonts.ts';

/** Numeral ready to draw: on a site without the font of the plan, its figures are still those of the plan. */
export interface Numeral {
  /** One SVG path. */
  readonly path: string;
  /** `viewBox` from foot to head of the figures, and from the first edge to the last. */
  readonly viewBox: string;
  /** Width in modules; the height is `NUMERAL_MODULES`. */
  readonly width: number;
}

const LETTERS_OF_NUMBERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `0123456789.${LETTERS_OF_NUMBERS}${LETTERS_OF_NUMBERS.toUpperCase()}`;
const WEIGHT = 800;
/** Drawing units from foot to head of a figure: one is a quarter of a pixel in a card. */
const HEIGHT = 300;
/** Space between characters that is taken away, as a share of the height of a figure. */
const TIGHTENING = 0.04;

/** Kinds of segment in the outlines of the font, in the letters of SVG for relative coordinates. */
const LETTERS = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

const openFont = async () => {
  const [font] = await staticFonts(await readFont(), CHARACTERS, [WEIGHT]);
  if (!font) throw new Error(`The font has no weight ${WEIGHT}.`);
  const opened = create(font.data);
  if (opened.isCollection) throw new Error('The font is a collection of fonts.');
  return opened;
};

let opening: ReturnType<typeof openFont> | undefined;

/**
 * Draws a numeral with the figures of the site's font, as outlines: relative and in whole units, so that
 * the same figure is the same text each time, which compresses.
 *
 * @param numeral - figures, full stops and letters, such as `3.2` or `III`
 * @returns one path with its view box, and its width in modules
 * @throws {RangeError} for any other character
 */
export const drawNumeral = async (numeral: string): Promise<Numeral> => {
  opening ??= openFont();
  const font = await opening;
  const scale = HEIGHT / font.glyphForCodePoint('4'.charCodeAt(0)).bbox.height;
  let pen = 0;
  let left = Infinity;
  let right = -Infinity;
  let path = '';
  for (const character of numeral) {
    if (!CHARACTERS.includes(character)) throw new RangeError(`“${character}” is not a numeral.`);
    const glyph = font.glyphForCodePoint(character.charCodeAt(0));
    left = Math.min(left, pen + Math.round(glyph.bbox.minX * scale));
    right = Math.max(right, pen + Math.round(glyph.bbox.maxX * scale));
    // After the end of an outline, coordinates are relative to its start.
    let at: readonly [x: number, y: number] = [0, 0];
    let start = at;
    path += `M${pen} ${HEIGHT}`;
    for (const { command, args } of glyph.path.commands) {
      const points = args.flatMap((value, place) => {
        const isX = place % 2 === 0;
        return Math.round(value * (isX ? scale : -scale)) - at[isX ? 0 : 1];
      });
      const [dx = 0, dy = 0] = points.slice(-2);
      at = command === 'closePath' ? start : [at[0] + dx, at[1] + dy];
      if (command === 'moveTo') start = at;
      path += LETTERS[command] + points.join(' ').replaceAll(' -', '-');
    }
    pen += Math.round(glyph.advanceWidth * scale - TIGHTENING * HEIGHT);
  }
  const width = right - left;
  return {
    path,
    viewBox: [left, 0, width, HEIGHT].join(' '),
    width: (width / HEIGHT) * NUMERAL_MODULES,
  };
};
