import { describe, expect, it } from 'vitest';
import { planItems } from '../../src/plan/lookup.ts';
import { useBrowser } from '../support/browser.ts';
import { planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

/** What is asked for besides pages, one kind at a time. */
const PARTS = {
  'the font': '**/*.woff2',
  'search files': '**/pagefind/**',
  'the search script': '**/_astro/*.js',
  'the embed script': '**/embed/**',
  'frames of cards': '**/cartes/**',
} as const;
/** Longer than anyone waits: the page must not. */
const SLOW = 30_000;

const PAGES = [
  '',
  'orientations/5/',
  'priorites/6-1/',
  'texte-integral/',
  'liens/',
  'glossaire/',
  'recherche/',
  'integrer/',
  'donnees/',
] as const;

/** What the page itself would say without anything besides. */
const readable = (): {
  readonly heading: string;
  readonly length: number;
  readonly links: number;
} => {
  const shown = (element: Element): boolean => {
    const { visibility, opacity } = getComputedStyle(element);
    return visibility === 'visible' && opacity === '1' && element.getClientRects().length > 0;
  };
  const main = document.querySelector('main');
  const heading = document.querySelector('h1');
  return {
    heading: heading && shown(heading) ? heading.innerText : '',
    length: main?.innerText.length ?? 0,
    links: [...document.querySelectorAll('main a')].filter(shown).length,
  };
};

describe.each(Object.entries(PARTS))('where %s cannot be had', (_, pattern) => {
  const visit = useBrowser();

  it.each(['blocked', 'slow'] as const)(
    'every page is read within three seconds: %s',
    { timeout: 120_000 },
    async (how) => {
      for (const path of PAGES) {
        const found = await visit('about:blank', {}, async ({ page }) => {
          await page.route(pattern, async (route) => {
            if (how === 'blocked') return route.abort();
            await new Promise((done) => setTimeout(done, SLOW));
            return route.abort().catch(() => undefined);
          });
          const started = performance.now();
          await page.goto(site('root').served + path, { waitUntil: 'commit' });
          await page.waitForFunction(
            () =>
              (document.querySelector('main')?.innerText.length ?? 0) > 100 &&
              document.querySelector('footer') !== null,
            undefined,
            { timeout: 3000 },
          );
          const seconds = (performance.now() - started) / 1000;
          return { ...(await page.evaluate(readable)), seconds };
        });
        expect([path, found.heading !== '', found.length > 100, found.links > 0]).toEqual([
          path,
          true,
          true,
          true,
        ]);
        expect([path, found.seconds < 3]).toEqual([path, true]);
      }
    },
  );
});

describe('what is missing', () => {
  const visit = useBrowser();

  it('is said by the search, with the plan to browse below', async () => {
    const said = await visit('about:blank', {}, async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${site('root').served}recherche/?q=gouvernance`);
      await page.waitForSelector('[data-search-status="error"]');
      return page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    });
    expect(said).toContain('La recherche n’a pas pu se charger');
    expect(said).toContain('Liens avec les municipalités');
  });

  it('is said by the builder of cards, with every code below', { timeout: 120_000 }, async () => {
    const said = await visit('about:blank', {}, async ({ page }) => {
      await page.route('**/cartes/**', (route) => route.abort());
      await page.goto(`${site('root').served}integrer/?p=3.2`);
      await page.waitForFunction(
        () => document.querySelector('main')?.innerText.includes('n’a pas pu se charger'),
        undefined,
        { timeout: 60_000 },
      );
      return page.evaluate(() => document.querySelectorAll('.codes li').length);
    });
    const { plan } = await planOf(site('root'));
    // The whole plan has one too.
    expect(said).toBe(1 + planItems(plan).length);
  });
});
