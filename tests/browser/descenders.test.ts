import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

describe.each([390, 1440])('feet of letters at %i px', (width) => {
  const visit = useBrowser();
  const viewport = { width, height: 900 };

  it.each(KINDS)('are whole in the fields and titles of $name in $locale', async ({ path }) => {
    const found = await visit(site('root').served + path, { viewport }, async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      return page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('The browser does not draw.');
        const measure = (style: CSSStyleDeclaration, text: string) => {
          context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          return context.measureText(text);
        };
        const isSeen = (element: Element) => element.getClientRects().length > 0;
        // A field shows no more than its line holds.
        const fields = [...document.querySelectorAll('input[type=search], input[type=text]')]
          .filter(isSeen)
          .map((field) => getComputedStyle(field))
          .filter((style) => {
            const ink = measure(style, 'gypq');
            const area = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent;
            // A line lower than the area of the font cuts as much of its foot as of its head.
            const cut = Math.max(0, (area - parseFloat(style.lineHeight)) / 2);
            return ink.fontBoundingBoxDescent - cut < ink.actualBoundingBoxDescent;
          });
        // The lowest letter of a line ends above the highest figure of the next.
        const titles = [...document.querySelectorAll('h1, h2')]
          .filter(isSeen)
          // Lines of several sizes are set by hand, as those of the home page.
          .filter((title) =>
            [...title.querySelectorAll('*')].every(
              (part) => getComputedStyle(part).fontSize === getComputedStyle(title).fontSize,
            ),
          )
          .filter((title) => {
            const style = getComputedStyle(title);
            const feet = measure(style, 'gypqjç').actualBoundingBoxDescent;
            const heads = measure(style, '2021').actualBoundingBoxAscent;
            const line = parseFloat(style.lineHeight);
            const lines = Math.round(title.clientHeight / line);
            return lines > 1 && line < feet + heads;
          })
          .map((title) => title.textContent);
        return { fields: fields.length, titles };
      });
    });
    expect(found).toEqual({ fields: 0, titles: [] });
  });
});
