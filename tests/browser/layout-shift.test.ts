import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Sends the pages of a folder as a slow network does: packet by packet. */
const slowServer = (folder: string): Server =>
  createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const html = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (let start = 0; start < html.length; start += 1_400) {
        response.write(html.subarray(start, start + 1_400));
        await setTimeout(20);
      }
    })()
      .catch(() => {
        response.statusCode = 404;
      })
      .finally(() => response.end());
  });

describe('when the page comes in pieces', () => {
  const visit = useBrowser();
  let server: Server;
  beforeAll(async () => {
    server = slowServer(site('root').folder).listen(0, 'localhost');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it.concurrent.each(KINDS)('nothing moves on $name in $locale', async ({ path }) => {
    const { port } = server.address() as AddressInfo;
    for (const width of [320, 1280]) {
      const viewport = { width, height: 800 };
      const shift = await visit('about:blank', { viewport }, async ({ page }) => {
        await receiveFont(page, FONTS.never);
        return shiftOf(page, `http://localhost:${port}/${path}`, FONTS.never);
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
