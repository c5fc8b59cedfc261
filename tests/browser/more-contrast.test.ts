import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

describe.each(['light', 'dark'] as const)('more contrast on %s', (colorScheme) => {
  const visit = useBrowser();

  it.each(KINDS)('sets soft text and lines of $name in $locale in ink', async ({ path }) => {
    const found = await visit(site('root').served + path, { colorScheme }, async ({ page }) => {
      const read = () =>
        page.evaluate(() => {
          const styles = getComputedStyle(document.documentElement);
          return ['ink', 'soft', 'rule'].map((name) => styles.getPropertyValue(`--${name}`).trim());
        });
      const before = await read();
      await page.emulateMedia({ contrast: 'more' });
      return { before, after: await read() };
    });
    expect(new Set(found.before).size).toBe(3);
    expect(new Set(found.after)).toEqual(new Set(found.before.slice(0, 1)));
  });
});
