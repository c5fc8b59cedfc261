import { expect, test } from 'vitest';
import { all, attribute } from '../support/html.ts';
import { allPages, atLeastOne, planPages } from '../support/pages.ts';
import { describeSites, FULL, readBuilt } from '../support/sites.ts';

const locations = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);

/** Address of each page in a site map, with the pairs of language and address beside it. */
const entriesOf = (xml: string) =>
  [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => {
    const links = [...entry.matchAll(/<xhtml:link rel="alternate" ([^>]*?)\/?>/g)];
    return {
      address: locations(entry).join(),
      alternates: links.map(([, attributes = '']) => {
        const [, lang = ''] = /hreflang="([^"]*)"/.exec(attributes) ?? [];
        const [, href = ''] = /href="([^"]*)"/.exec(attributes) ?? [];
        return [lang, href] as const;
      }),
    };
  });

describeSites(FULL, 'the site map of $name', (built) => {
  const home = built.origin + built.base;
  const entries = () => atLeastOne(entriesOf(readBuilt(built, 'sitemap-0.xml')));

  test('is named by its index and by robots.txt with its whole address', () => {
    expect(locations(readBuilt(built, 'sitemap-index.xml'))).toEqual([`${home}sitemap-0.xml`]);
    const robots = readBuilt(built, 'robots.txt').split('\n');
    expect(robots).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(robots).toContain('User-agent: *');
    expect(robots.filter((line) => /^Disallow: *\S/i.test(line))).toEqual([]);
  });

  test('lists every page once but for the page “not found” (AS-09, AS-12)', async () => {
    const expected = (await planPages(built)).map(({ path }) => home + path);
    expect(
      entries()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(expected.sort());
    expect(expected).toHaveLength((await allPages(built)).length - 1);
  });

  test('pairs each page with its translation as the page’s own head does (AS-11)', async () => {
    const pages = new Map((await planPages(built)).map((page) => [home + page.path, page]));
    for (const { address, alternates } of entries()) {
      const root = pages.get(address)?.root;
      if (!root) throw new Error(`${address} is no page.`);
      const expected = all(root, 'link[hreflang]').map((link) => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ]);
      expect([address, alternates]).toEqual([address, expected]);
      expect(alternates.map(([lang]) => lang)).toContain('x-default');
    }
  });

  test('claims no language twice for the same words (AS-12)', () => {
    const claims = entries().map(({ alternates }) => new Map(alternates));
    for (const language of ['fr', 'en']) {
      const addresses = claims.map((claim) => claim.get(language));
      // Each page is named by itself and by its translation.
      expect(new Set(addresses).size * 2).toBe(addresses.length);
    }
  });
});
