import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const RELATED = '.connections a';

/** Whether the page fades into the next one when a link is followed. */
const fades = async (page: Page): Promise<unknown> => {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', (event) => {
      Object.assign(window, { faded: event.viewTransition !== null });
    });
  });
  const target = await page.locator(RELATED).first().getAttribute('href');
  await Promise.all([page.waitForURL(`**${target ?? ''}`), page.click(RELATED)]);
  const faded = () => page.evaluate(() => (window as { faded?: unknown }).faded);
  // The first frame, which the browser tells of, may come after the page has loaded.
  await expect.poll(faded).toBeDefined();
  return faded();
};

/** Addresses that the browser fetches ahead while something is pointed at: once there are some wanted. */
const fetchedAhead = async (
  page: Page,
  selector: string,
  wanted: boolean,
): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const fetched = new Set<string>();
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.add(prefetchUrl);
  });
  await session.send('Preload.enable');
  await page.hover(selector);
  const found = () => [...fetched];
  if (wanted) await expect.poll(found, { timeout: 10_000 }).not.toEqual([]);
  else await page.waitForTimeout(1500);
  return found();
};

describe('from page to page', () => {
  const visit = useBrowser();

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with %s for less motion, the fade is %s', async (reducedMotion, expected) => {
    const address = `${site('root').served}priorites/4-3/`;
    const faded = await visit(address, { reducedMotion }, ({ page }) => fades(page));
    expect(faded).toBe(expected);
  });

  it.each([
    ['a related priority', RELATED],
    ['the home page', '.breadcrumb a'],
  ])('fetches %s that is pointed at', async (_, selector) => {
    const address = `${site('sub-path').served}priorites/4-3/`;
    await visit(address, {}, async ({ page, complaints }) => {
      const target = await page.locator(selector).first().getAttribute('href');
      expect(await fetchedAhead(page, selector, true)).toEqual([
        new URL(target ?? '', address).href,
      ]);
      expect(complaints).toEqual([]);
    });
  });

  it('fetches nothing ahead from other sites', async () => {
    await visit(site('root').served, {}, async ({ page }) => {
      const outside = page.locator('main a[href^="https://"]').first();
      await outside.evaluate((link) => {
        link.id = 'outside';
      });
      expect(await fetchedAhead(page, '#outside', false)).toEqual([]);
    });
  });
});
