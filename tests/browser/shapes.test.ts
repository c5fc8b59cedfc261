import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath, publishedAt } from '../support/paths.ts';
import { brokenWords } from '../support/broken-words.ts';
import { useBrowser } from '../support/browser.ts';
import { buildInto } from '../support/build.ts';
import { startBest, type RunningHost } from '../support/hosts.ts';
import { compressedSize } from '../support/weight.ts';
import { writeContent } from '../support/write-content.ts';

const WIDTHS = [320, 768, 1024, 1440, 1920];

/** Plans of shapes that our own is far from; those that make the PDF full make it here. */
const SHAPES = [
  { name: 'one priority', shape: [1], skip: 'pictures,documents,copies' },
  { name: '17 times ten', shape: Array<number>(17).fill(10), skip: 'pictures,copies' },
  { name: '99 times one', shape: Array<number>(99).fill(1), skip: 'pictures,copies' },
  { name: 'some without priorities', shape: [3, 0, 2, 0, 0, 1], skip: 'pictures,copies' },
  { name: 'orientations alone', shape: [0, 0, 0, 0], skip: 'pictures,copies' },
];

/** What fits the first flight of packets. */
const FIRST_FLIGHT = 14_600;

/** What of a page is wider than its window, over another part, or too small for a finger. */
const measurePage = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => {
        const { width, height } = boxOf(each);
        return width > 1 && height > 1;
      });
    const areOver = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    /** Parts that stand beside each other, and none of which holds another. */
    const groups = [
      '.header > *',
      '.header li',
      '.pile .mark, .pile .numeral, .pile .title, .blocks li',
      '.jump a',
      '.map-nodes a',
      '.choices label',
    ].map(shown);
    const over = groups.flatMap((parts) => {
      const boxes = parts.map(boxOf);
      return parts.flatMap((part, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) =>
            areOver(boxes[index] ?? other, other) ? [part.outerHTML.slice(0, 80)] : [],
          ),
      );
    });
    const small = shown(
      '.header a, .pile a, .jump a, .map a, .choices label, .footer nav a',
    ).flatMap((target) => {
      const { width, height } = boxOf(target);
      return Math.min(width, height) < 24 ? [target.outerHTML.slice(0, 80)] : [];
    });
    const strip = boxOf(document.querySelector('.plan-strip') ?? document.body);
    return {
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      outside: shown('.header *, .pile *, .map *').flatMap((part) =>
        boxOf(part).right > window.innerWidth + 1 ? [part.outerHTML.slice(0, 80)] : [],
      ),
      over,
      small,
      strip: Math.round(strip.width) <= window.innerWidth,
    };
  });

/** What `measurePage` finds in a page that is right. */
const RIGHT = { overflow: 0, outside: [], over: [], small: [], strip: true };

/** Gives the orientations titles of ordinary length, with long words. */
const lengthenTitles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const title of document.querySelectorAll('.pile .title')) {
      title.textContent = 'Reconnaissance et développement';
    }
  });

describe.each(SHAPES)('a plan of $name', ({ shape, skip }) => {
  const visit = useBrowser();
  const folder = resolve('.cache/tests/shape');
  const siteUrl = 'https://forme.example/';
  let host: RunningHost | undefined;

  beforeAll(async () => {
    const content = resolve('.cache/tests/shape-content');
    writeContent(content, shape);
    await buildInto({ content, siteUrl, folder, skip });
    host = await startBest({ folder, ...publishedAt(siteUrl) });
  }, 600_000);

  afterAll(() => host?.stop());

  const pages = [
    pagePath({ view: 'home' }, 'fr'),
    pagePath({ view: 'orientation', number: 1 }, 'fr'),
    ...(shape.reduce((sum, count) => sum + count, 0) > 1
      ? [pagePath({ view: 'links' }, 'fr')]
      : []),
  ];

  it.each(pages)(
    'has its parts side by side at every width on /%s',
    { timeout: 120_000 },
    async (path) => {
      await visit(`${host?.served ?? ''}${path}`, {}, async ({ page }) => {
        await lengthenTitles(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect({ width, ...(await measurePage(page)) }).toEqual({ width, ...RIGHT });
          const broken = await brokenWords(page, '.pile h2, h1, .header a');
          expect([width, broken]).toEqual([width, []]);
        }
      });
    },
  );

  it('has a home page that fits the first flight, and a document', async () => {
    expect(await compressedSize(join(folder, 'index.html'))).toBeLessThan(FIRST_FLIGHT);
    const hasDocument = !skip.includes('documents');
    expect(existsSync(join(folder, 'telechargements'))).toBe(hasDocument);
  });
});
