import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe is injected from outside the page, which allows no script. */
const RUN = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: { 'color-contrast-enhanced': { enabled: true } } })`;

/** What axe found in a page, shadow roots included. */
export interface AxeFindings {
  /** How many rules had something to look at and found it right. */
  readonly passes: number;
  /** One text per rule that is broken, with the elements. */
  readonly violations: readonly string[];
}

/**
 * Looks at a page with axe.
 *
 * @param page - open page
 * @param ready - awaited after the page is loaded anew, since its policy has to be put aside
 */
export const axeOf = async (
  page: Page,
  ready: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<AxeFindings> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await ready(page);
  await page.addScriptTag({ path: axePath });
  const { passes, violations } = await page.evaluate<AxeResults>(RUN);
  return {
    passes: passes.length,
    violations: violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
    ),
  };
};
