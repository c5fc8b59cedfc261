import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagePath } from '../support/paths.ts';
import { useBrowser } from '../support/browser.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { site } from '../support/sites.ts';

describe('a row of an orientation', () => {
  const visit = useBrowser();

  it.each(LOCALES)(
    'is read as one: the statement stands close to its number, in %s',
    async (locale) => {
      const { plan } = await planOf(site('root'));
      for (const { number, priorities } of plan.orientations) {
        const path = pagePath({ view: 'orientation', number }, locale);
        const viewport = { width: 1440, height: 900 };
        const gaps = await visit(site('root').served + path, { viewport }, ({ page }) =>
          page.evaluate(() =>
            [...document.querySelectorAll('.rows > li')].map((row) => {
              const range = document.createRange();
              range.selectNodeContents(row.querySelector('.row-numeral') ?? row);
              const link = row.querySelector('h3 a');
              return (
                (link?.getBoundingClientRect().left ?? 0) - range.getBoundingClientRect().right
              );
            }),
          ),
        );
        expect(gaps).toHaveLength(priorities.length);
        // Less than the width of a numeral: 3.4rem type.
        expect([path, atLeastOne(gaps).every((gap) => gap > 0 && gap < 60)]).toEqual([path, true]);
      }
    },
  );

  it('has numbers that are whole, and links large enough, at any width', async () => {
    const { plan } = await planOf(site('root'));
    for (const { number } of plan.orientations) {
      const path = pagePath({ view: 'orientation', number }, 'fr');
      for (const width of [320, 768, 1440]) {
        const viewport = { width, height: 900 };
        const found = await visit(site('root').served + path, { viewport }, ({ page }) =>
          page.evaluate(() =>
            [...document.querySelectorAll('.row-connections a')].map((link) => ({
              lines: (() => {
                const range = document.createRange();
                range.selectNodeContents(link.querySelector('b') ?? link);
                return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
              })(),
              tall: link.getBoundingClientRect().height >= 44,
            })),
          ),
        );
        for (const each of atLeastOne(found))
          expect([path, each]).toEqual([path, { lines: 1, tall: true }]);
      }
    }
  });
});

describe('the field of an orientation', () => {
  const visit = useBrowser();

  it('stands on an edge that is told from the page, in the dark', async () => {
    const address = `${site('root').served}orientations/5/`;
    const found = await visit(address, { colorScheme: 'dark' }, ({ page }) =>
      page.evaluate(() => {
        const field = document.querySelector('.field');
        if (!field) throw new Error('no field');
        const { borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(field);
        const figure = document.querySelector('.field .numeral');
        return {
          wide: parseFloat(borderBlockEndWidth) >= 6,
          hue: figure !== null && getComputedStyle(figure).color === borderBlockEndColor,
        };
      }),
    );
    expect(found).toEqual({ wide: true, hue: true });
  });
});
