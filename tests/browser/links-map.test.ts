import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brokenWords } from '../support/broken-words.ts';
import { useBrowser } from '../support/browser.ts';
import { pagePath } from '../support/paths.ts';
import { site } from '../support/sites.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Measured {
  /** Blocks by their node. */
  readonly blocks: Readonly<Record<string, Box>>;
  /** Where the posts of each portal meet the ground, in the order of its ends. */
  readonly portals: readonly {
    readonly ends: readonly string[];
    readonly feet: readonly { readonly x: number; readonly y: number }[];
  }[];
}

const measure = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll('[data-node]')].map((node) => {
      const { left, top, right, bottom } = (
        node.querySelector('b') ?? node
      ).getBoundingClientRect();
      return [node.getAttribute('data-node') ?? '', { left, top, right, bottom }] as const;
    });
    const portals = [...document.querySelectorAll('[data-ends]')].map((portal) => ({
      ends: (portal.getAttribute('data-ends') ?? '').split(' '),
      // The first path is the casing under both halves.
      feet: [...portal.querySelectorAll<SVGPathElement>('path + path')].map((path) => {
        const foot = path.getPointAtLength(path.getTotalLength());
        const { x, y } = foot.matrixTransform(path.getScreenCTM() ?? undefined);
        return { x, y };
      }),
    }));
    return { blocks: Object.fromEntries(blocks), portals };
  });

/** Portals of which a post stands on no block, or on another than its own. */
const astray = ({ blocks, portals }: Measured, flat: boolean): readonly string[] =>
  portals.flatMap(({ ends, feet }) =>
    ends.filter((end, index) => {
      const block = blocks[end];
      const foot = feet[index];
      if (!block || !foot) return true;
      const on = flat
        ? foot.x > block.left - 2 && foot.x < block.right + 2
        : foot.y > block.top - 2 && foot.y < block.bottom + 2;
      const touches = flat ? Math.abs(foot.y - block.top) < 2 : Math.abs(foot.x - block.right) < 2;
      return !(on && touches);
    }),
  );

const path = pagePath({ view: 'links' }, 'fr');
const SIZES = [
  { width: 320, flat: false },
  { width: 768, flat: false },
  { width: 1280, flat: true },
  { width: 1920, flat: true },
] as const;

