import { labelOf } from '../../src/plan/label.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { relationLabel } from '../../src/site/relation-label.ts';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath } from '../support/paths.ts';
import type { Page as SitePage } from '../../src/plan/pages.ts';
import { useTour } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { planOf } from '../support/pages.ts';
import { pageEnds, pagesOfPdf } from '../support/pdf.ts';
import { answered, searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

const FORMATS = ['A4', 'Letter'] as const;

/** Text as it may be compared: a line that is broken may end with a space or not. */
const bare = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '');

const print = async (page: Page, format: (typeof FORMATS)[number]): Promise<readonly string[]> =>
  (await pagesOfPdf(await page.pdf({ format }))).map(bare);

describe.each(FORMATS)('on %s', (format) => {
  const visit = useTour({ colorScheme: 'dark' });

  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const printed = (subject: SitePage) =>
      visit(site('root').served + pagePath(subject, locale), (page) => print(page, format));

    it('the whole text has its contents, then each orientation on a page of its own, whole', async () => {
      const { plan, prioritiesOf } = await planOf(site('root'));
      const pages = await printed({ view: 'fullText' });
      expect(pages).toHaveLength(1 + plan.orientations.length);
      expect(pages[0]).toContain(bare(t.fullText.contents));
      for (const [index, orientation] of plan.orientations.entries()) {
        const own = pages[index + 1] ?? '';
        expect(pages[0]).toContain(bare(orientation.text[locale].title));
        expect(own).toContain(bare(orientation.text[locale].tagline ?? ''));
        for (const { number, text } of prioritiesOf(orientation)) {
          expect(own).toContain(bare(`${number}${text[locale].statement}`));
        }
      }
    });

    it('the map of the links stands on one page, and no link is broken over two', async () => {
      const { plan, priority } = await planOf(site('root'));
      const pages = await printed({ view: 'links' });
      const [first = ''] = pages;
      for (const { number, text } of plan.priorities) {
        expect(first).toContain(bare(labelOf(text[locale]).text));
        expect(first).toContain(number);
      }
      for (const relation of plan.relations) {
        const { between, why } = relation;
        // It stands under one of its ends, and says the other.
        const [a, b] = between;
        const ways = (
          [
            [a, b],
            [b, a],
          ] as const
        ).map(([from, to]) => {
          const { short } = priority(to).text[locale];
          return bare(
            `${to}${short}${relationLabel(t, relation, priority(from), locale)}.${why[locale]}`,
          );
        });
        const found = ways.filter((way) => pages.some((page) => page.includes(way)));
        expect([ways, found.length]).toEqual([ways, 1]);
      }
    });
  });
});

describe('on A4 and on Letter', () => {
  const visit = useTour();

  it.each(KINDS)('$name in $locale has something to read on every page', async ({ path }) => {
    await visit(site('root').served + path, async (page) => {
      for (const format of FORMATS) {
        const pages = await print(page, format);
        expect([format, pages.length < 12]).toEqual([format, true]);
        expect([format, pages.filter((text) => text.length < 20)]).toEqual([format, []]);
      }
    });
  });
});

describe('what a page of paper ends with', () => {
  const visit = useTour();

  it.each(KINDS)('is no heading and no label in $name in $locale', async ({ path }) => {
    const address = site('root').served + path;
    const { lines, openings } = await visit(address, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return {
        lines: await pageEnds(await page.pdf({ format: 'A4' })),
        openings: await page.$$eval('main :is(h1, h2, h3, .voice):not(summary *)', (elements) =>
          elements
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => element.textContent),
        ),
      };
    });
    const opened = new Set(openings.map(bare));
    expect(lines.filter((line) => opened.has(bare(line)))).toEqual([]);
  });

  it.each(KINDS)('is more than the foot of the site in $name in $locale', async ({ path }) => {
    const address = site('root').served + path;
    const { pages, foot } = await visit(address, async (page) => {
      const said = await page.$$eval('.footer > div', (parts) =>
        parts.map((part) => part.textContent),
      );
      return { pages: await print(page, 'A4'), foot: bare(said.join('')) };
    });
    expect(pages.filter((page) => foot.includes(page))).toEqual([]);
  });

  it.each(LOCALES)('is an entry of the glossary, whole, in %s', async (locale) => {
    const { plan } = await planOf(site('root'));
    const address = site('root').served + pagePath({ view: 'glossary' }, locale);
    const pages = await visit(address, (page) => print(page, 'A4'));
    const broken = plan.glossary.filter(({ term, definition }) => {
      const [name, meaning] = [bare(term[locale]), bare(definition[locale])];
      return !pages.some((page) => page.includes(meaning) && page.includes(name));
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
    // A page that holds the title alone is paper for nothing.
    const [first = ''] = pages;
    const isBegun = plan.glossary.some(({ definition }) =>
      first.includes(bare(definition[locale])),
    );
    expect(isBegun).toBe(true);
  });
});

