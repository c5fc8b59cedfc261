import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { site } from '../support/sites.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe is injected from outside the page, which allows no script. */
const RUN = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: { 'color-contrast-enhanced': { enabled: true } } })`;

describe.each(['light', 'dark'] as const)('BI-07: axe in the %s theme', (colorScheme) => {
  const visit = useBrowser();

  it.each(KINDS)('finds nothing wrong with $name in $locale', async ({ path }) => {
    const { served } = site('root');
    const results = await visit(served + path, { colorScheme }, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await page.addScriptTag({ path: axePath });
      return page.evaluate<AxeResults>(RUN);
    });
    expect(results.passes.length).toBeGreaterThan(10);
    const told = results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
    );
    expect(told).toEqual([]);
  });
});
