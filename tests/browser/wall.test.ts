import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath, publishedAt } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { buildInto } from '../support/build.ts';
import { startBest, type RunningHost } from '../support/hosts.ts';
import { pagesOfPdf } from '../support/pdf.ts';
import { site } from '../support/sites.ts';
import { writeContent } from '../support/write-content.ts';

const WIDTHS = [768, 1024, 1152, 1280, 1440, 1920];
const HEIGHT = 900;

const home = (locale: (typeof LOCALES)[number]): string => pagePath({ view: 'home' }, locale);

/** Edges of the blocks of each pile, what of a pile sticks out of it, and the room under the title. */
const measureWall = (page: Page) =>
  page.evaluate(() => {
    const rounded = (value: number) => Math.round(value * 2) / 2;
    const edges = (element: Element) => element.getBoundingClientRect();
    const blocks = [...document.querySelectorAll('.blocks a')].map(edges);
    const lockUp = [...document.querySelectorAll('.lock-up > *')]
      .map(edges)
      .filter(({ height }) => height > 0);
    const titles = [...document.querySelectorAll('.pile h2 a')].map(edges);
    const below = Math.max(...lockUp.map(({ bottom }) => bottom));
    const right = Math.max(...lockUp.map((box) => box.right));
    const collides = titles.filter(({ top, left }) => top < below && left < right);
    return {
      count: blocks.length,
      heights: [...new Set(blocks.map(({ height }) => rounded(height)))],
      sticking: [...document.querySelectorAll('.pile')].flatMap((pile) =>
        [...pile.querySelectorAll('a, .numeral, .title')]
          .filter((part) => edges(part).right > edges(pile).right + 1)
          .map((part) => part.outerHTML.slice(0, 100)),
      ),
      collisions: collides.length,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });

/** What `measureWall` finds in a wall that is right. */
const RIGHT = { heights: [expect.any(Number)], sticking: [], collisions: 0, overflow: 0 };

/** Makes the default size of text twice as large, as a reader’s preference does. */
const enlargeText = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
};

/** Gives every third block, from the second, a short title as long as one may be. */
const lengthenTitles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const titles = [...document.querySelectorAll('.blocks a span')];
    for (const title of titles.filter((_, index) => index % 3 === 1)) {
      title.textContent = 'Reconnaissance des municipalités rurales et des territoires.';
    }
  });

const wallsAt = async (page: Page, before?: (page: Page) => Promise<void>) => {
  const found: Record<number, Awaited<ReturnType<typeof measureWall>>> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await before?.(page);
    found[width] = await measureWall(page);
  }
  return found;
};

