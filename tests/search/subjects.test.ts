import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { strings } from '../support/strings.ts';
import { useBrowser } from '../support/browser.ts';
import { hrefsOf, partUnder, priorityPages } from '../support/parts.ts';
import { answered, ofThePlan, searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** Asks a query with Enter, which unlike typing waits for no further key. */
const prioritiesFound = async (page: Page, query: string): Promise<readonly string[]> => {
  await page.fill('main input[name=q]', query);
  await page.press('main input[name=q]', 'Enter');
  return ofThePlan(await answered(page)).filter((result) => result.includes('.'));
};

describe.each(LOCALES)('the subjects of the priorities in %s', (locale) => {
  const visit = useBrowser();
  const { subjects } = strings(locale).priority;

  it('lead to their own priority and to another one, where they are links', async () => {
    const built = site('root');
    const links = (await priorityPages(built, locale)).flatMap(({ priority, main }) =>
      hrefsOf(partUnder(main, subjects)).map((href) => ({
        number: priority.number,
        query: new URL(href, built.origin).searchParams.get('q') ?? '',
      })),
    );
    expect(links.length).toBeGreaterThan(0);
    await visit(searchUrl(built.served, locale), {}, async ({ page }) => {
      const faults: string[] = [];
      for (const query of new Set(links.map((link) => link.query))) {
        const found = await prioritiesFound(page, query);
        for (const { number } of links.filter((link) => link.query === query)) {
          const leadsOn = found.includes(number) && found.length > 1;
          if (!leadsOn) faults.push(`${number} “${query}”: ${found.join(' ') || 'nothing'}`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
});
