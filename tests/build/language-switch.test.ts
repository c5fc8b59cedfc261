import { expect, test } from 'vitest';
import { locate } from '../support/paths.ts';
import {
  all,
  attribute,
  descendantsOf,
  first,
  languageOf,
  type HtmlElement,
} from '../support/html.ts';
import { allPages, atLeastOne, pageAt, planPages } from '../support/pages.ts';
import { fileAt, isInternal, referencesOf } from '../support/references.ts';
import { describeSites, FULL, pathOf } from '../support/sites.ts';
import { textOf } from '../support/page-words.ts';

const SWITCH = 'a[hreflang][data-language-switch]';

const OTHER = {
  fr: { hreflang: 'en', lang: 'en-CA', name: 'English' },
  en: { hreflang: 'fr', lang: 'fr-CA', name: 'Français' },
} as const;

describeSites(FULL, 'the language switch of $name', (built) => {
  /** Path, from the site’s base, that the switch of a page leads to. */
  const targetOf = (root: HtmlElement): string =>
    (attribute(first(root, SWITCH), 'href') ?? '').slice(built.base.length);

  test('stands once on each page, with the full name of the other language (BI-03)', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const found = all(root, 'a[hreflang], [data-language-switch]').map((link) => ({
        tag: link.tag,
        hreflang: attribute(link, 'hreflang'),
        lang: attribute(link, 'lang'),
        name: textOf(link),
      }));
      expect([path, found]).toEqual([path, [{ tag: 'a', ...OTHER[locale] }]]);
    }
  });

  test('is no picture, and the keyboard reaches it (BI-03)', async () => {
    for (const { path, root } of await planPages(built)) {
      const link = first(root, SWITCH);
      const pictures = descendantsOf(link).filter(({ tag }) => /^(?:img|svg|picture)$/.test(tag));
      const { href, tabindex } = Object.fromEntries(link.attributes);
      expect([path, pictures, tabindex]).toEqual([path, [], undefined]);
      expect([path, href]).toEqual([path, expect.stringContaining(built.base)]);
    }
  });

  test('leads to the same page in the other language and back again (BI-01)', async () => {
    for (const { path, root, page, locale } of await planPages(built)) {
      const target = targetOf(root);
      expect([path, locate(target)]).toEqual([path, { page, locale: OTHER[locale].hreflang }]);
      const there = await pageAt(built, target);
      expect([path, targetOf(there.root)]).toEqual([path, path]);
    }
  });
});

/** The language of what a path leads to: a page, or a file of data, which may be in both. */
const languageAt = (file: string): string | undefined => {
  const page = locate(pathOf(file))?.locale;
  if (page) return page;
  // A table has both languages in columns, and its name that of the spreadsheet program.
  if (/\.csv$|^embed\//.test(file)) return 'both';
  if (/^api\/v1\/|^llms\.txt$/.test(file)) return /\.(fr|en)\./.exec(file)?.[1] ?? 'both';
  const picture = /^og\/(fr|en)\//.exec(file);
  if (picture) return picture[1];
  return file.startsWith('en/') ? 'en' : 'fr';
};

describeSites(FULL, 'the links of $name', (built) => {
  test('stay in the language of their page, but for the switch (BI-11)', async () => {
    const crossing = atLeastOne(await allPages(built)).flatMap((page) => {
      const links = referencesOf(built, page).filter(
        (reference) =>
          reference.element.tag === 'a' &&
          attribute(reference.element, 'data-language-switch') === undefined &&
          isInternal(built, reference),
      );
      return atLeastOne(links).flatMap(({ element, url, value }) => {
        const target = languageAt(fileAt(built, url) ?? '');
        // The page “not found” speaks both languages, each with its own links.
        const own = page.path === '404.html' ? languageOf(element) : attribute(page.root, 'lang');
        const stays = value.startsWith('#') || target === 'both' || target === own?.slice(0, 2);
        return stays ? [] : [`${page.path}: ${value}`];
      });
    });
    expect(crossing).toEqual([]);
  });
});
