import { expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { all, attribute, elementsIn, first } from '../support/html.ts';
import { pageAt, planOf } from '../support/pages.ts';
import { referencesOf } from '../support/references.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { textOf } from '../support/page-words.ts';

const DEEP = 'a/b/c/d.html';

describeSites(FULL, 'the page “not found” of $name', (built) => {
  const load = () => pageAt(built, '404.html');

  test.each([
    ['fr', 'fr-CA', ''],
    ['en', 'en-CA', 'en/'],
  ] as const)(
    'says so in %s, marked, and links to that home (AS-13, BI-01)',
    async (locale, lang, home) => {
      const parts = elementsIn(first((await load()).root, 'main'));
      const [part, ...others] = parts.filter((each) => attribute(each, 'lang') === lang);
      expect(others).toEqual([]);
      if (!part) throw new Error(`No part in ${lang}.`);
      expect(all(part, 'h1, h2').map(textOf)).toEqual([strings(locale).notFound.title]);
      expect(all(part, 'p').map(textOf)).toContain(strings(locale).notFound.body);
      const { plan } = await planOf(built);
      const ways = plan.orientations.map(({ number }) => `${home}orientations/${number}/`);
      const links = all(part, 'a').map((link) => attribute(link, 'href'));
      expect(links).toEqual([home, ...ways].map((way) => built.base + way));
      const field = first(part, 'input[name="q"]');
      const label = first(part, `label[for="${attribute(field, 'id')}"]`);
      expect(textOf(label)).toBe(strings(locale).search.field);
    },
  );

  test('has the header and the footer of the site, without another field, and its title before its parts', async () => {
    const { root } = await load();
    const { plan } = await planOf(built);
    const header = first(root, 'header');
    expect(textOf(header)).toContain(plan.publisher.name);
    expect(all(header, 'nav a')).not.toHaveLength(0);
    expect(all(header, 'input, [aria-current]')).toEqual([]);
    expect(all(root, 'footer nav a')).not.toHaveLength(0);
    expect(all(root, 'h1, h2').map(({ tag }) => tag)).toEqual(['h1', ...LOCALES.map(() => 'h2')]);
  });

  test('has a link for each language that skips to its part', async () => {
    const { root } = await load();
    const skips = all(root, '.skip-link');
    expect(skips.map(textOf)).toEqual(LOCALES.map((locale) => strings(locale).skipToContent));
    const targets = skips.map((link) => attribute(link, 'href') ?? '');
    expect(new Set(targets).size).toBe(LOCALES.length);
    for (const target of targets) expect([target, all(root, target).length]).toEqual([target, 1]);
  });

  test('has its two titles, and asks search engines to leave it out', async () => {
    const { root } = await load();
    for (const locale of LOCALES) {
      expect(textOf(first(root, 'title'))).toContain(strings(locale).notFound.title);
    }
    expect(attribute(first(root, 'meta[name="robots"]'), 'content')).toContain('noindex');
    expect(all(root, 'link[rel="canonical"], link[hreflang]')).toEqual([]);
  });

  test('has its styles, its font and its icon at any depth (AS-13)', async () => {
    const response = await fetch(built.served + DEEP);
    expect(response.status).toBe(404);
    const page = await load();
    expect(await response.text()).toBe(page.html);
    expect(all(page.root, 'style, link[rel="stylesheet"]')).not.toHaveLength(0);
    const assets = referencesOf(built, page).filter(
      ({ element, value }) => element.tag === 'link' && !value.startsWith('#'),
    );
    expect(assets).not.toHaveLength(0);
    for (const { value } of assets) {
      const { status } = await fetch(new URL(value, built.served + DEEP));
      expect([value, status]).toEqual([value, 200]);
    }
  });
});
