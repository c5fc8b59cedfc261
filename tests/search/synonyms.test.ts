import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/plan/locale.ts';
import { useBrowser } from '../support/browser.ts';
import { ask, searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

describe('what the plan says in other words', () => {
  const visit = useBrowser();

  it.each<readonly [Locale, string, string]>([
    ['fr', 'cambuse', '1.1'],
    ['en', 'galley', '1.1'],
  ])('is found by a synonym in %s, which no row shows: %s', async (locale, word, number) => {
    await visit(searchUrl(site('small-sub-path').served, locale), {}, async ({ page }) => {
      const { results, sentence } = await ask(page, word);
      expect(results).toContain(number);
      expect(sentence).toContain(word);
      expect(await page.innerText('[data-search-results]')).not.toMatch(new RegExp(word, 'iu'));
    });
  });
});
