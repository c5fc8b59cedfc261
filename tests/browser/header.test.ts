import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { strings } from '../support/strings.ts';
import { pagePath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

/**
 * Most pixels that the header may take of a phone, by its width. The narrowest breaks the title into two lines
 * in the font that stands in where the site's comes late.
 */
const MOST = [
  [390, 100],
  [320, 125],
] as const;

describe.each(MOST)('the header at %i px', (width, most) => {
  const visit = useBrowser();

  it.each(KINDS)(`takes no more than ${most} px of $name in $locale`, async ({ path }) => {
    const viewport = { width, height: 844 };
    const found = await visit(site('root').served + path, { viewport }, async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      const box = await page.locator('.header').boundingBox();
      return { height: box?.height, field: await page.locator('.header input').isVisible() };
    });
    expect(found.height).toBeGreaterThan(44);
    expect(found.height).toBeLessThanOrEqual(most);
    expect(found.field).toBe(false);
  });
});

describe.each(LOCALES)('the header in %s', (locale) => {
  const visit = useBrowser();
  const t = strings(locale);
  const path = pagePath({ view: 'priority', number: '5.4' }, locale);

  it('names the plan and its publisher in the link to the plan', async () => {
    const { plan } = await planOf(site('root'));
    const text = await visit(site('root').served + path, {}, ({ page }) =>
      page.locator('.header > a').first().innerText(),
    );
    const level = (words: string) => words.replaceAll(/\s+/g, ' ');
    expect(level(text)).toBe(level(`${plan.text[locale].title} ${plan.publisher.name}`));
  });

  it('leads to the search where it has no field, and to the other language last', async () => {
    const { served } = site('root');
    for (const width of [390, 768]) {
      const viewport = { width, height: 844 };
      await visit(served + path, { viewport }, async ({ page }) => {
        const links = page.locator('.header a:visible');
        expect(await links.last().getAttribute('data-language-switch')).toBe('');
        await page.locator('.header').getByRole('link', { name: t.search.submit }).click();
        await page.waitForURL(served + pagePath({ view: 'search' }, locale));
      });
    }
  });

  it.each([960, 1024, 1160, 1440, 1920])(
    'has a field with a label and a button on one row at %i px',
    async (width) => {
      const viewport = { width, height: 900 };
      await visit(site('root').served + path, { viewport }, async ({ page }) => {
        const header = page.locator('.header');
        const field = header.getByRole('searchbox', { name: t.search.field });
        expect(await field.isVisible()).toBe(true);
        expect((await header.boundingBox())?.height).toBeLessThanOrEqual(60);
        const grounds = await field.evaluate((input) => [
          getComputedStyle(input).backgroundColor,
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(input).borderBlockStartWidth,
        ]);
        expect(grounds[0]).not.toBe(grounds[1]);
        expect(grounds[2]).toBe('2px');
        const button = header.getByRole('button', { name: t.search.submit });
        const [left, right] = [await field.boundingBox(), await button.boundingBox()];
        expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(1);
      });
    },
  );
});
