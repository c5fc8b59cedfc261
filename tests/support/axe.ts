import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of axe: every one, those that it leaves out by default too, or those of colours. */
const OPTIONS = {
  every: `{ rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])) }`,
  colour: `{ runOnly: ['cat.color'], rules: { 'color-contrast-enhanced': { enabled: true } } }`,
} as const;

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
 * @param page - open page, whose policy is put aside (`bypassCSP`): axe is a script from outside
 * @param rules - every rule, or those of colours, which are all that a theme changes
 * @returns findings of axe
 */
export const axeOf = async (
  page: Page,
  rules: keyof typeof OPTIONS = 'every',
): Promise<AxeFindings> => {
  await page.addScriptTag({ path: axePath });
  const { passes, violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${OPTIONS[rules]})`,
  );
  return {
    passes: passes.length,
    violations: violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
    ),
  };
};

/**
 * Looks at a page of others' making with axe.
 *
 * @param page - open page
 * @returns what axe calls serious or critical
 */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  // Evaluated, not added as a script: the policy of the page stays.
  await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};
