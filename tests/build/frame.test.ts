import { expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { all, attribute, first, languageOf } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { pageOfKey } from '../../src/plan/pages.ts';
import { pagePath } from '../support/paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import { allPages, atLeastOne, planOf, planPages } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';

const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex]';

describeSites(FULL, 'the frame of each page of $name', (built) => {
  test('has one main part, and a link to it before all else that the keyboard reaches', async () => {
    for (const { path, root } of await allPages(built)) {
      const mains = all(root, 'main').map((main) => attribute(main, 'id'));
      expect([path, mains]).toEqual([path, ['contenu']]);
      const [skip] = all(root, REACHED);
      expect([path, skip && attribute(skip, 'href')]).toEqual([path, '#contenu']);
    }
  });

  test('says in the page’s language where that link goes', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const link = first(root, 'a[href="#contenu"]');
      expect([path, textOf(link)]).toEqual([path, strings(locale).skipToContent]);
    }
  });

  test('has one header and one footer around the main part', async () => {
    for (const { path, root } of await planPages(built)) {
      // A header inside the main part is that of a section, and no landmark.
      const inner = new Set(all(root, 'main header, main footer'));
      const outer = all(root, 'header, main, footer').filter((element) => !inner.has(element));
      const landmarks = outer.map(({ tag }) => tag);
      expect([path, landmarks]).toEqual([path, ['header', 'main', 'footer']]);
    }
  });

  test('leads to the plan, its links, the glossary and the search, and says which one this is', async () => {
    for (const { path, root, locale } of await planPages(built)) {
      const links = atLeastOne(all(root, 'header nav a'));
      const hrefs = links.map((link) => attribute(link, 'href'));
      const prefix = locale === 'en' ? 'en/' : '';
      const ways =
        locale === 'en'
          ? ['links/', 'glossary/', 'search/']
          : ['liens/', 'glossaire/', 'recherche/'];
      const expected = ['', ...ways].map((way) => built.base + prefix + way);
      expect([path, hrefs]).toEqual([path, expect.arrayContaining(expected)]);
      const current = links.filter((link) => attribute(link, 'aria-current') === 'page');
      const own = expected.filter((href) => href === built.base + path);
      expect([path, current.map((link) => attribute(link, 'href'))]).toEqual([path, own]);
    }
  });

  test('leads at its foot to the other ways to read, to the site’s own pages and to a contact', async () => {
    const { pages, contact } = (await planOf(built)).plan;
    for (const { path, root, locale } of await planPages(built)) {
      const hrefs = all(root, 'footer nav a').map((link) => attribute(link, 'href'));
      const views: readonly Page[] = [
        { view: 'fullText' },
        { view: 'bilingual' },
        { view: 'embed' },
        { view: 'data' },
        ...pages
          .map(({ key }) => pageOfKey(key))
          .filter(({ view }) => !/^(?:embed|data)$/.test(view)),
      ];
      const expected = views.map((page) => built.base + pagePath(page, locale));
      const write = contact === undefined ? [] : [`mailto:${contact}`];
      expect([path, hrefs]).toEqual([path, [...expected, ...write]]);
    }
  });

  test('names each of its navigations, and no two alike', async () => {
    for (const { path, root } of await planPages(built)) {
      const names = atLeastOne(all(root, 'nav')).map((nav) => {
        const [heading] = all(root, `#${attribute(nav, 'aria-labelledby') ?? 'none'}`);
        return attribute(nav, 'aria-label') ?? (heading ? textOf(heading) : '');
      });
      expect([path, names.filter((name) => !/\S/.test(name))]).toEqual([path, []]);
      expect([path, new Set(names).size]).toEqual([path, names.length]);
    }
  });

  test('hides from assistive technology nothing that can be reached, and pictures alone', async () => {
    for (const { path, root } of await allPages(built)) {
      const hidden = all(root, '[aria-hidden="true"]');
      expect([path, hidden.flatMap((each) => all(each, REACHED))]).toEqual([path, []]);
      const silent = all(root, 'svg').filter(
        (svg) => attribute(svg, 'aria-hidden') !== 'true' && attribute(svg, 'role') !== 'img',
      );
      expect([path, silent.map(languageOf)]).toEqual([path, []]);
    }
  });
});