describe('a priority on paper', () => {
  const visit = useTour({ colorScheme: 'dark' });

  it.each(LOCALES)(
    'in %s is two pages of A4 or Letter at most, with its statement and whole addresses',
    async (locale) => {
      const t = strings(locale);
      const { served } = site('root');
      const { plan, relatedTo } = await planOf(site('root'));
      for (const { number, text } of plan.priorities) {
        const address = served + pagePath({ view: 'priority', number }, locale);
        await visit(address, async (page) => {
          for (const format of FORMATS) {
            const pages = await print(page, format);
            const all = pages.join('');
            const wholes = relatedTo(number).map(({ priority }) => {
              const related = { view: 'priority', number: priority.number } as const;
              return `(https://plan.example/${pagePath(related, locale)})`;
            });
            const found = {
              atMostTwo: pages.length <= 2,
              statement: pages[0]?.includes(bare(text[locale].statement)),
              missing: wholes.filter((whole) => !all.includes(whole)),
              search: all.includes(bare(t.search.submit)),
              turn: all.includes(bare(t.priority.previous)),
            };
            expect({ number, format, ...found }).toEqual({
              ...{ number, format },
              ...{ atMostTwo: true, statement: true, missing: [], search: false, turn: false },
            });
          }
        });
      }
    },
  );
});

describe.each(FORMATS)('results of a search on %s', (format) => {
  const visit = useTour();

  it.each(LOCALES)(
    'are rows in %s: number, texts and place side by side, no word in pieces',
    async (locale) => {
      const address = searchUrl(site('root').served, locale, 'social');
      await visit(address, async (page) => {
        const { results, sentence } = await answered(page);
        const all = (await print(page, format)).join('');
        expect(all).toContain(bare(sentence));
        const { plan } = await planOf(site('root'));
        const found = plan.priorities.filter(({ number }) => results.includes(number));
        expect(found.length).toBeGreaterThan(1);
        for (const { number, text } of found) {
          expect(all).toContain(bare(`${number}${text[locale].short}`));
        }
        // The width between the margins.
        await page.setViewportSize({ width: format === 'A4' ? 658 : 680, height: 971 });
        await page.emulateMedia({ media: 'print' });
        const rows = await page.$$eval('[data-search-result]', (items) =>
          items.map((item) => {
            const box = (selector: string) => item.querySelector(selector)?.getBoundingClientRect();
            const [numeral, title, text, place] = [
              '.row-numeral',
              '.row-title',
              '.row-text',
              '.row-place',
            ].map(box);
            return {
              numeralLines: item.querySelector('.row-numeral')?.getClientRects().length,
              left: title?.left,
              aligned: text === undefined || text.left === title?.left,
              wide: (title?.width ?? 0) > 250,
              inOrder:
                (numeral?.right ?? 0) <= (title?.left ?? 0) &&
                (title?.right ?? 0) <= (place?.left ?? 0),
            };
          }),
        );
        expect(rows.length).toBeGreaterThan(5);
        expect(new Set(rows.map(({ left }) => left)).size).toBe(1);
        for (const row of rows) {
          expect(row).toMatchObject({ numeralLines: 1, aligned: true, wide: true, inOrder: true });
        }
      });
    },
  );
});

describe('BI-09: from the dark theme', () => {
  // The width between the margins of A4 in CSS pixels.
  const visit = useTour({ colorScheme: 'dark', viewport: { width: 658, height: 971 } });

  it.each(KINDS)(
    '$name in $locale prints dark on white, and nothing sticks out',
    async ({ path }) => {
      const found = await visit(site('root').served + path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => {
          const dark = (colour: string) =>
            (colour.match(/[\d.]+/g) ?? []).slice(0, 3).every((part) => Number(part) < 170);
          const texts = [...document.querySelectorAll('main *')].filter(
            (element) =>
              element.getClientRects().length > 0 &&
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              ),
          );
          return {
            ground: getComputedStyle(document.documentElement).backgroundColor,
            count: texts.length,
            pale: texts
              .filter((element) => !dark(getComputedStyle(element).color))
              .map((element) => element.outerHTML.slice(0, 100)),
            sticking: texts
              .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
              .map((element) => element.outerHTML.slice(0, 100)),
          };
        });
      });
      expect(found.count).toBeGreaterThan(2);
      expect(found).toMatchObject({ ground: 'rgb(255, 255, 255)', pale: [], sticking: [] });
    },
  );
});
