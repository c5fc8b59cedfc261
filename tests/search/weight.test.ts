import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { useBrowser } from '../support/browser.ts';
import { searchBytes } from '../support/search-bytes.ts';
import { searchUrl } from '../support/search.ts';
import { site } from '../support/sites.ts';

/** Bytes from opening the page to the first answer, fonts aside, for a word that the plan has, and for another. */
const MOST = { known: 85_000, unknown: 92_000 };
const QUERIES = {
  fr: {
    known: 'gouvernance',
    // A word of the language near one of the plan, one far from all, a slip, one of the other language.
    unknown: ['logement', 'vélo', 'gouvernence', 'knowledge'],
  },
  en: { known: 'governance', unknown: ['housing', 'bike', 'goverance', 'savoir'] },
} as const;

describe.each(LOCALES)('a first search in %s', (locale) => {
  const visit = useBrowser();
  const bytesOf = (query: string) => {
    const { served, folder } = site('root');
    return visit('about:blank', {}, ({ page }) =>
      searchBytes(page, searchUrl(served, locale), query, folder),
    );
  };
  const totalOf = (bytes: ReadonlyMap<string, number>): number =>
    [...bytes.values()].reduce((sum, value) => sum + value, 0);

  it('costs no more than it may', async () => {
    const { bytes } = await bytesOf(QUERIES[locale].known);
    expect(totalOf(bytes)).toBeLessThanOrEqual(MOST.known);
    expect(bytes.get('engine, WebAssembly')).toBeGreaterThan(40_000);
    expect(bytes.get('results')).toBeGreaterThan(1000);
  });

  it.each(QUERIES[locale].unknown)(
    'costs no more than it may for a word that the plan does not have: %s',
    async (query) => {
      const { bytes } = await bytesOf(query);
      expect(totalOf(bytes)).toBeLessThanOrEqual(MOST.unknown);
      expect(bytes.get('engine, WebAssembly')).toBeGreaterThan(40_000);
    },
  );
});
