import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { FACETS, type Facet } from '../../src/site/search-url.ts';
import { useBrowser } from '../support/browser.ts';
import { planOf } from '../support/pages.ts';
import { answered, ask, searchUrl, shown } from '../support/search.ts';
import { site } from '../support/sites.ts';

const NARROW = { viewport: { width: 360, height: 800 } };

/** Ten queries that find things of all kinds, of one kind, and one thing alone. */
const QUERIES = {
  fr: ['social', 'économie sociale', 'gouvernance', 'coopérative', 'données', 'projet'].concat([
    'communications',
    'orientation 5',
    '3.2',
    'municipalités',
  ]),
  en: ['social', 'social economy', 'governance', 'cooperative', 'data', 'project'].concat([
    'communications',
    'orientation 5',
    '3.2',
    'municipalities',
  ]),
};

/** Count of each filter on the page, shown or not; the empty name is that of all results. */
const countsOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const links = await page.locator('[data-search-filter]').all();
  const pairs = links.map(async (link): Promise<[string, number]> => [
    (await link.getAttribute('data-search-filter')) ?? '',
    Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]),
  ]);
  return new Map(await Promise.all(pairs));
};

const sumOf = (counts: ReadonlyMap<string, number>, facets: readonly Facet[]): number =>
  facets.reduce<number>((sum, facet) => sum + (counts.get(String(facet)) ?? NaN), 0);

const namesOfShown = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.$$eval('[data-search-filter]', (links) =>
    links
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => (link as HTMLElement).dataset['searchFilter']),
  );

describe.each(LOCALES)('the filters of the results in %s', (locale) => {
  const visit = useBrowser();
  const open = <T>(query: string, test: (page: Page) => Promise<T>, facet?: Facet, visitor = {}) =>
    visit(searchUrl(site('root').served, locale, query, facet), visitor, async ({ page }) => {
      await answered(page);
      return test(page);
    });

  it('have counts that add up: all is priorities, glossary and site; priorities are orientations', async () => {
    const { plan } = await planOf(site('root'));
    await open('', async (page) => {
      for (const query of QUERIES[locale]) {
        const { sentence } = await ask(page, query);
        const counts = await countsOf(page);
        const all = Number(/^\d+/.exec(sentence)?.[0]);
        expect([query, counts.get('')]).toEqual([query, all]);
        expect([query, sumOf(counts, FACETS)]).toEqual([query, all]);
        const orientations = plan.orientations.map(({ number }) => number);
        expect([query, sumOf(counts, orientations)]).toEqual([query, counts.get('priorities')]);
      }
    });
  });

  it.each([{}, NARROW])('are no dead end in the window %j', async (visitor) => {
    await open(
      '',
      async (page) => {
        for (const query of QUERIES[locale]) {
          const { results } = await ask(page, query);
          const counts = await countsOf(page);
          const names = await namesOfShown(page);
          expect([query, names.filter((name) => counts.get(name ?? '') === 0)]).toEqual([
            query,
            [],
          ]);
          if (results.length > 1 && names.length > 0) expect(names).toContain('');
        }
      },
      undefined,
      visitor,
    );
  });

  it('PF-21: has each orientation in plan order, and each filter gives what it counts, of its own alone', async () => {
    const { plan } = await planOf(site('root'));
    await open(locale === 'fr' ? 'économie sociale' : 'social economy', async (page) => {
      const all = await answered(page);
      const numbers = plan.orientations.map(({ number }) => String(number));
      expect(await namesOfShown(page)).toEqual(['', ...FACETS, ...numbers]);
      for (const { number, text } of plan.orientations) {
        const name = await page.locator(`[data-search-filter="${number}"]`).innerText();
        expect(name.replaceAll(/\s+/g, ' ')).toContain(`${number} ${text[locale].title} (`);
      }
      const own = {
        priorities: /^(?:O\d+|\d+\.\d+)$/,
        glossary: /^G:[\w-]+$/,
        site: /^P:\//,
        ...Object.fromEntries(
          numbers.map((number) => [number, new RegExp(`^O?${number}(?:\\.|$)`)]),
        ),
      };
      const counts = await countsOf(page);
      for (const [name, pattern] of Object.entries(own)) {
        await page.locator(`[data-search-filter="${name}"]`).click();
        const { results, sentence } = await answered(page);
        expect([name, results.filter((result) => !pattern.test(result))]).toEqual([name, []]);
        expect(Number(/^\d+/.exec(sentence)?.[0])).toBe(counts.get(name));
        expect(await countsOf(page)).toEqual(counts);
      }
      await page.locator('[data-search-filter=""]').click();
      expect(await answered(page)).toEqual(all);
    });
  });

  it.each([768, 1440])('have their counts under each other at %i px', async (width) => {
    await open(
      locale === 'fr' ? 'économie sociale' : 'social economy',
      async (page) => {
        const counts = await page.$$eval('[data-search-figure]', (figures) =>
          figures
            .filter((figure) => figure.getClientRects().length > 0)
            .map((figure) => ({
              column: Math.round(figure.closest('li')?.getBoundingClientRect().left ?? NaN),
              end: Math.round(figure.getBoundingClientRect().right),
              lines: figure.getClientRects().length,
            })),
        );
        const columns = new Set(counts.map(({ column }) => column));
        // In a list of one column alone, counts would be compared with nothing.
        expect(columns.size).toBeGreaterThan(1);
        expect(new Set(counts.map(({ end }) => end)).size).toBe(columns.size);
        expect(counts.filter(({ lines }) => lines > 1)).toEqual([]);
      },
      undefined,
      { viewport: { width, height: 900 } },
    );
  });

  it('keep the one that is chosen where it has no result, and let it be taken away', async () => {
    await open(
      locale === 'fr' ? 'municipalités' : 'municipalities',
      async (page) => {
        expect(await shown(page)).toMatchObject({ state: 'done', results: [] });
        const chosen = page.locator('[data-search-filter][aria-current]:visible');
        expect(await chosen.getAttribute('data-search-filter')).toBe('6');
        await page.locator('[data-search-filter=""]').click();
        expect((await answered(page)).results).toContain('3.2');
      },
      6,
    );
  });

  it('say where the results are, and go to the other language', async () => {
    const place = locale === 'fr' ? 'dans le glossaire' : 'in the glossary';
    await open(
      'gouvernance',
      async (page) => {
        expect((await shown(page)).sentence).toContain(place);
        const other = locale === 'fr' ? 'en' : 'fr';
        await page.locator('[data-language-switch]').click();
        await page.waitForURL(searchUrl(site('root').served, other, 'gouvernance', 'glossary'));
      },
      'glossary',
    );
  });

  it('are not shown where all that is found is of one kind', async () => {
    await open('3.2', async (page) => {
      expect(await namesOfShown(page)).toEqual([]);
    });
  });

  it('stand on one line of a narrow window, which scrolls by itself and shows the chosen one', async () => {
    await open(
      'social',
      async (page) => {
        const boxes = await page.$$eval('[data-search-filter]', (links) =>
          links
            .filter((link) => link.getClientRects().length > 0)
            .map((link) => link.getBoundingClientRect())
            .map(({ top, width, height }) => ({ top, width, height })),
        );
        expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
        for (const { width, height } of boxes) {
          expect(width).toBeGreaterThanOrEqual(24);
          expect(height).toBeGreaterThanOrEqual(44);
        }
        const chosen = await page.locator('[data-search-filter][aria-current]').boundingBox();
        expect((chosen?.x ?? NaN) + (chosen?.width ?? NaN)).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      5,
      NARROW,
    );
  });
});
