import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { answered, searchUrl } from '../support/search.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

/** Colours of all that is drawn, of the lines around surfaces, and of the text. */
const coloursOf = (page: Page) =>
  page.evaluate(() => {
    const styles = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element));
    const lines = styles('.field, .note, .blocks a, .map-nodes b').map(
      ({ borderBlockStartWidth, borderBlockStartColor }) => [
        parseFloat(borderBlockStartWidth) > 0,
        borderBlockStartColor,
      ],
    );
    return {
      text: getComputedStyle(document.body).color,
      ground: getComputedStyle(document.body).backgroundColor,
      // Under each line of the map is a wider one of the ground, so that crossings read as over and under.
      shapes: styles('svg path:not([data-ends] > :first-child)').map(({ fill, stroke }) =>
        fill === 'none' ? stroke : fill,
      ),
      numerals: styles('.numeral, .row-numeral').map(({ color }) => color),
      lines,
    };
  });

describe.each(['light', 'dark'] as const)('forced colours on %s', (colorScheme) => {
  const visit = useBrowser();

  it.each(KINDS)('draw $name in $locale in the colour of its text', async ({ path }) => {
    const visitor = { colorScheme, forcedColors: 'active' } as const;
    const found = await visit(site('root').served + path, visitor, ({ page }) => coloursOf(page));
    expect(found.shapes.length).toBeGreaterThan(0);
    expect(new Set(found.shapes)).toEqual(new Set([found.text]));
    // A numeral within a link may have the colour of links.
    expect(found.numerals).not.toContain(found.ground);
    expect(found.lines.filter(([visible, colour]) => !visible || colour === found.ground)).toEqual(
      [],
    );
  });

  it.each(LOCALES)(
    'found words in %s have their own pair of colours, far apart',
    async (locale) => {
      const visitor = { colorScheme, forcedColors: 'active' } as const;
      const address = searchUrl(site('root').served, locale, 'social');
      const ratios = await visit(address, visitor, async ({ page }) => {
        await answered(page);
        return page.$$eval('main mark', (marks) => {
          const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const luminance = (colour: string) => {
            const [red = 0, green = 0, blue = 0] = parse(colour).map((part) =>
              part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
            );
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          return marks.map((mark) => {
            let behind: Element = mark;
            const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
            while (parse(groundOf(behind))[3] === 0) {
              // Beneath all elements is the page, in the colours of the reader.
              if (!behind.parentElement) break;
              behind = behind.parentElement;
            }
            const two = [getComputedStyle(mark).color, groundOf(behind)].map(luminance);
            return (Math.max(...two) + 0.05) / (Math.min(...two) + 0.05);
          });
        });
      });
      expect(ratios.length).toBeGreaterThan(5);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
    },
  );
});
