import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { fragments } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import { doubleText, useTour } from '../support/browser.ts';
import { priorityPages } from '../support/parts.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

/** Smallest height and width of what a finger hits. */
const TARGET = 44;

describe('beside the text of a priority', () => {
  const visit = useTour();

  /** Parts of the columns, in the order of the page, with their boxes. */
  const partsOf = (page: Page) =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.note, .connections > :not(ol), .connections li, .columns .metadata :is(h2, li, dt, dd)',
        ),
      ]
        .filter((part) => part.checkVisibility())
        .map((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
    );

  it.each(LOCALES)(
    'no column ends more than two thirds of a screen before another, and all before the neighbours, in %s',
    async (locale) => {
      const { served } = site('root');
      for (const { path } of await priorityPages(site('root'), locale)) {
        await visit(served + path, async (page) => {
          for (const width of [1024, 1440, 1920]) {
            await page.setViewportSize({ width, height: 900 });
            const parts = atLeastOne(await partsOf(page));
            const last = Math.max(...parts.map(({ bottom }) => bottom));
            // A column is what stands in the same third or half of the window.
            const count = width < 1900 ? 2 : 3;
            const ends = Array.from({ length: count }, (_, column) =>
              Math.max(
                ...parts
                  .filter(({ left }) => Math.floor((left / width) * count) === column)
                  .map(({ bottom }) => bottom),
              ),
            );
            expect([path, width, ends.every((end) => last - end <= 600)]).toEqual([
              path,
              width,
              true,
            ]);
            const next = await page
              .locator('.neighbours')
              .evaluate((nav) => nav.getBoundingClientRect().top);
            expect([path, width, next > last && next - last <= 120]).toEqual([path, width, true]);
          }
        });
      }
    },
  );

  it.each(LOCALES)('what comes next is below or in the next column, in %s', async (locale) => {
    const { served } = site('root');
    for (const { path } of await priorityPages(site('root'), locale)) {
      await visit(served + path, async (page) => {
        for (const width of [1024, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const parts = atLeastOne(await partsOf(page));
          const astray = parts.filter((part, index) => {
            const before = parts[index - 1];
            return before && part.top < before.bottom - 1 && part.left <= before.right - 1
              ? part.left <= before.left
              : false;
          });
          expect([path, width, astray]).toEqual([path, width, []]);
        }
      });
    }
  });
});

describe('on a phone', () => {
  const viewport = { width: 390, height: 844 };
  const visit = useTour({ viewport });

  it.each(LOCALES)(
    'related priorities begin within two screens, and the pages before and after within one, in %s',
    async (locale) => {
      const { served } = site('root');
      for (const { path } of await priorityPages(site('root'), locale)) {
        const found = await visit(served + path, (page) =>
          page.evaluate(() => ({
            related: document.querySelector('.connections')?.getBoundingClientRect().top ?? 0,
            turn: [...document.querySelectorAll('.turn a')].map((link) => {
              const { bottom, width, height } = link.getBoundingClientRect();
              return { bottom, width, height };
            }),
          })),
        );
        expect([path, found.related < 2 * viewport.height]).toEqual([path, true]);
        for (const { bottom, width, height } of atLeastOne(found.turn).flat()) {
          expect([path, bottom < viewport.height, width >= TARGET, height >= TARGET]).toEqual([
            path,
            true,
            true,
            true,
          ]);
        }
      }
    },
  );

  it.each(LOCALES)(
    'definitions open on demand; beside the text, they are there, in %s',
    async (locale) => {
      const { plan, termsOf } = await planOf(site('root'));
      const explained = plan.priorities.find((priority) => termsOf(priority).length > 0);
      if (!explained) throw new Error('No priority has a term of the glossary.');
      const path = pagePath({ view: 'priority', number: explained.number }, locale);
      await visit(site('root').served + path, async (page) => {
        const shown = () =>
          page.evaluate(() => document.querySelector('.definitions dd')?.checkVisibility());
        expect(await shown()).toBe(false);
        await page.click('.definitions summary');
        expect(await shown()).toBe(true);
        await page.reload();
        await page.setViewportSize({ width: 1440, height: 900 });
        expect(await shown()).toBe(true);
        expect(await page.locator('.definitions summary').isVisible()).toBe(false);
      });
    },
  );
});

