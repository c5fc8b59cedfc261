import type { OrientationNumber } from '../../plan/number.ts';
import { hueRole, markBlocks } from '../../site/drawing/mark.ts';
import { COLOURS, type Colours } from '../../site/styles/tokens.ts';
import { cell, lineHeight, row, table } from './email-table.ts';

const { paper } = COLOURS.light;

/** Width of the joint of paper at each side of a block, in pixels. */
const JOINT = 1;

/**
 * Draws the mark of an orientation in tables: one per course of modules, each with a cell per block and per
 * gap between blocks. Mail programs show no drawing and, at first, no picture.
 *
 * @param orientation - number of the orientation
 * @param module - side of a module, in pixels
 * @param colours - of the light theme
 * @returns HTML of the tables, from the top of the mark to the ground
 */
export const emailMark = (
  orientation: OrientationNumber,
  module: number,
  colours: Colours,
): string => {
  const blocks = markBlocks(orientation);
  const colour = colours[hueRole(orientation)];
  const height = Math.max(...blocks.map((block) => block.y + block.height));
  const space = (width: number): string =>
    cell('', {
      width: width * module,
      height: module,
      style: `font-size:1px;${lineHeight(1)}`,
    });
  const courses = Array.from({ length: height }, (_, place) => height - 1 - place);
  return courses
    .map((y) => {
      const parts = blocks
        .filter((block) => block.y <= y && y < block.y + block.height)
        .toSorted((a, b) => a.x - b.x);
      let end = 0;
      const cells = parts.map(({ x, width, y: foot, height: rise }) => {
        const gap = x > end ? space(x - end) : '';
        end = x + width;
        const joint = (isEdge: boolean) => (isEdge ? `${JOINT}px` : '0');
        // A block on end goes on in the course below it, without a joint.
        const edges = [
          joint(y === foot + rise - 1),
          joint(true),
          joint(y === foot && foot > 0),
          joint(true),
        ];
        const block = cell('', {
          bgcolor: colour,
          width: width * module,
          height: module,
          style: `border:0 solid ${paper};border-width:${edges.join(' ')};background-color:${colour};font-size:1px;${lineHeight(1)}`,
        });
        return gap + block;
      });
      return table(row(cells.join('')));
    })
    .join('');
};
