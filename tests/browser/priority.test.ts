import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { fragments, pagePath } from '../../src/site/urls.ts';
import { doubleText, useTour } from '../support/browser.ts';
import { priorityPages } from '../support/parts.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

/** Smallest height and width of what a finger hits. */
const TARGET = 44;

describe('beside the text of a priority', () => {
  const visit = useTour();

  it.each(LOCALES)('no hole stands before its neighbours, in %s', async (locale) => {
    const { served } = site('root');
    for (const { path } of await priorityPages(site('root'), locale)) {
      await visit(served + path, async (page) => {
        for (const width of [1024, 1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const hole = await page.evaluate(() => {
            const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom;
            const ends = [...document.querySelectorAll('.note, .connections')].map(bottom);
            const next = document.querySelector('main a:is([rel=prev], [rel=next])');
            const top = next?.getBoundingClientRect().top ?? Number.NaN;
            return top - Math.max(...ends.map((end) => end ?? Number.NaN));
          });
          expect([path, width, hole <= 120]).toEqual([path, width, true]);
        }
      });
    }
  });

  it.each(LOCALES)('columns stand as far apart at 1920 px as at 1440, in %s', async (locale) => {
    const { served } = site('root');
    for (const { path } of await priorityPages(site('root'), locale)) {
      const gaps = await visit(served + path, async (page) => {
        const measured: number[] = [];
        for (const width of [1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          measured.push(
            await page.evaluate(() => {
              const [text, beside] = document.querySelectorAll('.columns > *');
              const end = text?.getBoundingClientRect().right ?? Number.NaN;
              return (beside?.getBoundingClientRect().left ?? Number.NaN) - end;
            }),
          );
        }
        return measured;
      });
      // A gap of 5rem is the widest of the grid of these pages.
      expect([path, gaps.every((gap) => gap > 0 && gap <= 5 * 17 + 1)]).toEqual([path, true]);
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
