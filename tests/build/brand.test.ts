import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildInto } from '../support/build.ts';
import { all, attribute, parseHtml } from '../support/html.ts';
import { imagesInIco } from '../support/ico.ts';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#003da5" d="M0 0h32v32h-32z"/></svg>';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><path fill="#003da5" d="M0 0h240v80z"/></svg>';
const COLOURS = `hues:
  - {light: "#003da5", dark: "#70a3ff"}
  - {light: "#910800", dark: "#ff9a7a"}
`;

describe('a site with a brand', () => {
  const content = resolve('.cache/tests/brand-content');
  const folder = resolve('.cache/tests/brand');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  beforeAll(async () => {
    await rm(content, { recursive: true, force: true });
    await cp(resolve('tests/fixtures/small'), content, { recursive: true });
    await mkdir(join(content, 'brand'), { recursive: true });
    for (const [name, text] of [
      ['favicon.svg', ICON],
      ['logo.svg', LOGO],
      ['colours.yaml', COLOURS],
    ] as const) {
      await writeFile(join(content, 'brand', name), text);
    }
    const skip = 'pictures,copies';
    await buildInto({ content, siteUrl: 'https://marque.example/p', folder, skip });
  }, 240_000);

  test('has its logo beside the title, which still says the name', () => {
    for (const path of ['index.html', 'en/index.html', 'priorites/1-1/index.html']) {
      const [link] = all(parseHtml(read(path)), '.header a');
      if (!link) throw new Error(`${path} has no header.`);
      const images = all(link, 'img').map((image) =>
        ['src', 'alt', 'width', 'height'].map((name) => attribute(image, name)),
      );
      expect([path, images]).toEqual([path, [['/p/logo.svg', '', '120', '40']]]);
      expect(all(link, 'b')).toHaveLength(1);
    }
    expect(read('logo.svg')).toBe(LOGO);
  });

  test('has its icon in all forms', () => {
    expect(read('favicon.svg')).toBe(ICON);
    const touch = PNG.sync.read(readFileSync(join(folder, 'apple-touch-icon.png')));
    expect([...touch.data.subarray(0, 3)]).toEqual([0x00, 0x3d, 0xa5]);
    const bitmaps = imagesInIco(readFileSync(join(folder, 'favicon.ico')));
    expect(bitmaps.length).toBeGreaterThan(1);
  });

  test('has its hues on pages and cards, and none of the software’s own', () => {
    const paths = [
      'index.html',
      'orientations/1/index.html',
      'cartes/1-1/index.html',
      'cartes/plan/index.html',
      'cartes/1/courriel.html',
    ];
    for (const path of paths) {
      const html = read(path);
      expect([path, html.includes('#003da5')]).toEqual([path, true]);
      expect([path, html.match(/#(?:165a3c|5cd29b|614600|ecc94f)/g)]).toEqual([path, null]);
    }
    // Orientation 10 has the hue of the second of two.
    expect(read('cartes/10/index.html')).toContain('light-dark(#910800,#ff9a7a)');
  });
});
