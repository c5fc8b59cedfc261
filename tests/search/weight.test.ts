import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { useBrowser } from '../support/browser.ts';
import { searchBytes } from '../support/search-bytes.ts';
import { searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** Bytes from opening the page to the first result, fonts aside. */
const MOST = 85_000;
const QUERIES = { fr: 'gouvernance', en: 'governance' } as const;

describe('a first search', () => {
  const visit = useBrowser();

  it.each(LOCALES)('in %s costs no more than it may', async (locale) => {
    const { served, folder } = site('root');
    const { bytes } = await visit('about:blank', {}, ({ page }) =>
      searchBytes(page, searchUrl(served, locale), QUERIES[locale], folder),
    );
    const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
    expect(total).toBeLessThanOrEqual(MOST);
    expect(bytes.get('engine, WebAssembly')).toBeGreaterThan(40_000);
    expect(bytes.get('results')).toBeGreaterThan(1000);
  });
});
