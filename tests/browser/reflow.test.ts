import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { brokenWords } from '../support/broken-words.ts';
import { doubleText, useTour } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { planOf } from '../support/pages.ts';
import { priorityPages } from '../support/parts.ts';
import { pagePath } from '../support/paths.ts';
import { site } from '../support/sites.ts';

/** How far the page is wider than the window, what sticks out of it, and what is cut off. */
const measureOverflow = (page: Page) =>
  page.evaluate(() => ({
    cut: [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        return hides && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    sticking: [...document.querySelectorAll('main *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || (box.right <= window.innerWidth + 1 && box.left >= -1)) return false;
        const isClipped = (one: Element | null): boolean =>
          one !== null &&
          (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));
        // The preview of a card shows it at a width that may be more than the window's.
        const isScrolled = element.closest('[data-embed-preview]') !== null;
        return !isScrolled && !isClipped(element);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  }));

const HEADINGS = 'main :is(h1, h2, h3)';

/** The text spacing that readers may ask for: WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

describe('at 320, 768 and 1280 px', () => {
  const visit = useTour();

  it.each(KINDS)('BI-07: $name in $locale never scrolls sideways', async ({ path }) => {
    await visit(site('root').served + path, async (page) => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await measureOverflow(page);
        expect({ width, ...found }).toEqual({ width, overflow: 0, sticking: [], cut: [] });
      }
    });
  });
});

describe('at 320 px, which is 1280 px at 400 % zoom', () => {
  const viewport = { width: 320, height: 256 };
  const visit = useTour({ viewport, bypassCSP: true });

  it.each(KINDS)('$name in $locale bears the text spacing of WCAG 1.4.12', async ({ path }) => {
    const found = await visit(site('root').served + path, async (page) => {
      await page.addStyleTag({ content: TEXT_SPACING });
      return measureOverflow(page);
    });
    expect(found).toMatchObject({ overflow: 0, cut: [] });
  });

  it.each(KINDS)('$name in $locale breaks no word of a heading', async ({ path }) => {
    const found = await visit(site('root').served + path, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      return brokenWords(page, HEADINGS);
    });
    expect(found).toEqual([]);
  });

  it.each(LOCALES)('no orientation breaks a word of its title, in %s', async (locale) => {
    const { plan } = await planOf(site('root'));
    for (const { number } of plan.orientations) {
      const path = pagePath({ view: 'orientation', number }, locale);
      const found = await visit(site('root').served + path, (page) => brokenWords(page, HEADINGS));
      expect([path, found]).toEqual([path, []]);
    }
  });
});

describe('at 320, 768 and 1440 px, plans of other shapes', () => {
  const visit = useTour({ viewport: { width: 320, height: 800 } });

  it.each([
    ['small-sub-path', 'orientations/10/'],
    ['many', 'orientations/7/'],
  ] as const)('never scroll sideways: %s', async (name, last) => {
    for (const path of ['', 'en/', 'orientations/1/', last, 'texte-integral/', 'liens/']) {
      await visit(site(name).served + path, async (page) => {
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await measureOverflow(page);
          const none = { overflow: 0, sticking: [], cut: [] };
          expect({ path, width, ...found }).toEqual({ path, width, ...none });
        }
      });
    }
  });
});

describe('at 320 px, words as long as the language allows', () => {
  const visit = useTour({ viewport: { width: 320, height: 800 } });

  it.each(KINDS)('are broken on $name in $locale', async ({ path }) => {
    const found = await visit(site('root').served + path, async (page) => {
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main, header > a, footer p')) {
          const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { currentNode: text } = texts;
            const parent = text.parentElement;
            // What the site keeps together are numbers and its own words, never a plan’s.
            if (!parent || getComputedStyle(parent).whiteSpace === 'nowrap') continue;
            if (parent.closest('button') || !/\p{L}{3}/u.test(text.textContent ?? '')) continue;
            text.textContent = 'Anticonstitutionnellement-sans-fin-ni-raison'.replaceAll('-', '');
          }
        }
      });
      return measureOverflow(page);
    });
    expect(found).toMatchObject({ overflow: 0, cut: [] });
  });
});

describe('at 320 px, the marks before subjects', () => {
  const visit = useTour({ viewport: { width: 320, height: 800 } });

  it.each(LOCALES)('stand on the line of what they mark, in %s', async (locale) => {
    const { served } = site('root');
    for (const { path } of await priorityPages(site('root'), locale)) {
      const heights = await visit(served + path, (page) =>
        page.$$eval('.subjects li', (items) =>
          items.map((item) => [item.clientHeight, item.firstElementChild?.clientHeight]),
        ),
      );
      expect(heights.length).toBeGreaterThan(0);
      for (const [whole, text = 0] of heights) expect([path, whole]).toEqual([path, text]);
    }
  });
});

describe('in a browser whose text is 32 px by default, twice as large', () => {
  const visit = useTour({ viewport: { width: 320, height: 844 } }, doubleText);

  it.each(KINDS)(
    'WCAG 1.4.4: $name in $locale loses nothing at 320, 390 and 1280 px',
    async ({ path }) => {
      await visit(site('root').served + path, async (page) => {
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        expect(size).toBe('34px');
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await measureOverflow(page);
          expect({ width, ...found }).toEqual({ width, overflow: 0, sticking: [], cut: [] });
        }
      });
    },
  );
});
