import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/plan/prose.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import type { Facet } from '../../src/site/search-url.ts';
import { useBrowser } from '../support/browser.ts';
import { planOf } from '../support/pages.ts';
import { answered, ask, searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

const QUERIES = {
  fr: ['social', 'loi', 'projets', 'villes', 'coopérative', 'pratiques', 'collectivité', 'équité'],
  en: ['social', 'act', 'projects', 'cities', 'cooperative', 'practices', 'community', 'equity'],
};

/** Texts of each row: its title with its number, then its paragraphs. */
const rowsOf = (page: Page) =>
  page.$$eval('[data-search-result]', (rows) =>
    rows.map((row) => ({
      result: (row as HTMLElement).dataset['searchResult'] ?? '',
      title: row.querySelector('h3 a')?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '',
      statement: row.querySelector('.row-text')?.textContent,
      passage: row.querySelector('.row-passage')?.textContent,
    })),
  );

describe.each(LOCALES)('the rows of results in %s', (locale) => {
  const visit = useBrowser();

  it('have the number and the short title of a priority, its statement, and a passage of whole sentences', async () => {
    const { plan } = await planOf(site('root'));
    const level = (text: string) =>
      text.replaceAll(/[\u00a0\u2011]/g, (sign) => (sign === '\u00a0' ? ' ' : '-'));
    let passages = 0;
    await visit(searchUrl(site('root').served, locale), {}, async ({ page }) => {
      for (const query of QUERIES[locale]) {
        await ask(page, query);
        for (const { result, title, statement, passage } of await rowsOf(page)) {
          const own = plan.priorities.find(({ number }) => number === result)?.text[locale];
          if (!own) continue;
          expect(level(title)).toBe(level(`${result} ${own.short}`));
          expect(level(statement ?? '')).toBe(level(own.statement));
          if (passage === undefined || /^(?:Sujets|Subjects)/.test(passage)) continue;
          passages += 1;
          const whole = paragraphs(own.note).map(level);
          const text = level(passage);
          const within = whole.find((paragraph) => paragraph.includes(text)) ?? '';
          expect([query, result, within]).not.toEqual([query, result, '']);
          const before = within.slice(0, within.indexOf(text));
          expect(before).toMatch(/^$|[.!?…]\S*\s$/u);
        }
      }
    });
    expect(passages).toBeGreaterThan(3);
  });

  it('have the mark of the orientation, then the number, one under another', async () => {
    const visitor = { viewport: { width: 1440, height: 900 } };
    const url = searchUrl(site('root').served, locale, 'social');
    await visit(url, visitor, async ({ page }) => {
      await answered(page);
      const found = await page.$$eval('.results .row-numeral:has(svg)', (numerals) =>
        numerals.map((numeral) => {
          const range = document.createRange();
          range.selectNodeContents(numeral);
          const [text] = [...numeral.childNodes].filter((node) => node.nodeType === 3);
          if (text) range.selectNode(text);
          const mark = numeral.querySelector('svg')?.getBoundingClientRect();
          const { left } = range.getBoundingClientRect();
          return { left: Math.round(left), before: (mark?.right ?? Infinity) < left };
        }),
      );
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter(({ before }) => !before)).toEqual([]);
      expect(new Set(found.map(({ left }) => left)).size).toBe(1);
    });
  });

  it('mark the words that were found, and say where an item belongs', async () => {
    const { plan } = await planOf(site('root'));
    const query = locale === 'fr' ? 'valeur ajoutee' : 'added value';
    await visit(searchUrl(site('root').served, locale, query), {}, async ({ page }) => {
      await answered(page);
      const row = page.locator('[data-search-result="4.2"]');
      expect(await row.locator('svg').count()).toBe(1);
      const marks = await row.locator('mark').allInnerTexts();
      expect(marks.join(' ').toLowerCase()).toMatch(/valeur ajoutée|added value/);
      expect(await row.innerText()).toContain(plan.orientations[3]?.text[locale].title);
    });
  });

  it('begin within the first screen of a phone, and leave it no wider', async () => {
    const viewport = { width: 360, height: 800 };
    const asked: readonly (readonly [string, Facet?])[] =
      locale === 'fr'
        ? [['social'], ['économie sociale'], ['coopérative d’habitation'], ['économie sociale', 5]]
        : [['social'], ['social economy'], ['housing cooperative'], ['social economy', 5]];
    for (const [query, facet] of asked) {
      const url = searchUrl(site('root').served, locale, query, facet);
      await visit(url, { viewport }, async ({ page }) => {
        await answered(page);
        const first = await page.locator('[data-search-result]').first().boundingBox();
        // The title is seen, and a line under it.
        expect([query, (first?.y ?? Infinity) < viewport.height - 80]).toEqual([query, true]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      });
    }
  });

  it.each(['light', 'dark'] as const)(
    'show the marks in forced colours on %s',
    async (colorScheme) => {
      const visitor = { colorScheme, forcedColors: 'active' } as const;
      await visit(searchUrl(site('root').served, locale, 'social'), visitor, async ({ page }) => {
        await answered(page);
        const { color, backgroundColor } = await page
          .locator('mark')
          .first()
          .evaluate((mark) => {
            const style = getComputedStyle(mark);
            return { color: style.color, backgroundColor: style.backgroundColor };
          });
        expect(backgroundColor).not.toMatch(/^rgba\(.*, 0\)$/);
        expect(backgroundColor).not.toBe(color);
      });
    },
  );
});
