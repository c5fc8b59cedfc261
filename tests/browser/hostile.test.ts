import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { all, attribute, descendantsOf, rawText } from '../support/html.ts';
import { allCards, allEmails, allPages, atLeastOne, planOf } from '../support/pages.ts';
import { scriptsOf } from '../support/scripts.ts';
import { filesOf, readBuilt, site } from '../support/sites.ts';
import { HARMFUL } from '../support/hostile-content.ts';

describe('a plan whose words would do harm', () => {
  const visit = useBrowser();

  it('has them on its pages as words: no element, no attribute and no script of theirs', async () => {
    const built = site('hostile');
    const parsed = await Promise.all([allPages(built), allCards(built), allEmails(built)]);
    for (const { path, root } of parsed.flat()) {
      const elements = atLeastOne(descendantsOf(root));
      const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
      expect([
        path,
        [...names].filter((name) => name.startsWith('on') || name === 'srcdoc'),
      ]).toEqual([path, []]);
      expect([path, all(root, 'img[src="x"]').length]).toEqual([path, 0]);
      const hrefs = all(root, 'a').map((link) => attribute(link, 'href') ?? '');
      expect([path, hrefs.filter((href) => /^\s*javascript:/i.test(href))]).toEqual([path, []]);
      expect([
        path,
        scriptsOf(root).filter((script) => /^\s*window\.harm/.test(rawText(script))),
      ]).toEqual([path, []]);
    }
  });

  it('does none in a browser, on any page, card or result', { timeout: 240_000 }, async () => {
    const built = site('hostile');
    const parsed = await Promise.all([allPages(built), allCards(built), allEmails(built)]);
    const pages = parsed.flat().map(({ path }) => path);
    for (const path of [
      ...pages,
      'recherche/?q=fr',
      'recherche/?q=%3Cscript%3Ewindow.harm%3D1%3C%2Fscript%3E',
      'integrer/?p=1.1',
    ]) {
      const found = await visit(built.served + path, {}, async ({ page }) => {
        if (path.startsWith('recherche/?'))
          await page.waitForSelector('[data-search-status="done"]');
        return page.evaluate(() => ({
          harm: Reflect.get(window, 'harm') as unknown,
          isShown: getComputedStyle(document.body).display !== 'none',
        }));
      });
      expect([path, found]).toEqual([path, { harm: undefined, isShown: true }]);
    }
  });

  it('keeps them whole, and says them', async () => {
    const built = site('hostile');
    const { plan } = await planOf(built);
    expect(plan.priorities).toHaveLength(HARMFUL.length);
    const data = JSON.parse(readBuilt(built, 'api/v1/plan.json')) as {
      readonly priorities: readonly { readonly statement: { readonly fr: string } }[];
    };
    expect(data.priorities.map(({ statement }) => statement.fr)).toEqual(
      plan.priorities.map(({ text }) => text.fr.statement),
    );
    expect((await filesOf(built, '.pdf')).length).toBe(2);
  });
});
