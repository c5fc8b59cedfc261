import { describe, expect, it } from 'vitest';
import { axeOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

const CARDS = ['cartes/6-1/', 'cartes/5/', 'en/cards/6-1/', 'en/cards/5/'] as const;

describe.each(['light', 'dark'] as const)('BI-07: axe in the %s theme', (colorScheme) => {
  const visit = useBrowser();
  const host = useHost();
  const served = () => site('root').served;

  it.each(KINDS)('finds nothing wrong with $name in $locale', async ({ path }) => {
    const { passes, violations } = await visit(served() + path, { colorScheme }, ({ page }) =>
      axeOf(page),
    );
    expect(passes).toBeGreaterThan(10);
    expect(violations).toEqual([]);
  });

  it.each(CARDS)('finds nothing wrong with %s in a frame', async (path) => {
    const { passes, violations } = await visit(served() + path, { colorScheme }, ({ page }) =>
      axeOf(page),
    );
    expect(passes).toBeGreaterThan(5);
    expect(violations).toEqual([]);
  });

  it('finds nothing wrong with elements in the page of another site', async () => {
    const link = '<a href="https://plan.example/">Priorité</a>';
    const body = `<main><h1>Un article</h1><plan-card priority="6.1">${link}</plan-card><plan-card orientation="5" lang="en">${link}</plan-card></main><script async src="${served()}embed/v1.js"></script>`;
    const { passes, violations } = await visit(host(body), { colorScheme }, ({ page }) =>
      axeOf(page, async () => {
        await page.locator('[data-card="6.1"]').waitFor();
        await page.locator('[data-card="5"]').waitFor();
      }),
    );
    expect(passes).toBeGreaterThan(5);
    expect(violations).toEqual([]);
  });
});
