import { COLOURS } from '../../../src/site/styles/tokens.ts';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictureDrawer } from '../../../src/features/sharing-picture/render.ts';
import { drawMark } from '../../../src/site/drawing/mark.ts';
import { shown } from '../../support/numbers.ts';

const GROUND = 604;
const MODULE = 64;

/** Rows of a picture that are not of one colour, right of a column. */
const drawnRows = ({ width, height, data }: PNG, from: number): readonly number[] =>
  Array.from({ length: height }, (_, row) => row).filter((row) => {
    const line = data.subarray((row * width + from) * 4, (row + 1) * width * 4);
    return !line.equals(Buffer.alloc(line.length, line.subarray(0, 4)));
  });

describe('the numeral of a sharing picture', () => {
  // Figures of three quarters of an em, the height of capitals; 1 and 5 are taller.
  it.each(['0', '2', '4', '7'])('stands whole on the ground: %s', async (numeral) => {
    const { draw } = await pictureDrawer(numeral, COLOURS.light);
    const orientation = 1 as const;
    const figure = { orientation, numeral: shown(numeral) };
    const content = {
      words: '',
      more: '',
      lines: [],
      figure,
      orientations: [orientation],
    } as const;
    const { png } = await draw(content);
    const besideMark = 64 + (drawMark(orientation).width + 0.2) * MODULE;
    const rows = drawnRows(PNG.sync.read(Buffer.from(png)), Math.ceil(besideMark));
    // Round figures reach a little above the straight ones.
    const height = GROUND - (rows[0] ?? Number.NaN);
    expect(height).toBeGreaterThanOrEqual(3 * MODULE);
    expect(height).toBeLessThanOrEqual(3 * MODULE + 5);
    expect(rows.at(-1)).toBe(GROUND - 1);
  });
});
