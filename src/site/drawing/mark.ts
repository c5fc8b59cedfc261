import type { OrientationNumber } from '../../plan/number.ts';
import { HUES, type Hue } from '../styles/tokens.ts';
import { rounded } from './rounded.ts';

/** A block of a mark, in modules; y is the height above the ground. */
interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drawing units of one module. */
const MODULE = 10;
/** Joint of paper between blocks, in drawing units; half of it on each side of a block. */
const JOINT = 0.6;

const flat = (x: number, y: number): Block => ({ x, y, width: 2, height: 1 });
const onEnd = (x: number, y: number): Block => ({ x, y, width: 1, height: 2 });

/** Blocks of the marks from 1 to 6, in order. */
const CONSTRUCTIONS: readonly (readonly Block[])[] = [
  [flat(0, 0)],
  [onEnd(0, 0), flat(1, 0)],
  [onEnd(0, 0), onEnd(2, 0), flat(0.5, 2)],
  [flat(0, 0), onEnd(2, 0), flat(1, 2), onEnd(0, 1)],
  [onEnd(0, 0), onEnd(3, 0), flat(0, 2), flat(2, 2), flat(1, 3)],
  [flat(1, 0), onEnd(0, 1), onEnd(1, 1), onEnd(2, 1), onEnd(3, 1), flat(1, 3)],
];

/** Width of the base of the marks from 7 to 12, in modules: one per block. */
const BASE_WIDTH = 6;
/** Base of the marks from 7 to 12: a row of six blocks on end. */
const BASE = Array.from({ length: BASE_WIDTH }, (_, x) => onEnd(x, 0));

const widthOf = (blocks: readonly Block[]): number =>
  Math.max(...blocks.map(({ x, width }) => x + width));

/**
 * Returns the blocks of a mark: n blocks for orientation n up to 12. From 13 on, where nobody
 * counts blocks, the mark is one block beside the numeral.
 *
 * @param number - number of the orientation, from 1
 * @returns blocks in modules, from the ground up
 */
export const markBlocks = (number: OrientationNumber): readonly Block[] => {
  const construction = CONSTRUCTIONS[number - 1];
  if (construction) return construction;
  const upper = CONSTRUCTIONS[number - 1 - BASE_WIDTH] ?? [];
  if (upper.length === 0) return [flat(0, 0)];
  const shift = (BASE_WIDTH - widthOf(upper)) / 2;
  return [...BASE, ...upper.map((block) => ({ ...block, x: block.x + shift, y: block.y + 2 }))];
};

/** A mark ready to draw. */
export interface Mark {
  /** One SVG path; a module is 10 units. */
  readonly path: string;
  /** `viewBox`, cropped so that the blocks touch the ground and the left edge exactly. */
  readonly viewBox: string;
  /** Width and height in modules. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the mark of an orientation.
 *
 * @param number - number of the orientation, from 1
 * @returns one path with its view box, and its size in modules
 * @example drawMark(1).path // 'M0.3 0.3h19.4v9.4h-19.4z'
 */
export const drawMark = (number: OrientationNumber): Mark => {
  const blocks = markBlocks(number);
  const width = widthOf(blocks);
  const height = Math.max(...blocks.map((block) => block.y + block.height));
  const path = blocks
    .map((block) => {
      const x = rounded(block.x * MODULE + JOINT / 2);
      const y = rounded((height - block.y - block.height) * MODULE + JOINT / 2);
      const w = rounded(block.width * MODULE - JOINT);
      const h = rounded(block.height * MODULE - JOINT);
      return `M${x} ${y}h${w}v${h}h-${w}z`;
    })
    .join('');
  const crop = JOINT / 2;
  const viewBox = [crop, crop, width * MODULE - JOINT, height * MODULE - JOINT].map(rounded);
  return { path, viewBox: viewBox.join(' '), width, height };
};

/** Role of an orientation’s colour. */
export type HueRole = `hue-${Hue}`;

/**
 * Returns the number of the hue of an orientation; hues repeat in order after the last.
 *
 * @param number - number of the orientation, from 1
 * @returns a number from 1 to 6, as in class names and roles
 * @throws {RangeError} for anything but a whole number from 1
 * @example hueOf(8) // 2
 */
export const hueOf = (number: OrientationNumber): Hue => {
  const hue = HUES[(number - 1) % HUES.length];
  if (hue === undefined) throw new RangeError(`No orientation has the number ${number}.`);
  return hue;
};

/**
 * Returns the role of the colour of an orientation in `Colours`.
 *
 * @param number - number of the orientation, from 1
 * @returns role of its hue
 * @throws {RangeError} for anything but a whole number from 1
 * @example hueRole(3) // 'hue-3'
 */
export const hueRole = (number: OrientationNumber): HueRole => `hue-${hueOf(number)}`;
