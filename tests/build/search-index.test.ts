import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCALES } from '../../src/plan/locale.ts';
import { pagesOf } from '../../src/site/routes.ts';
import { pagePath } from '../support/paths.ts';
import { planOf } from '../support/pages.ts';
import { describeSites, filesOf, readBuilt, site, SIZES } from '../support/sites.ts';

const manifest = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), page_count: z.number() })),
});
const fragment = z.object({ url: z.string(), content: z.string() });
/** What Pagefind writes before each of its files, unpacked. */
const SIGNATURE = 'pagefind_dcd';

describeSites(SIZES, 'the search index of $name', (built) => {
  const records = async (locale: string) =>
    (await filesOf(built, '.pf_fragment'))
      .filter((file) => file.includes(`/${locale}_`))
      .map((file) => {
        const text = readBuilt(built, file);
        expect(text.startsWith(SIGNATURE)).toBe(true);
        return fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
      });

  test('is one for each language, with as many records (PF-14)', () => {
    const { languages } = manifest.parse(
      JSON.parse(readBuilt(built, 'pagefind/pagefind-entry.json')),
    );
    expect(Object.keys(languages).toSorted()).toEqual([...LOCALES].toSorted());
    expect(languages['fr']?.page_count).toBe(languages['en']?.page_count);
  });

  test.each(LOCALES)(
    'in %s has each priority, orientation, term and page of the site once, and no double (EM-23)',
    async (locale) => {
      const { plan } = await planOf(built);
      const doubles = new Set(['fullText', 'bilingual', 'links', 'glossary', 'search']);
      const pages = pagesOf(plan).filter(({ view }) => !doubles.has(view));
      const glossary = `/${pagePath({ view: 'glossary' }, locale)}`;
      const expected = [
        ...pages.map((page) => `/${pagePath(page, locale)}`),
        ...plan.glossary.map(({ id }) => `${glossary}#${id}`),
      ];
      const urls = (await records(locale)).map(({ url }) => url);
      expect(urls.toSorted()).toEqual(expected.toSorted());
    },
  );

  test('brings no interface, no worker and no other engine', () => {
    // Packed copies stand beside the files.
    const names = readdirSync(join(built.folder, 'pagefind')).filter(
      (name) => !/\.(?:br|gz)$/.test(name),
    );
    const known =
      /^(?:common-words|filter|fragment|index|pagefind-entry\.json|pagefind\.js|vocabulary\.(?:fr|en)\.txt|wasm\.(?:fr|en)\.pagefind|pagefind\.(?:fr|en)_\w+\.pf_meta)$/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('wasm.'))).toHaveLength(2);
  });
});

describe('the search index of the plan itself', () => {
  test('is in parts, so that a query fetches a few of its words', async () => {
    const built = site('root');
    const parts = (await filesOf(built, '.pf_index')).filter((file) =>
      file.includes('pagefind/index/fr_'),
    );
    const sizes = parts.map((file) => statSync(join(built.folder, file)).size);
    expect(parts.length).toBeGreaterThan(6);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });
});
