import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { fragments } from '../../src/site/urls.ts';
import { pagePath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { planOf } from '../support/pages.ts';
import { describeSites, site } from '../support/sites.ts';

/** Kinds of pages with headings in the margin, or columns across the page. */
const TEXT_VIEWS = new Set([
  'fullText',
  'bilingual',
  'glossary',
  'embed',
  'data',
  'about',
  'accessibility',
  'privacy',
]);
const TEXT_PAGES = KINDS.filter(({ name }) => TEXT_VIEWS.has(name));

/**
 * Shares of the width of the page between the first and the last letter in the window, screen by screen.
 * What is sticky counts where it is seen.
 */
const usedWidths = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const content = document.querySelector('.page');
    if (!content) throw new Error('The page has no content.');
    const { paddingInlineStart: padding } = getComputedStyle(content);
    const width = content.clientWidth - 2 * parseFloat(padding);
    const { bottom } = content.getBoundingClientRect();
    const shares: number[] = [];
    for (let top = 0; top + innerHeight / 2 < bottom; top += innerHeight) {
      scrollTo(0, top);
      const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
      const edges: number[] = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const box of range.getClientRects()) {
          const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 1;
          if (isSeen) edges.push(box.left, box.right);
        }
      }
      shares.push((Math.max(...edges) - Math.min(...edges)) / width);
    }
    return shares;
  });

describe('at 1440 px', () => {
  const visit = useBrowser();
  const viewport = { width: 1440, height: 900 };

  it.each(TEXT_PAGES)('no screen of $name in $locale is half empty', async ({ path }) => {
    const widths = await visit(site('root').served + path, { viewport }, async ({ page }) => {
      await page.evaluate(() => document.fonts.ready);
      return usedWidths(page);
    });
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((share) => share < 0.75)).toEqual([]);
  });

  it.each(TEXT_PAGES)('the title of $name in $locale stands on a ground line', async ({ path }) => {
    const found = await visit(site('root').served + path, { viewport }, ({ page }) =>
      page.evaluate(() => {
        const title = document.querySelector('h1');
        const ground = title?.parentElement;
        if (!title || !ground) throw new Error('The page has no title.');
        const { borderBlockEndWidth } = getComputedStyle(ground);
        const gap = ground.getBoundingClientRect().bottom - title.getBoundingClientRect().bottom;
        return { line: parseFloat(borderBlockEndWidth), isNear: gap < 24 };
      }),
    );
    expect(found).toEqual({ line: 6, isNear: true });
  });

  it.each(LOCALES)('the contents stay beside the whole text, in %s', async (locale) => {
    const { plan } = await planOf(site('root'));
    const address = site('root').served + pagePath({ view: 'fullText' }, locale);
    await visit(address, { viewport }, async ({ page }) => {
      const last = plan.orientations.at(-1)?.number ?? 1;
      await page
        .locator(`#${fragments.orientation(last)} h3`)
        .last()
        .scrollIntoViewIfNeeded();
      for (const link of await page.locator('nav[aria-labelledby] ol a').all()) {
        const box = await link.boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true);
      }
    });
  });
});

