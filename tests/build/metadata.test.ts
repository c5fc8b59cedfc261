import { expect, test } from 'vitest';
import { LOCALES } from '../../src/plan/locale.ts';
import { all, attribute, first, type HtmlElement } from '../support/html.ts';
import { allPages, planPages } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { textOf } from '../support/page-words.ts';

/** Values of a `meta` element, by `name` or `property`; each may be there once. */
const metaOf = (root: HtmlElement): ReadonlyMap<string, string> => {
  const found = all(root, 'head meta[content]').map(
    (meta) =>
      [
        attribute(meta, 'name') ??
          attribute(meta, 'property') ??
          attribute(meta, 'http-equiv') ??
          '',
        attribute(meta, 'content') ?? '',
      ] as const,
  );
  const values = new Map(found);
  if (values.size !== found.length) throw new Error('A meta element is there twice.');
  return values;
};

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

const OPEN_GRAPH = { fr: ['fr_CA', 'en_CA'], en: ['en_CA', 'fr_CA'] } as const;

describeSites(FULL, 'the metadata of $name', (built) => {
  test('have one title for each page, and no two alike', async () => {
    const titles = (await allPages(built)).map(({ path, root }) => {
      const found = all(root, 'head title').map(textOf);
      expect([path, found]).toEqual([path, [expect.stringMatching(/\S/)]]);
      return found.join();
    });
    expect(titles).not.toHaveLength(0);
    expect(repeated(titles)).toEqual([]);
  });

  test.each(LOCALES)('have a description for each page, no two alike in %s', async (language) => {
    const pages = (await planPages(built)).filter(({ locale }) => locale === language);
    const descriptions = pages.map(({ path, root }) => {
      const description = metaOf(root).get('description');
      expect([path, description]).toEqual([path, expect.stringMatching(/\S/)]);
      return description ?? '';
    });
    expect(descriptions).not.toHaveLength(0);
    expect(repeated(descriptions)).toEqual([]);
  });

  test('say the same to those who share a page as to those who search for it', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const meta = metaOf(root);
      const canonical = attribute(first(root, 'link[rel="canonical"]'), 'href');
      const [own, other] = OPEN_GRAPH[locale];
      const expected = {
        'og:type': 'website',
        'og:description': meta.get('description'),
        'og:url': canonical,
        'og:locale': own,
        'og:locale:alternate': other,
      };
      expect([path, Object.fromEntries(meta)]).toEqual([path, expect.objectContaining(expected)]);
      const said = ['og:title', 'og:site_name', 'description', 'twitter:card'];
      const empty = said.filter((name) => !/\S/.test(meta.get(name) ?? ''));
      expect([path, empty]).toEqual([path, []]);
    }
  });

  test('begin the title of a page with what it is called when it is shared', async () => {
    for (const { path, root } of await planPages(built)) {
      const shared = metaOf(root).get('og:title') ?? '';
      const title = textOf(first(root, 'head title'));
      expect([path, title.slice(0, shared.length)]).toEqual([path, shared]);
    }
  });

  test('let a page be as wide as its window, and zoomed', async () => {
    for (const { path, root } of await allPages(built)) {
      const viewport = metaOf(root).get('viewport');
      expect([path, viewport]).toEqual([path, 'width=device-width, initial-scale=1']);
    }
  });

  test('name UTF-8 within the first bytes, where a browser looks for it', async () => {
    for (const { path, html } of await allPages(built)) {
      expect([path, html.slice(0, 1024)]).toEqual([
        path,
        expect.stringMatching(/^<!doctype html>.*<meta charset="utf-8"/is),
      ]);
    }
  });
});
