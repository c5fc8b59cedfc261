import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGEFIND_SCRIPT, servePagefind } from '../support/pagefind-script.ts';
import { ask, ofThePlan, searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** What each query finds in the plan of `words-content.ts`. */
const FINDINGS: readonly (readonly [what: string, query: string, found: readonly string[]])[] = [
  ['PF-03: the exact accent first', 'marché', ['1.2', '1.1']],
  ['PF-03: without accents', 'etudier', ['1.7']],
  ['PF-03: in capitals', 'MARCHÉ', ['1.2', '1.1']],
  ['PF-04: oe for œ', 'oeuvre', ['1.3', '1.4']],
  ['PF-04: œ for oe', 'œuvre', ['1.3', '1.4']],
  ['PF-04: a compound with an elision', "main-d'oeuvre", ['1.3', '1.4']],
  ['PF-04: a whole word', 'coeur', ['1.5']],
  ['PF-05: a number that another text cites', '1.1', ['1.1']],
  ['PF-05: a figure of a text', '32 bancs', ['1.8']],
  ['PF-07: a part of a compound', 'mémoire', ['1.6']],
  ['PF-07: a compound, its hyphen that of the keyboard', 'aide-mémoire', ['1.6']],
  ['PF-07: a compound, its hyphen one that does not break', 'aide\u2011mémoire', ['1.6']],
  ['PF-07: a compound in one word', 'socioéconomique', ['1.7']],
  ['PF-07: the second part of a compound', 'économique', ['1.7']],
  ['PF-07: a compound apart', 'aide mémoire', ['1.6']],
];

describe('a word, however it is written', () => {
  const visit = useBrowser();

  it.each(FINDINGS)('is found: %s (%s)', async (_what, query, found) => {
    await visit(searchUrl(site('words').served, 'fr'), {}, async ({ page }) => {
      const results = ofThePlan(await ask(page, query));
      expect(results.slice(0, found.length).toSorted()).toEqual(found.toSorted());
      if (query.toLowerCase().startsWith('march')) expect(results[0]).toBe(found[0]);
    });
  });

  it('PF-19: is sorted by place without losing any record', async () => {
    await visit(searchUrl(site('root').served, 'fr'), {}, async ({ page }) => {
      await servePagefind(page);
      // As a text: the runner would rewrite the import of a function.
      const counts: readonly number[] = await page.evaluate(`
        import('${PAGEFIND_SCRIPT}').then(async ({ createInstance }) => {
          const engine = createInstance({ basePath: '/pagefind/', noWorker: true });
          const all = await engine.search(null);
          const sorted = await engine.search(null, { sort: { order: 'asc' } });
          return [all.results.length, sorted.results.length];
        })`);
      expect(counts[0]).toBeGreaterThan(30);
      expect(counts[1]).toBe(counts[0]);
    });
  });
});