describe('what an address leads to', () => {
  const visit = useBrowser();

  it.each([
    { view: 'fullText', fragment: fragments.priority('5.4'), end: '' },
    { view: 'bilingual', fragment: fragments.priority('5.4'), end: 'td' },
    { view: 'glossary', fragment: 'filiere', end: '' },
  ] as const)(
    'on $view is marked and not covered by what stays at the top',
    async ({ view, fragment, end }) => {
      for (const width of [390, 768, 1440]) {
        const address = `${site('root').served}${pagePath({ view }, 'fr')}#${fragment}`;
        const viewport = { width, height: 800 };
        const found = await visit(address, { viewport }, ({ page }) =>
          page.evaluate(
            ([id, inner]) => {
              const target = document.getElementById(id);
              const marked = inner === '' ? target : target?.querySelector(inner);
              if (!target || !marked) throw new Error(`Nothing is at #${id}.`);
              const stuck = [...document.querySelectorAll('main *')]
                .filter((each) => getComputedStyle(each).position === 'sticky')
                .map((each) => each.getBoundingClientRect())
                .filter(({ top }) => top >= 0 && top < 30);
              const { top, left, right } = target.getBoundingClientRect();
              const covered = stuck.filter(
                (box) => box.bottom > top + 1 && box.left < right && box.right > left + 1,
              );
              return { covered: covered.length, isSeen: top >= 0 && top < innerHeight };
            },
            [fragment, end] as const,
          ),
        );
        expect({ width, ...found }).toEqual({ width, covered: 0, isSeen: true });
        const lines = await visit(address, { viewport }, ({ page }) =>
          page.locator(`#${fragment}`).evaluate((target, inner) => {
            const cell = inner === '' ? null : target.querySelector(inner);
            return [target, cell].map((each) =>
              each ? parseFloat(getComputedStyle(each).borderBlockEndWidth) : 0,
            );
          }, end),
        );
        expect([width, Math.max(...lines)]).toEqual([width, 6]);
      }
    },
  );
});

describe('side by side', () => {
  const visit = useBrowser();
  const address = (locale: (typeof LOCALES)[number]) =>
    site('root').served + pagePath({ view: 'bilingual' }, locale);

  it.each([320, 390, 768, 1440])(
    'is a table with its headers for assistive technology at %i px, without roles',
    async (width) => {
      const { plan } = await planOf(site('root'));
      const viewport = { width, height: 800 };
      await visit(address('fr'), { viewport }, async ({ page }) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Accessibility.enable');
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const roles = nodes.flatMap(({ ignored, role }) => (ignored ? [] : [String(role?.value)]));
        const count = (role: string) => roles.filter((each) => each === role).length;
        const rows = count('row') - 1;
        expect(count('table')).toBe(1);
        expect(rows).toBeGreaterThan(plan.orientations.length + plan.priorities.length);
        expect(count('columnheader')).toBe(1 + LOCALES.length);
        expect(count('rowheader')).toBe(rows);
        expect(count('cell')).toBe(rows * LOCALES.length);
        expect(await page.locator('main table[role], main table [role]').count()).toBe(0);
      });
    },
  );

  it.each(LOCALES)(
    'keeps the name of a passage that is a link on one line, in %s',
    async (locale) => {
      for (const width of [320, 768, 1440]) {
        const viewport = { width, height: 800 };
        const lines = await visit(address(locale), { viewport }, ({ page }) =>
          page.$$eval('tbody th a', (links) =>
            links.map((link) => {
              const range = document.createRange();
              range.selectNodeContents(link.lastChild ?? link);
              return range.getClientRects().length;
            }),
          ),
        );
        expect([width, Math.max(...lines)]).toEqual([width, 1]);
      }
    },
  );

  it('tells the languages apart on a phone: weight, line and name', async () => {
    const viewport = { width: 390, height: 800 };
    const cells = await visit(address('fr'), { viewport }, ({ page }) =>
      page.$$eval('tbody tr:last-child td', (found) =>
        found.map((cell) => {
          const { fontWeight, borderInlineStartWidth } = getComputedStyle(cell);
          const { content } = getComputedStyle(cell, '::before');
          return { fontWeight, borderInlineStartWidth, content };
        }),
      ),
    );
    expect(cells).toEqual([
      { fontWeight: '500', borderInlineStartWidth: '0px', content: 'none' },
      { fontWeight: '400', borderInlineStartWidth: '3px', content: '"English"' },
    ]);
  });

  it('keeps the names of the languages in view, above its rows', async () => {
    const viewport = { width: 1440, height: 900 };
    await visit(address('fr'), { viewport }, async ({ page }) => {
      await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
      for (const name of LOCALES.map((locale) => strings(locale).languageName)) {
        const box = await page.getByRole('columnheader', { name }).boundingBox();
        expect([name, box?.y]).toEqual([name, 0]);
      }
    });
  });
});

