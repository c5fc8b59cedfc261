import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { strings } from '../support/strings.ts';
import { useBrowser } from '../support/browser.ts';
import { answered, ask, ofThePlan, searchUrl, shown } from '../support/search.ts';
import { site } from '../support/sites.ts';

const { search: t } = strings('fr');

/** Ways in which a file is not there. */
const LOSSES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'answered with 404': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'replaced by a page after a redeploy': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Accueil' }),
  'replaced by a page without its type': (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/octet-stream',
      body: '<!doctype html>',
    }),
  'unreachable, offline': (route) => route.abort('internetdisconnected'),
};

/** Files that search is made of. */
const FILES = [
  { file: 'the WebAssembly', pattern: '**/pagefind/wasm.*' },
  { file: 'the list of indexes', pattern: '**/pagefind/pagefind-entry.json*' },
  { file: 'the table of the index', pattern: '**/pagefind/*.pf_meta' },
  { file: 'a part of the index', pattern: '**/pagefind/index/*' },
  { file: 'a filter', pattern: '**/pagefind/filter/*' },
  { file: 'a result', pattern: '**/pagefind/fragment/*' },
];

const CASES = FILES.flatMap(({ file, pattern }) =>
  Object.entries(LOSSES).map(([loss, answer]) => ({ file, pattern, loss, answer })),
);

/** Errors that a page did not catch. */
const uncaught = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

describe('where search cannot load', () => {
  const visit = useBrowser();

  it.each(CASES)(
    '$file, $loss: it says so, shows the plan, and searches once it can',
    async ({ pattern, answer }) => {
      await visit('about:blank', {}, async ({ page }) => {
        const errors = uncaught(page);
        await page.route(pattern, answer);
        await page.goto(searchUrl(site('root').served, 'fr', 'municipalités'));
        const failed = await answered(page);
        expect(failed).toMatchObject({ state: 'error', results: [] });
        expect(failed.sentence).toBe(t.messages.unavailable);
        expect(await page.locator('main a[href$="/priorites/3-2/"]').isVisible()).toBe(true);

        await page.unroute(pattern);
        await page.getByRole('button', { name: t.retry }).click();
        await page.waitForSelector('[data-search-status="done"]');
        expect(ofThePlan(await shown(page))).toContain('3.2');
        expect(errors).toEqual([]);
      });
    },
  );

  it('the words of the plan, which a misspelt word needs: it says so', async () => {
    await visit('about:blank', {}, async ({ page }) => {
      const errors = uncaught(page);
      await page.route('**/vocabulary.*', (route) => route.abort());
      await page.goto(searchUrl(site('root').served, 'fr'));
      expect(await ask(page, 'municipalitees')).toMatchObject({ state: 'error' });
      expect(errors).toEqual([]);
    });
  });

  it('tells a lost part of the index from a word that is nowhere', async () => {
    await visit(searchUrl(site('root').served, 'fr', 'zxqvbnt'), {}, async ({ page }) => {
      expect(await answered(page)).toMatchObject({ state: 'done', results: [] });
    });
  });

  it('gives up on a host that does not answer', { timeout: 60_000 }, async () => {
    await visit('about:blank', {}, async ({ page }) => {
      await page.clock.install();
      await page.route('**/pagefind/*.pf_meta', () => new Promise(() => undefined));
      await page.goto(searchUrl(site('root').served, 'fr', 'municipalités'));
      await page.clock.runFor(2000);
      expect(await shown(page)).toMatchObject({ state: 'busy', sentence: t.messages.busy });
      await page.waitForSelector('[data-search-status="error"]', { timeout: 30_000 });
    });
  });
});

/** Ways in which a browser refuses WebAssembly, as scripts of the page. */
const REFUSALS: Readonly<Record<string, () => void>> = {
  'is missing': () => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  },
  'is refused by a policy': () => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError('Refused to compile'));
    Object.assign(WebAssembly, { instantiate: refuse, instantiateStreaming: refuse });
  },
};

describe('where WebAssembly', () => {
  const visit = useBrowser();

  it.each(Object.entries(REFUSALS))(
    '%s: it says so, shows the plan, and does not ask to try again',
    async (_, refuse) => {
      await visit('about:blank', {}, async ({ page }) => {
        const errors = uncaught(page);
        await page.addInitScript(refuse);
        await page.goto(searchUrl(site('root').served, 'fr', 'municipalités'));
        expect(await answered(page)).toMatchObject({
          state: 'error',
          sentence: t.messages.unsupported,
          results: [],
        });
        expect(await page.getByRole('button', { name: t.retry }).isVisible()).toBe(false);
        expect(await page.locator('main a[href$="/priorites/3-2/"]').isVisible()).toBe(true);
        expect(await ask(page, 'villes')).toMatchObject({ state: 'error' });
        expect(errors).toEqual([]);
      });
    },
  );
});

describe('where search itself is at fault', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'in %s it says so, does not blame the connection, reports the error and shows the plan',
    async (locale) => {
      const { messages } = strings(locale).search;
      const word = { fr: 'municipalités', en: 'municipalities' }[locale];
      await visit(searchUrl(site('root').served, locale), {}, async ({ page }) => {
        const errors = uncaught(page);
        await page.evaluate(() => {
          const template = document.querySelector<HTMLTemplateElement>('[data-search-row]');
          template?.content.querySelector('.row-place')?.remove();
        });
        expect(await ask(page, word)).toMatchObject({
          state: 'error',
          sentence: messages.failed,
          results: [],
        });
        expect(errors).toEqual([expect.stringContaining('.row-place')]);
        expect(await page.locator('main a[href$="/3-2/"]').first().isVisible()).toBe(true);
      });
    },
  );
});

describe('without JavaScript', () => {
  const visit = useBrowser();
  const visitor = { javaScriptEnabled: false };

  it('PF-22: the search page says why, lists the plan, and shows nothing that does not work', async () => {
    const { served } = site('root');
    await visit(searchUrl(served, 'fr', 'gouvernance'), visitor, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain(t.withoutScript);
      const links = page.locator('main a[href*="/priorites/"]');
      expect(await links.count()).toBe(25);
      expect(await links.first().isVisible()).toBe(true);
      expect(await page.locator('main :is(input, button):visible').count()).toBe(0);
      expect(await page.locator('main [data-search-filters]').isVisible()).toBe(false);
    });
  });

  it('lists the orientations alone where there are too many priorities', async () => {
    await visit(searchUrl(site('many').served, 'fr'), visitor, async ({ page }) => {
      expect(await page.locator('main a[href*="/priorites/"]').count()).toBe(0);
      expect(await page.locator('main a[href*="/orientations/"]').count()).toBe(7);
    });
  });

  it('the form of any page leads to the search page with its words', async () => {
    await visit(site('sub-path').served, visitor, async ({ page }) => {
      await page.fill('header input[name=q]', 'économie');
      await page.press('header input[name=q]', 'Enter');
      await page.waitForURL(searchUrl(site('sub-path').served, 'fr', 'économie'));
    });
  });
});
