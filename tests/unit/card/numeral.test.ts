import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNumeral } from '../../../src/features/card/numeral.ts';
import { mostWidthOf } from '../../../src/features/card/numeral-size.ts';

const numerals = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([orientation, rank]) => (rank === null ? `${orientation}` : `${orientation}.${rank}`));

test('a drawn numeral is never wider than the room that is kept for it, nor much narrower', async () => {
  await fc.assert(
    fc.asyncProperty(numerals, async (numeral) => {
      const { width } = await drawNumeral(numeral);
      expect(width).toBeLessThanOrEqual(mostWidthOf(numeral));
      expect(width).toBeGreaterThan(mostWidthOf(numeral) * 0.7);
    }),
  );
});

test.each(['III', 'VIII', '1.a', 'A', 'WM.w', 'g.Q'])(
  'a numeral with letters is never wider than the room that is kept for it: %s',
  async (numeral) => {
    const { width } = await drawNumeral(numeral);
    expect(width).toBeLessThanOrEqual(mostWidthOf(numeral));
    expect(width).toBeGreaterThan(mostWidthOf(numeral) * 0.6);
  },
);

test('a figure is the same text wherever it stands, which compresses', async () => {
  const [three, six] = await Promise.all([drawNumeral('3'), drawNumeral('6')]);
  const outline = (path: string) => path.replace(/^M\d+ \d+/, '');
  const { path } = await drawNumeral('63.36');
  expect(path.split(outline(three.path))).toHaveLength(3);
  expect(path.split(outline(six.path))).toHaveLength(3);
});

test('what is no numeral is not drawn', async () => {
  await expect(drawNumeral('3 a')).rejects.toThrow(RangeError);
});
