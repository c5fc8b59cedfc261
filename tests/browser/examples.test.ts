import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { planOf } from '../support/pages.ts';
import { pagesOfPdf } from '../support/pdf.ts';
import { describeSites } from '../support/sites.ts';

/** Movement of the page since it was opened: https://web.dev/articles/cls */
const WATCH_MOVEMENT = `window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;
const moved = (page: Page): Promise<number> => page.evaluate<number>('window.moved');

const cardHeights = (page: Page): Promise<readonly number[]> =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      ),
  );

describeSites(['root'], 'pages of other sites, as they have been made, with $name', (built) => {
  const { served } = built;
  /** A page of another site, as somebody made it. */
  const example = (name: string): string =>
    readFileSync(resolve(`tests/examples/${name}.html`), 'utf8').replaceAll(
      'SITE',
      served.replace(/\/$/, ''),
    );
  const visit = useBrowser();
  const host = useHost();

  it('EM-11: frames have their place before they load, and load when they come near', async () => {
    const viewport = { width: 360, height: 700 };
    await visit(host(example('frames')), { viewport }, async ({ page, requests, complaints }) => {
      await page.evaluate(WATCH_MOVEMENT);
      const far = `${served}cartes/6-1/`;
      expect(requests).not.toContain(far);
      await page.waitForTimeout(500);
      await page.locator('#end').scrollIntoViewIfNeeded();
      await expect.poll(() => requests).toContain(far);
      await page.waitForTimeout(800);
      expect(await moved(page)).toBeLessThan(0.1);
      // Frames as high as their cards: nothing is cut, and nothing scrolls.
      const own = await cardHeights(page);
      await expect
        .poll(() =>
          page
            .locator('iframe')
            .evaluateAll((each) => each.map(({ clientHeight }) => clientHeight)),
        )
        .toEqual(own);
      expect(complaints).toEqual([]);
    });
  });

  it('elements that were written years ago show the same cards', async () => {
    await visit(host(example('elements')), {}, async ({ page, complaints }) => {
      await page.locator('[data-card="3.2"]').waitFor();
      await page.locator('[data-card="5"]').waitFor();
      expect(await page.locator('[data-card="6.1"]').count()).toBe(0);
      await page.locator('plan-card').last().scrollIntoViewIfNeeded();
      await page.locator('[data-card="6.1"]').waitFor();
      const grounds = await page
        .locator('[data-card]')
        .evaluateAll((each) => each.map((card) => getComputedStyle(card).backgroundColor));
      const [light, dark] = ['rgb(243, 238, 228)', 'rgb(24, 22, 18)'];
      expect(grounds).toEqual([light, dark, light]);
      expect(complaints).toEqual([]);
    });
  });

  it('EM-22: on paper say each card, or its name and address where it had not come near', async () => {
    await visit(host(example('elements')), {}, async ({ page }) => {
      await page.locator('[data-card="5"]').waitFor();
      const pages = await pagesOfPdf(await page.pdf());
      const text = pages.join(' ').replace(/\s+/g, ' ');
      expect(text).toContain('Soutenir et structurer le développement de liens');
      const { orientation } = await planOf(built);
      expect(text).toContain(orientation(5).text.en.title);
      expect(text).toContain('Priorité 6.1');
      expect(text.replaceAll(' ', '')).toContain(`(${served}priorites/6-1/)`);
    });
  });

  it('EM-22: on paper say each framed card, those that had not come near too', async () => {
    await visit(host(example('frames')), {}, async ({ page, requests }) => {
      expect(requests).not.toContain(`${served}cartes/6-1/`);
      const text = (await pagesOfPdf(await page.pdf())).join(' ');
      expect(text).toContain('Soutenir et structurer le développement de liens');
      expect(text).toContain('Réaffirmer l’importance de la vie associative');
    });
  });

  it('EM-03: a pasted link is a card within two seconds, and its links lead to the page', async () => {
    await visit(host(example('pasted')), {}, async ({ page, complaints }) => {
      const frame = page.locator('iframe');
      await frame.waitFor({ state: 'visible', timeout: 2000 });
      expect(await page.locator('blockquote').isVisible()).toBe(false);
      const [own] = await cardHeights(page);
      await expect.poll(() => frame.evaluate((each) => each.clientHeight)).toBe(own);
      expect(complaints).toEqual([]);
      await page.frameLocator('iframe').getByRole('link').first().click();
      await page.waitForURL(`${served}priorites/3-2/`);
    });
  });

  it('EM-03: without scripts a pasted link stays a link', async () => {
    const visitor = { javaScriptEnabled: false };
    await visit(host(example('pasted')), visitor, async ({ page }) => {
      await page.getByRole('link', { name: 'Priorité 3.2' }).click();
      await page.waitForURL(`${served}priorites/3-2/`);
    });
  });
});
