import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { COLOURS } from '../../src/site/styles/tokens.ts';
import { rectanglesOf } from '../support/drawing.ts';
import { all, attribute } from '../support/html.ts';
import { imagesInIco } from '../support/ico.ts';
import { allPages, atLeastOne } from '../support/pages.ts';
import { describeSites, EVERY, readBuilt, type BuiltSite } from '../support/sites.ts';

/** What a browser reads for one page would be too much for an icon of a few blocks. */
const MOST = 2000;

const bytesOf = ({ folder }: BuiltSite, path: string): Buffer => readFileSync(join(folder, path));

/** Colour of a pixel, as `#rrggbb`. */
const colourAt = ({ width, data }: PNG, x: number, y: number): string => {
  const start = (Math.floor(y) * width + Math.floor(x)) * 4;
  return `#${data.subarray(start, start + 3).toString('hex')}`;
};

/** Middles of the blocks of a drawing, as parts of its width and height. */
const middlesOf = (svg: string): readonly (readonly [number, number])[] => {
  const [, box = ''] = /viewBox="([^"]*)"/.exec(svg) ?? [];
  const [left = 0, top = 0, across = 0, down = 0] = box.split(' ').map(Number);
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg) ?? [];
  return atLeastOne(rectanglesOf(path)).map(({ x, y, width, height }) => [
    (x + width / 2 - left) / across,
    (y + height / 2 - top) / down,
  ]);
};

/** Expects a bitmap to show the drawing, whole and on paper, in a square. */
const expectDrawing = (image: PNG, svg: string): void => {
  const { width, height } = image;
  expect(width).toBe(height);
  const { ink, paper } = COLOURS.light;
  const blocks = middlesOf(svg).map(([x, y]) => colourAt(image, x * width, y * height));
  expect(new Set(blocks)).toEqual(new Set([ink]));
  const corners = [0, width - 1].flatMap((x) => [0, width - 1].map((y) => colourAt(image, x, y)));
  expect(new Set(corners)).toEqual(new Set([paper]));
};

describeSites(EVERY, 'the icons of $name', (built) => {
  const drawing = () => readBuilt(built, 'favicon.svg');

  test('are files that every page names, at their usual addresses', async () => {
    for (const { path, root } of await allPages(built)) {
      const links = all(root, 'link[rel="icon"], link[rel="apple-touch-icon"]').map((link) => [
        attribute(link, 'rel'),
        attribute(link, 'href'),
      ]);
      expect([path, links]).toEqual([
        path,
        [
          ['icon', `${built.base}favicon.ico`],
          ['icon', `${built.base}favicon.svg`],
          ['apple-touch-icon', `${built.base}apple-touch-icon.png`],
        ],
      ]);
    }
  });

  test.each([
    ['favicon.ico', /^image\/(?:x-icon|vnd\.microsoft\.icon)/],
    ['favicon.svg', /^image\/svg\+xml/],
    ['apple-touch-icon.png', /^image\/png/],
  ])('are answered as pictures, and light: %s', async (file, type) => {
    const response = await fetch(built.served + file, { redirect: 'manual' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(type),
    ]);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(MOST);
  });

  test('have in each bitmap the drawing of the SVG, in the sizes that the page says', async () => {
    const images = imagesInIco(bytesOf(built, 'favicon.ico')).map(({ size, bytes }) => {
      const image = PNG.sync.read(bytes);
      expectDrawing(image, drawing());
      expect(image.width).toBe(size);
      return size;
    });
    const touch = PNG.sync.read(bytesOf(built, 'apple-touch-icon.png'));
    expectDrawing(touch, drawing());
    for (const { root } of await allPages(built)) {
      const said = all(root, 'link[sizes]').map((link) => attribute(link, 'sizes'));
      const square = (size: number) => `${size}x${size}`;
      expect(said).toEqual([images.map(square).join(' '), square(touch.width)]);
    }
  });
});