describe('the glossary', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'gives most weight to definitions, and one line to sources, in %s',
    async (locale) => {
      const address = site('root').served + pagePath({ view: 'glossary' }, locale);
      const sizes = await visit(address, {}, ({ page }) =>
        page.$$eval('.glossary > section', (entries) =>
          entries.map((entry) =>
            ['.definition', '.source', '.source li, .source', '.uses p'].map((selector) => {
              const part = entry.querySelector(selector);
              return part ? parseFloat(getComputedStyle(part).fontSize) : 0;
            }),
          ),
        ),
      );
      for (const [definition = 0, ...others] of sizes) {
        expect(definition).toBeGreaterThan(1.2 * Math.max(...others));
      }
    },
  );

  it.each(LOCALES)('has ways within it of 44 px, in %s', async (locale) => {
    const address = site('root').served + pagePath({ view: 'glossary' }, locale);
    const viewport = { width: 390, height: 800 };
    const small = await visit(address, { viewport }, ({ page }) =>
      page.$$eval('main :is(nav.letters, .glossary) a:not(.source a)', (links) =>
        links
          .map((link) => link.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44),
      ),
    );
    expect(small).toEqual([]);
  });
});

describe('the whole text', () => {
  const visit = useBrowser();

  it.each([320, 1440])('shows at %i px that each number leads somewhere', async (width) => {
    const address = site('root').served + pagePath({ view: 'fullText' }, 'fr');
    const { plan } = await planOf(site('root'));
    const links = await visit(address, { viewport: { width, height: 800 } }, ({ page }) =>
      page.$$eval('main section ol h3 a', (found) =>
        found.map((link) => {
          const { height, width: own } = link.getBoundingClientRect();
          const { textDecorationLine } = getComputedStyle(link);
          return { textDecorationLine, isLarge: height >= 44 && own >= 44 };
        }),
      ),
    );
    expect(links).toHaveLength(plan.priorities.length);
    for (const link of links)
      expect(link).toEqual({ textDecorationLine: 'underline', isLarge: true });
  });
});

describe('about the site', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'shows beside each part of a priority whose words it has, in %s',
    async (locale) => {
      const { voice } = strings(locale);
      const address = site('root').served + pagePath({ view: 'about' }, locale);
      const { plan } = await planOf(site('root'));
      const parts = await visit(address, { viewport: { width: 1440, height: 900 } }, ({ page }) =>
        page.$$eval('.voices > li', (items) =>
          items.map((item) => {
            const [piece, callout] = [...item.children];
            const [a, b] = [piece, callout].map((each) => each?.getBoundingClientRect());
            return {
              words: piece?.textContent ?? '',
              label: callout?.querySelector('.voice')?.textContent.trim(),
              isBeside: a && b && b.left >= a.right - 1 && b.top < a.bottom && b.bottom > a.top,
            };
          }),
        ),
      );
      const own = locale === 'fr' ? voice.statement : voice.translatedStatement;
      expect(parts.map(({ label }) => label)).toEqual([own, voice.site, voice.site, voice.site]);
      expect(parts.map(({ isBeside }) => isBeside)).toEqual([true, true, true, true]);
      const [official] = parts;
      const stated = plan.priorities.find(({ text }) =>
        official?.words.includes(text[locale].statement),
      );
      expect(official?.words).toContain(stated?.number);
    },
  );
});

describe('the data page', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'begins with CSV, JSON and PDF; links say the name of the file, in %s',
    async (locale) => {
      const address = site('root').served + pagePath({ view: 'data' }, locale);
      await visit(address, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
        const links = await page.$$eval('main section li a[type]', (found) =>
          found.map((link) => ({
            name: link.textContent.trim(),
            file: new URL(link.getAttribute('href') ?? '', document.baseURI).pathname,
          })),
        );
        for (const { name, file } of links) expect(file.endsWith(`/${name}`)).toBe(true);
        const kinds = [...new Set(links.map(({ name }) => name.split('.').at(-1)))];
        expect(kinds.slice(0, 3)).toEqual(['csv', 'json', 'pdf']);
      });
    },
  );
});

