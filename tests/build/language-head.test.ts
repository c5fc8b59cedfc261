import { expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/plan/locale.ts';
import { all, attribute, first, type HtmlElement } from '../support/html.ts';
import { allPages, pageAt, planPages } from '../support/pages.ts';
import { scriptsOf } from '../support/scripts.ts';
import { describeSites, FULL } from '../support/sites.ts';

/** Pairs of language and address, as the head of a page gives them. */
const formatsOf = (root: HtmlElement): readonly (readonly [string, string])[] =>
  all(root, 'head link[rel="alternate"][hreflang]').map((link) => [
    attribute(link, 'hreflang') ?? '',
    attribute(link, 'href') ?? '',
  ]);

describeSites(FULL, 'the head of each page of $name', (built) => {
  const home = built.origin + built.base;

  test('states Canadian English under en/ and Canadian French elsewhere (PF-14)', async () => {
    for (const { path, root } of await allPages(built)) {
      const expected = path.startsWith('en/') ? 'en-CA' : 'fr-CA';
      expect([path, attribute(root, 'lang')]).toEqual([path, expected]);
    }
  });

  test('has one canonical address, its own (AS-09, AS-11)', async () => {
    for (const { path, root } of await planPages(built)) {
      const canonical = all(root, 'link[rel="canonical"]').map((link) => attribute(link, 'href'));
      expect([path, canonical]).toEqual([path, [home + path]]);
    }
  });

  test('names each language once, and French for any other (AS-11, AS-12)', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const alternates = formatsOf(root);
      const languages = alternates.map(([lang]) => lang).sort();
      expect([path, languages]).toEqual([path, ['en', 'fr', 'x-default']]);
      const { fr, en, 'x-default': other } = Object.fromEntries(alternates);
      expect([path, locale === 'fr' ? fr : en]).toEqual([path, home + path]);
      expect([path, other]).toEqual([path, fr]);
    }
  });

  test('leads to pages that lead back in the same way (AS-11)', async () => {
    for (const { path, root } of await planPages(built)) {
      const alternates = formatsOf(root);
      for (const [lang, href] of alternates) {
        expect([path, href.startsWith(home)]).toEqual([path, true]);
        const there = await pageAt(built, href.slice(home.length));
        expect([path, lang, formatsOf(there.root)]).toEqual([path, lang, alternates]);
        const tag = LANGUAGE_TAGS[lang === 'en' ? 'en' : 'fr'];
        expect([path, attribute(there.root, 'lang')]).toEqual([path, tag]);
      }
      expect(alternates).not.toHaveLength(0);
    }
  });

  test('gives an alternate either a language or a type', async () => {
    for (const { path, root } of await planPages(built)) {
      const alternates = all(root, 'link[rel="alternate"]');
      const unclear = alternates.filter(
        (link) =>
          (attribute(link, 'hreflang') === undefined) === (attribute(link, 'type') === undefined),
      );
      expect([path, alternates.length > 0, unclear]).toEqual([path, true, []]);
    }
  });

  test('serves the plan in French at the root, without a script to choose a language (AS-12)', async () => {
    const { root } = await pageAt(built, '');
    expect([...scriptsOf(root), ...all(root, 'meta[http-equiv="refresh"]')]).toEqual([]);
    expect(attribute(root, 'lang')).toBe('fr-CA');
    expect(first(root, 'main h1').children).not.toHaveLength(0);
  });
});
