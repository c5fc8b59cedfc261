import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

/** How the font comes, as something done to each request for it. */
const FONTS = {
  'at once': 0,
  late: 400,
  never: Infinity,
} as const;

/** Time for all that may move, in milliseconds. */
const settled = (delay: number): number => 300 + (Number.isFinite(delay) ? delay : 0);

const receiveFont = async (page: Page, delay: number): Promise<void> => {
  await page.route('**/*.woff2', async (route) => {
    if (delay === Infinity) return route.abort();
    await setTimeout(delay);
    return route.continue();
  });
};

/** Sum of all movements that nobody asked for: https://web.dev/articles/cls */
const shiftOf = async (page: Page, url: string, delay: number): Promise<number> => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number };
        Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForTimeout(settled(delay));
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
};

describe.each(Object.entries(FONTS))('when the font comes %s', (_, delay) => {
  const visit = useBrowser();
  const pages = KINDS.filter(({ locale }) => locale === 'fr');

  it.concurrent.each(pages)('nothing moves on $name', async ({ path }) => {
    for (const width of [320, 1280]) {
      const viewport = { width, height: 800 };
      const shift = await visit('about:blank', { viewport }, async ({ page }) => {
        await receiveFont(page, delay);
        return shiftOf(page, site('root').served + path, delay);
      });
      expect([width, shift]).toEqual([width, 0]);
    }
  });
});

describe('a page whose parts do move', () => {
  const visit = useBrowser();

  it('is noticed', async () => {
    const shift = await visit('about:blank', {}, ({ page }) =>
      shiftOf(
        page,
        'data:text/html,<p>one</p><script>setTimeout(()=>document.body.prepend(Object.assign(document.createElement("div"),{style:"height:300px"})),100)</script>',
        0,
      ),
    );
    expect(shift).toBeGreaterThan(0);
  });
});