describeSites(['root'], 'the builder of $name', (built) => {
  const visit = useBrowser();

  it('has a field as high as its code, the card under it, and twice the room of the choices', async () => {
    const address = `${built.served}${pagePath({ view: 'embed' }, 'fr')}`;
    await visit(address, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
      const field = page.getByRole('textbox', { name: strings('fr').embed.code });
      await expect.poll(() => field.inputValue()).not.toBe('');
      const high = (await field.boundingBox())?.height ?? 0;
      expect(high).toBeLessThan(90);
      await page.getByRole('radio', { name: /^Élément/ }).check();
      await expect.poll(async () => (await field.boundingBox())?.height).toBeGreaterThan(high);
      const room = await field.evaluate((each) => each.scrollHeight - each.clientHeight);
      expect(room).toBeLessThanOrEqual(1);
      const choices = await page.getByRole('combobox').boundingBox();
      const code = await field.boundingBox();
      expect((code?.width ?? 0) / (choices?.width ?? 1)).toBeGreaterThan(1.8);
    });
  });

  it.each(LOCALES)('lists codes by number and short title, in %s', async (locale) => {
    const { plan } = await planOf(built);
    const address = built.served + pagePath({ view: 'embed' }, locale);
    const names = await visit(address, {}, ({ page }) =>
      page.$$eval('.codes summary', (found) => found.map((each) => each.textContent.trim())),
    );
    for (const { number, text } of plan.priorities) {
      expect(names).toContain(`${number} ${text[locale].short}`);
    }
    const statements = plan.priorities.map(({ text }) => text[locale].statement);
    expect(names.filter((name) => statements.some((each) => name.includes(each)))).toEqual([]);
  });
});

describe('on paper', () => {
  const visit = useBrowser();

  it.each(TEXT_PAGES)('$name in $locale has no column of single letters', async ({ path }) => {
    // The width between the margins of A4 in CSS pixels.
    const viewport = { width: 658, height: 971 };
    const crushed = await visit(site('root').served + path, { viewport }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      return page.$$eval('main :is(h1, h2, h3, p, td, th)', (parts) =>
        parts
          .filter((part) => {
            const { width, height } = part.getBoundingClientRect();
            return width > 2 && height > 3 * width;
          })
          .map((part) => part.textContent),
      );
    });
    expect(crushed).toEqual([]);
  });
});

describe('in forced colours', () => {
  const visit = useBrowser();

  it.each(TEXT_PAGES)(
    'the title of $name in $locale does not hide its ground',
    async ({ path }) => {
      const visitor = { forcedColors: 'active', viewport: { width: 1440, height: 900 } } as const;
      await visit(site('root').served + path, visitor, async ({ page }) => {
        const box = await page.locator('.text-head').boundingBox();
        const clip = {
          x: box?.x ?? 0,
          y: (box?.y ?? 0) + (box?.height ?? 0) - 4,
          width: 1,
          height: 1,
        };
        const [left, right] = [
          await page.screenshot({ clip: { ...clip, x: clip.x + 3 } }),
          await page.screenshot({ clip: { ...clip, x: clip.x + (box?.width ?? 0) - 3 } }),
        ];
        expect(left.equals(right)).toBe(true);
      });
    },
  );
});

describe('on a phone with text twice as large', () => {
  const visit = useBrowser();

  it.each(TEXT_PAGES)('$name in $locale does not scroll sideways', async ({ path }) => {
    const viewport = { width: 390, height: 844 };
    const found = await visit(site('root').served + path, { viewport }, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.reload();
      return page.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
    });
    expect(found).toEqual({ size: '34px', overflow: 0 });
  });
});
