import { expect, test } from 'vitest';
import { axeOf } from '../support/axe.ts';
import { useTour } from '../support/browser.ts';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { planOf } from '../support/pages.ts';
import { describeSites, FORMS } from '../support/sites.ts';

const THEMES = ['light', 'dark'] as const;

describeSites(FORMS, 'BI-07: one page of each kind of $name', (built) => {
  const tours = {
    light: useTour({ colorScheme: 'light', bypassCSP: true }),
    dark: useTour({ colorScheme: 'dark', bypassCSP: true }),
  };

  test.each(THEMES)('has nothing that axe finds wrong, in the %s theme', async (theme) => {
    const routes = oneOfEachKind(await planOf(built));
    expect(routes.length).toBeGreaterThan(9);
    for (const { path } of routes) {
      const { violations } = await tours[theme](built.served + path, (page) =>
        axeOf(page, theme === 'light' ? 'every' : 'colour'),
      );
      expect([path, violations]).toEqual([path, []]);
    }
  });
});
