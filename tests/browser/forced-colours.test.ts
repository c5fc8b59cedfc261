import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
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
      shapes: styles('svg path').map(({ fill, stroke }) => (fill === 'none' ? stroke : fill)),
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
});
