import { describe, expect, it } from 'vitest';
import { axeOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { site } from '../support/sites.ts';

// Pages of the site itself: tests/consumers/engines.test.ts.
describe.each(['light', 'dark'] as const)('BI-07: axe in the %s theme', (colorScheme) => {
  const visit = useBrowser();
  const host = useHost();

  it('finds nothing wrong with elements in the page of another site', async () => {
    const link = '<a href="https://plan.example/">Priorité</a>';
    const body = `<main><h1>Un article</h1><plan-card priority="6.1">${link}</plan-card><plan-card orientation="5" lang="en">${link}</plan-card></main><script async src="${site('root').served}embed/v1.js"></script>`;
    const visitor = { colorScheme, bypassCSP: true };
    const { passes, violations } = await visit(host(body), visitor, async ({ page }) => {
      await page.locator('[data-card="6.1"]').waitFor();
      await page.locator('[data-card="5"]').waitFor();
      return axeOf(page);
    });
    expect(passes).toBeGreaterThan(5);
    expect(violations).toEqual([]);
  });
});
