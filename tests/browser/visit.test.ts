import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { kindsOf } from '../support/kinds.ts';
import { describeSites, FULL, site } from '../support/sites.ts';

describeSites(FULL, 'a visit to every kind of page of $name', (built) => {
  const visit = useBrowser();

  it.concurrent.each(kindsOf(built))(
    'AS-14: $name in $locale loads without any complaint',
    async ({ path }) => {
      const { served } = built;
      const seen = await visit(
        served + path,
        {},
        async ({ page, complaints, requests }) => ({
          complaints: [...complaints],
          requests: [...requests],
          font: await page.evaluate(() =>
            [...document.fonts].some(({ status }) => status === 'loaded'),
          ),
        }),
        'networkidle',
      );
      const { complaints, requests, font } = seen;
      expect(complaints).toEqual([]);
      expect(font).toBe(true);
      expect(requests.length).toBeGreaterThanOrEqual(2);
      expect(requests.filter((url) => !url.startsWith(served))).toEqual([]);
    },
  );

  it.concurrent.each(kindsOf(built))(
    '$name in $locale is whole without JavaScript',
    async ({ path }) => {
      const { served } = built;
      const words = await visit(served + path, { javaScriptEnabled: false }, ({ page }) =>
        page.locator('main').innerText(),
      );
      expect(words.length).toBeGreaterThan(80);
    },
  );
});

describe('the visitor', () => {
  const visit = useBrowser();

  it('is given no cookie and no storage', async () => {
    const { served } = site('root');
    const kept = await visit(served, {}, async ({ page }) => ({
      cookies: await page.context().cookies(),
      storage: await page.evaluate(() => localStorage.length + sessionStorage.length),
    }));
    expect(kept).toEqual({ cookies: [], storage: 0 });
  });

  it('goes through the plan with links alone', async () => {
    const { served, base } = site('sub-path');
    const { origin } = new URL(served);
    await visit(served, {}, async ({ page }) => {
      const at = () => page.url().slice(origin.length + base.length);
      await page.getByRole('link', { name: '3.2', exact: false }).first().click();
      expect(at()).toBe('priorites/3-2/');
      await page.locator('[data-related]').first().click();
      expect(at()).toMatch(/^priorites\/\d-\d\/$/);
      await page.locator('[data-language-switch]').click();
      expect(at()).toMatch(/^en\/priorities\/\d-\d\/$/);
      await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first().click();
      expect(at()).toBe('en/');
    });
  });
});
