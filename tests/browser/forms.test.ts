import { expect, test } from 'vitest';
import { routesOf } from '../../src/site/routes.ts';
import { axeOf } from '../support/axe.ts';
import { useTour } from '../support/browser.ts';
import { planOf } from '../support/pages.ts';
import { describeSites, FORMS } from '../support/sites.ts';

const THEMES = ['light', 'dark'] as const;

describeSites(FORMS, 'BI-07: one page of each kind of $name', (built) => {
  const tours = {
    light: useTour({ colorScheme: 'light', bypassCSP: true }),
    dark: useTour({ colorScheme: 'dark', bypassCSP: true }),
  };

  test.each(THEMES)('has nothing that axe finds wrong, in the %s theme', async (theme) => {
    const { plan } = await planOf(built);
    const kinds = new Set<string>();
    const routes = routesOf(plan).filter(({ page, locale }) => {
      const kind = `${page.view} ${locale}`;
      const isFirst = !kinds.has(kind);
      kinds.add(kind);
      return isFirst;
    });
    expect(routes.length).toBeGreaterThan(9);
    for (const { path } of routes) {
      const { violations } = await tours[theme](built.served + path, (page) =>
        axeOf(page, theme === 'light' ? 'every' : 'colour'),
      );
      expect([path, violations]).toEqual([path, []]);
    }
  });
});