describe('the links map', () => {
  const visit = useBrowser();

  it.each(SIZES)('at $width px stands each post on its own block', async ({ width, flat }) => {
    const viewport = { width, height: 900 };
    await visit(site('root').served + path, { viewport }, async ({ page }) => {
      const measured = await measure(page);
      expect(Object.keys(measured.blocks)).toHaveLength(25);
      expect(measured.portals.length).toBeGreaterThan(25);
      expect(astray(measured, flat)).toEqual([]);
    });
  });

  it('stands each post on its own block with text spaced out, at 320 px', async () => {
    const viewport = { width: 320, height: 900 };
    await visit(site('root').served + path, { viewport }, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await page.addStyleTag({
        content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      });
      expect(astray(await measure(page), false)).toEqual([]);
    });
  });

  it.each(['small-sub-path', 'many'] as const)('is drawn for the plan of %s', async (name) => {
    const viewport = { width: 1280, height: 900 };
    await visit(site(name).served + path, { viewport }, async ({ page }) => {
      const measured = await measure(page);
      expect(measured.portals.length).toBeGreaterThan(0);
      expect(astray(measured, false)).toEqual([]);
    });
  });

  it.each(SIZES)('at $width px has 44 px for each node', async ({ width, flat }) => {
    const viewport = { width, height: 900 };
    await visit(site('root').served + path, { viewport }, async ({ page }) => {
      const parts = flat ? '[data-node] b, [data-node] span' : '[data-node]';
      const sizes = await page.locator(parts).evaluateAll((each) =>
        each.map((part) => {
          const { width: wide, height } = part.getBoundingClientRect();
          // The joint between two blocks is half of each.
          return { wide: Math.round(part.tagName === 'B' ? wide + 3 : wide), height };
        }),
      );
      expect(sizes.length).toBeGreaterThanOrEqual(25);
      expect(sizes.filter(({ wide, height }) => wide < 44 || height < 44)).toEqual([]);
    });
  });

  it.each(SIZES)(
    'at $width px fades all portals but those of the node pointed at, or with the focus',
    async ({ width }) => {
      const viewport = { width, height: 900 };
      await visit(site('root').served + path, { viewport }, async ({ page }) => {
        const strong = () =>
          page
            .locator('[data-ends]')
            .evaluateAll((portals) =>
              portals
                .filter((portal) => Number(getComputedStyle(portal).opacity) > 0.5)
                .map((portal) => portal.getAttribute('data-ends')),
            );
        const every = await strong();
        const own = (node: string) => every.filter((ends) => ends?.split(' ').includes(node));
        await page.hover('[data-node="5.1"] b');
        expect(await strong()).toEqual(own('5.1'));
        await page.mouse.move(0, 0);
        expect(await strong()).toEqual(every);
        await page.hover('[data-node="3.2"] span');
        expect(await strong()).toEqual(own('3.2'));
        await page.mouse.move(0, 0);
        await page.locator('[data-node="4.3"]').focus();
        await page.keyboard.press('Tab');
        expect(await strong()).toEqual(own('5.1'));
        expect(own('5.1').length).toBeGreaterThan(2);
      });
    },
  );

  it('is walked by the keyboard in plan order, without a stop between', async () => {
    await visit(site('root').served + path, {}, async ({ page }) => {
      await page.locator('[data-node="1.1"]').focus();
      const walked: (string | null)[] = [];
      for (let press = 0; press < 25; press += 1) {
        walked.push(
          await page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? ''),
        );
        await page.keyboard.press('Tab');
      }
      const order = walked.map((node) => (node ?? '').split('.').map(Number));
      const sorted = order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(new Set(walked).size).toBe(25);
      expect(order).toEqual(sorted);
    });
  });

  it.each([
    { width: 320, least: 100 },
    { width: 390, least: 150 },
    { width: 768, least: 280 },
  ])('at $width px gives its lines $least px at least', async ({ width, least }) => {
    const viewport = { width, height: 900 };
    await visit(site('root').served + path, { viewport }, async ({ page }) => {
      const box = await page.locator('.map-portals').boundingBox();
      expect(box?.width).toBeGreaterThan(least);
    });
  });

  it('raises the lowest lintels far enough from the ground to show their kind', async () => {
    await visit(
      site('root').served + path,
      { viewport: { width: 1440, height: 900 } },
      async ({ page }) => {
        const heights = await page
          .locator('[data-ends]')
          .evaluateAll((portals) => portals.map((portal) => portal.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThan(30);
      },
    );
  });

  it.each(['light', 'dark'] as const)(
    'in the %s theme draws crossings as over and under: a casing of the ground’s colour, wider than its line, high portals behind low ones',
    async (colorScheme) => {
      const viewport = { width: 1440, height: 900 };
      await visit(site('root').served + path, { viewport, colorScheme }, async ({ page }) => {
        const drawn = await page.evaluate(() => {
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return [...document.querySelectorAll('[data-ends]')].map((portal) => {
            const [casing, ...lines] = [...portal.querySelectorAll('path')].map((line) => {
              const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(line);
              return { stroke, width: Number.parseFloat(strokeWidth), dashes: strokeDasharray };
            });
            return {
              top: Math.round(portal.getBoundingClientRect().top),
              isPaper: casing?.stroke === paper && lines.every(({ stroke }) => stroke !== paper),
              isWhole: casing?.dashes === 'none',
              isWider: lines.every(({ width }) => (casing?.width ?? 0) >= width + 2),
            };
          });
        });
        expect(drawn.length).toBeGreaterThan(25);
        expect(drawn.filter((each) => !each.isPaper || !each.isWhole || !each.isWider)).toEqual([]);
        const tops = drawn.map(({ top }) => top);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      });
    },
  );

  it.each(SIZES)('at $width px tells kinds apart without colour', async ({ width }) => {
    await visit(
      site('root').served + path,
      { viewport: { width, height: 900 } },
      async ({ page }) => {
        const looks = await page.evaluate(() =>
          [...document.querySelectorAll('[data-ends]')].map((portal) => {
            const line = portal.querySelector('path + path') ?? portal;
            const { strokeWidth, strokeDasharray } = getComputedStyle(line);
            return [
              portal.getAttribute('data-kind') ?? '',
              `${strokeWidth} ${strokeDasharray}`,
            ] as const;
          }),
        );
        const byKind = new Map(looks);
        expect(byKind.size).toBe(3);
        expect(new Set(byKind.values()).size).toBe(3);
        expect(looks.every(([kind, look]) => byKind.get(kind) === look)).toBe(true);
      },
    );
  });
});

describe('titles beside the blocks', () => {
  const visit = useBrowser();

  it.each([360, 390])(
    'have whole words at %i px, where the browser divides none',
    async (width) => {
      const viewport = { width, height: 844 };
      const divided = await visit(site('root').served + path, { viewport }, async ({ page }) => {
        // The font is shown from the second load on, at the latest.
        await page.evaluate(() => document.fonts.ready);
        await page.reload();
        return brokenWords(page, '[data-node] > span');
      });
      expect(divided).toEqual([]);
    },
  );
});