describe('on a phone whose text is twice as large', () => {
  const viewport = { width: 390, height: 844 };
  const visit = useTour({ viewport }, doubleText);

  it.each(LOCALES)('WCAG 1.4.10: nothing is cut or scrolls sideways, in %s', async (locale) => {
    const { served } = site('root');
    const { plan } = await planOf(site('root'));
    const paths = [
      ...(await priorityPages(site('root'), locale)).map(({ path }) => path),
      ...plan.orientations.map(({ number }) => pagePath({ view: 'orientation', number }, locale)),
    ];
    for (const path of paths) {
      const found = await visit(served + path, (page) =>
        page.evaluate(() => ({
          size: getComputedStyle(document.documentElement).fontSize,
          width: document.documentElement.scrollWidth,
          out: [...document.querySelectorAll('main *')]
            .filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return width > 1 && (right > window.innerWidth + 1 || left < -1);
            })
            .map((element) => element.outerHTML.slice(0, 100)),
        })),
      );
      expect([path, found]).toEqual([path, { size: '34px', width: viewport.width, out: [] }]);
    }
  });
});

describe('from a priority to its row', () => {
  const visit = useTour();

  it.each(
    LOCALES.flatMap((locale) =>
      (['fullText', 'bilingual'] as const).map((view) => [view, locale] as const),
    ),
  )('a link lands on it in the page %s in %s, under nothing', async (view, locale) => {
    const { served } = site('root');
    const pages = await priorityPages(site('root'), locale);
    for (const { path, priority } of [pages.at(0), pages.at(12), pages.at(-1)].flatMap(
      (one) => one ?? [],
    )) {
      const id = fragments.priority(priority.number);
      const target = `${pagePath({ view }, locale)}#${id}`;
      await visit(served + path, async (page) => {
        await page.click(`main a[href$="${target}"]`);
        await page.waitForURL(`**/${target}`);
        const landed = () =>
          page.evaluate((name) => {
            const row = document.getElementById(name);
            const box = row?.getBoundingClientRect();
            if (!row || !box) return 'nowhere';
            const { top, left, height } = box;
            if (top < 0 || top + Math.min(height, 40) > window.innerHeight) return `at ${top}`;
            const seen = document.elementFromPoint(left + 20, top + Math.min(height / 2, 40));
            return row.contains(seen) ? 'on it' : (seen?.outerHTML.slice(0, 80) ?? 'nothing');
          }, id);
        await expect.poll(landed).toBe('on it');
      });
    }
  });
});

describe.each([320, 1024, 1440])('the course of an orientation at %i px', (width) => {
  const visit = useTour({ viewport: { width, height: 900 } });

  it('covers no neighbour and marks one block', async () => {
    const { served } = site('root');
    for (const { path, priority } of await priorityPages(site('root'), 'fr')) {
      const found = await visit(served + path, (page) =>
        page.evaluate(() => {
          const boxes = (selector: string) =>
            [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
          const drawn = boxes('.neighbours :is(.mark, .numeral, .ground + *)');
          const blocks = boxes('.siblings a');
          return {
            blocks: blocks.length,
            tooSmall: blocks.filter((box) => box.width < 44 || box.height < 44).length,
            covered: blocks.filter((a) =>
              drawn.some(
                (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
              ),
            ).length,
            current: [...document.querySelectorAll('.siblings [aria-current=page]')].map((one) =>
              one.getAttribute('href'),
            ),
          };
        }),
      );
      const siblings = (await planOf(site('root'))).orientation(priority.orientation).priorities;
      expect([path, found]).toEqual([
        path,
        { blocks: siblings.length, tooSmall: 0, covered: 0, current: [`/${path}`] },
      ]);
    }
  });
});