describe('the wall of the home page', () => {
  const visit = useBrowser();

  it.each([
    { name: 'root', width: 1440, rows: [6] },
    { name: 'root', width: 768, rows: [3, 3] },
    { name: 'root', width: 320, rows: [1, 1, 1, 1, 1, 1] },
    { name: 'many', width: 1440, rows: [4, 3] },
    { name: 'many', width: 768, rows: [3, 3, 1] },
    { name: 'small-sub-path', width: 1440, rows: [2] },
  ] as const)(
    'of $name stands in rows of $rows piles at $width px',
    async ({ name, width, rows }) => {
      const viewport = { width, height: HEIGHT };
      const grounds = await visit(site(name).served, { viewport }, ({ page }) =>
        page
          .locator('.pile')
          .evaluateAll((piles) =>
            piles.map((pile) => Math.round(pile.getBoundingClientRect().bottom)),
          ),
      );
      const counts = [...new Set(grounds)].map(
        (ground) => grounds.filter((each) => each === ground).length,
      );
      expect(counts).toEqual(rows);
    },
  );

  it('has every block of a pile on the one below it, down to the ground', async () => {
    const viewport = { width: 1440, height: HEIGHT };
    const gaps = await visit(site('root').served, { viewport }, ({ page }) =>
      page.locator('.pile').evaluateAll((piles) =>
        piles.flatMap((pile) => {
          const edges = [...pile.querySelectorAll('.blocks a')].map((block) =>
            block.getBoundingClientRect(),
          );
          const ground = pile.getBoundingClientRect().bottom;
          return edges.map(({ bottom }, index) => (edges[index + 1]?.top ?? ground) - bottom);
        }),
      ),
    );
    expect(gaps).toHaveLength(25);
    expect(gaps.filter((gap) => gap < -0.5 || gap > 3.5)).toEqual([]);
  });

  it.each(LOCALES)('has blocks of one height at every width, in %s', async (locale) => {
    await visit(site('root').served + home(locale), {}, async ({ page }) => {
      for (const [width, found] of Object.entries(await wallsAt(page))) {
        expect({ width, ...found }).toEqual({ width, ...RIGHT, count: 25 });
      }
    });
  });

  it.each(LOCALES)('has them with titles of 60 characters too, in %s', async (locale) => {
    await visit(site('root').served + home(locale), {}, async ({ page }) => {
      for (const [width, found] of Object.entries(await wallsAt(page, lengthenTitles))) {
        expect({ width, ...found }).toEqual({ width, ...RIGHT, count: 25 });
      }
    });
  });

  it.each(LOCALES)('has them with text twice as large too, in %s', async (locale) => {
    await visit(site('root').served + home(locale), {}, async ({ page }) => {
      await enlargeText(page);
      for (const [width, found] of Object.entries(await wallsAt(page))) {
        expect({ width, ...found }).toEqual({ width, ...RIGHT, count: 25 });
      }
      await page.setViewportSize({ width: 320, height: HEIGHT });
      expect((await measureWall(page)).overflow).toBe(0);
    });
  });

  it('has its joints in line: as many heights of blocks as the highest pile has blocks', async () => {
    const viewport = { width: 1440, height: HEIGHT };
    const tops = await visit(site('root').served, { viewport }, ({ page }) =>
      page
        .locator('.blocks a')
        .evaluateAll((blocks) =>
          blocks.map((block) => Math.round(block.getBoundingClientRect().top)),
        ),
    );
    expect(new Set(tops).size).toBe(6);
  });

  it('has links from the title to its piles on a phone, where these are far', async () => {
    const viewport = { width: 390, height: 844 };
    await visit(site('root').served, { viewport }, async ({ page }) => {
      const links = page.locator('.jump a');
      expect(await links.count()).toBe(6);
      for (const link of await links.all()) {
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      await links.nth(4).click();
      const box = await page.locator('.pile').nth(4).boundingBox();
      expect(Math.abs(box?.y ?? HEIGHT)).toBeLessThan(60);
      await page.setViewportSize({ width: 768, height: 844 });
      expect(await links.first().isVisible()).toBe(false);
    });
  });

  it('is on one page of paper with the preamble and the reference, in both languages', async () => {
    for (const locale of LOCALES) {
      for (const format of ['A4', 'Letter'] as const) {
        const pages = await visit(site('root').served + home(locale), {}, async ({ page }) =>
          pagesOfPdf(await page.pdf({ format })),
        );
        expect([locale, format, pages.length]).toEqual([locale, format, 1]);
        expect(pages[0]).toContain(`https://plan.example/${home(locale)}`);
      }
    }
  });
});

describe('the wall of a plan of twelve orientations, one of them of 30 priorities', () => {
  const visit = useBrowser();
  const shape = [2, 30, 2, 3, 2, 1, 4, 9, 2, 2, 5, 6];
  const title = 'Reconnaissance des municipalités rurales et des territoires.';
  let host: RunningHost | undefined;

  beforeAll(async () => {
    const content = resolve('.cache/tests/wall-content');
    const folder = resolve('.cache/tests/wall');
    const siteUrl = 'https://mur.example/';
    writeContent(content, shape, (orientation, rank) => {
      const short = title.slice(0, rank % 4 === 0 ? title.length : 20);
      const words = { statement: `Bâtir ${orientation}.${rank}`, short, keywords: ['mur'] };
      return { fr: { ...words, note: 'Une note.' }, en: { ...words, note: 'A note.' } };
    });
    await buildInto({ content, siteUrl, folder, skip: 'pictures,documents,copies' });
    host = await startBest({ folder, ...publishedAt(siteUrl) });
  }, 240_000);

  afterAll(() => host?.stop());

  it.each(LOCALES)('has blocks of one height at every width, in %s', async (locale) => {
    const count = shape.reduce((sum, each) => sum + each, 0);
    await visit((host?.served ?? '') + home(locale), {}, async ({ page }) => {
      for (const [width, found] of Object.entries(await wallsAt(page))) {
        expect({ width, ...found }).toEqual({ width, ...RIGHT, count });
      }
      await enlargeText(page);
      for (const [width, found] of Object.entries(await wallsAt(page))) {
        expect({ width, ...found }).toEqual({ width, ...RIGHT, count });
      }
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: HEIGHT });
        const { sticking, overflow } = await measureWall(page);
        expect({ width, sticking, overflow }).toEqual({ width, sticking: [], overflow: 0 });
      }
    });
  });

  it('has its 30 blocks in several columns of a wide window, in order, and full at the ground', async () => {
    const viewport = { width: 1440, height: HEIGHT };
    const boxes = await visit(host?.served ?? '', { viewport }, ({ page }) =>
      page.locator('.pile-2 .blocks a').evaluateAll((blocks) =>
        blocks.map((block) => {
          const { left, top } = block.getBoundingClientRect();
          return { left: Math.round(left), top: Math.round(top) };
        }),
      ),
    );
    const lefts = new Set(boxes.map(({ left }) => left));
    expect(lefts.size).toBeGreaterThan(1);
    expect(boxes).toEqual(boxes.toSorted((a, b) => a.top - b.top || a.left - b.left));
    const ground = Math.max(...boxes.map(({ top }) => top));
    expect(boxes.filter(({ top }) => top === ground)).toHaveLength(lefts.size);
  });
});
