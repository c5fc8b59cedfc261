import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { answered, ask, FIELD, searchUrl, shown } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** A query with more than thirty results. */
const MANY = 'économie sociale';

const scrollOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Scrolls to a place, and waits until the page knows. */
const scrollDown = (page: Page, top: number): Promise<void> =>
  page.evaluate(
    (place) =>
      new Promise((done) => {
        addEventListener('scrollend', () => {
          done();
        });
        scrollTo({ top: place, behavior: 'instant' });
      }),
    top,
  );

/** Keeps from the page the end of each scroll, as a browser does that has no such event. */
const withoutScrollEnd = (): void => {
  addEventListener(
    'scrollend',
    (event) => {
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
};

/** The query in the address. */
const queryOf = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

/** Waits until the page shows a number of rows. */
const waitForRows = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-search-result]').length === wanted,
    count,
  );

/** Shows a page of results more. */
const showMore = async (page: Page, count: number): Promise<void> => {
  await page.locator('[data-search-more]').click();
  await waitForRows(page, count);
};

describe('the history of a search', () => {
  const visit = useBrowser();
  const open = <T>(query: string, test: (page: Page) => Promise<T>) =>
    visit(searchUrl(site('root').served, 'fr', query), {}, ({ page }) => test(page));

  it.each([
    ['faster than the search', 0],
    ['after what is typed was searched', 400],
  ])('has a step for each query asked with Enter, %s', async (_, rest) => {
    await open('', async (page) => {
      for (const query of ['villes', 'climat']) {
        await page.fill(FIELD, query);
        await page.waitForTimeout(rest);
        await page.press(FIELD, 'Enter');
        await answered(page);
      }
      await page.goBack();
      expect((await answered(page)).sentence).toContain('villes');
      expect(await page.inputValue(FIELD)).toBe('villes');
      await page.goForward();
      expect((await answered(page)).sentence).toContain('climat');
      await page.goBack();
      await page.goBack();
      expect(await answered(page)).toMatchObject({ state: 'idle', results: [] });
    });
  });

  it('keeps what was asked when other words are typed and a result is followed', async () => {
    await open('', async (page) => {
      await ask(page, 'villes');
      await page.locator(FIELD).fill('');
      await page.locator(FIELD).pressSequentially('climat', { delay: 50 });
      await answered(page);
      await page.locator('[data-search-result] a').first().click();
      await page.waitForURL((url) => !url.search);
      await page.goBack();
      expect((await answered(page)).sentence).toContain('climat');
      await page.goBack();
      await answered(page);
      expect(queryOf(page)).toBe('villes');
    });
  });

  it.each([
    ['tells the end of a scroll', () => undefined],
    ['does not', withoutScrollEnd],
  ])(
    'returns from a result to the rows and their place, where the browser %s',
    async (_, script) => {
      await open(MANY, async (page) => {
        await answered(page);
        await page.evaluate(script);
        await showMore(page, 20);
        await showMore(page, 30);
        const before = await shown(page);
        const last = page.locator('[data-search-result] h3 a').last();
        await last.scrollIntoViewIfNeeded();
        const scroll = await scrollOf(page);
        expect(scroll).toBeGreaterThan(1000);
        await last.press('Enter');
        await page.waitForURL((url) => !url.search);
        await page.goBack();
        expect(await answered(page)).toEqual(before);
        expect(Math.abs((await scrollOf(page)) - scroll)).toBeLessThan(3);
      });
    },
  );

  it('returns to the rows and the place of each query, back and forward', async () => {
    await open(MANY, async (page) => {
      await answered(page);
      await showMore(page, 20);
      await scrollDown(page, 1200);
      // By script: a key would scroll to the field.
      await page.locator(FIELD).evaluate((field: HTMLInputElement) => {
        field.value = 'climat';
        field.form?.requestSubmit();
      });
      await answered(page);
      await scrollDown(page, 150);

      await page.goBack();
      await waitForRows(page, 20);
      expect(await scrollOf(page)).toBe(1200);
      await page.goForward();
      expect((await answered(page)).sentence).toContain('climat');
      expect(await scrollOf(page)).toBe(150);
    });
  });

  it('has no step for an empty field, or for the same query again', async () => {
    await open('', async (page) => {
      const steps = () => page.evaluate(() => history.length);
      const before = await steps();
      await ask(page, '');
      await ask(page, '');
      expect(await steps()).toBe(before);
      await ask(page, 'villes');
      await ask(page, 'villes');
      expect(await steps()).toBe(before + 1);
    });
  });

  it('leaves the scroll of other pages to the browser', async () => {
    await visit(site('root').served, {}, async ({ page }) => {
      expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
      await page.fill('header input[name=q]', 'villes');
      await page.press('header input[name=q]', 'Enter');
      await answered(page);
      expect(await page.evaluate(() => history.scrollRestoration)).toBe('manual');
      await page.goBack();
      expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
    });
  });
});
