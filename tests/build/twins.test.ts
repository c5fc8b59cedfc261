import { expect, test } from 'vitest';
import { pagePath } from '../support/paths.ts';
import { all, attribute, first, languageOf, type HtmlElement } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, pageAt, planOf, planPages } from '../support/pages.ts';
import { describeSites, FULL, type BuiltSite } from '../support/sites.ts';

/** Each French page with its English one. */
const pairs = async (built: BuiltSite) => {
  const french = (await planPages(built)).filter(({ locale }) => locale === 'fr');
  return Promise.all(
    atLeastOne(french).map(async ({ page, path, root }) => {
      const twin = await pageAt(built, pagePath(page, 'en'));
      return [path, root, twin.root] as const;
    }),
  );
};

const tagsOf = (root: HtmlElement, selector: string) => all(root, selector).map(({ tag }) => tag);

describeSites(FULL, 'the two languages of each page of $name', (built) => {
  test('have the same headings, level by level (BI-06)', async () => {
    const HEADINGS = 'h1, h2, h3, h4, h5, h6';
    for (const [path, french, english] of await pairs(built)) {
      const expected = atLeastOne(tagsOf(french, HEADINGS));
      expect([path, ...tagsOf(english, HEADINGS)]).toEqual([path, ...expected]);
    }
  });

  test.each([
    ['lists and terms', 'ul, ol, dl, dt, dd'],
    ['tables', 'table, tr, th, td'],
    ['figures', 'svg, img, picture, figure, video, audio, iframe'],
    ['parts and landmarks', 'header, nav, main, section, aside, footer'],
    ['downloads', 'a[download]'],
  ])('have as many %s (BI-06)', async (_, selector) => {
    for (const [path, french, english] of await pairs(built)) {
      // Sorted, because a glossary has another order in each language.
      const expected = tagsOf(french, selector).sort();
      expect([path, ...tagsOf(english, selector).sort()]).toEqual([path, ...expected]);
    }
  });

  test('have as many items in their lists, but for subjects to search for (BI-06)', async () => {
    const { priorities } = (await planOf(built)).plan;
    const subjects = new Set(
      priorities.flatMap(({ text }) => [...text.fr.subjects, ...text.en.subjects]),
    );
    const items = (root: HtmlElement) =>
      all(root, 'li').filter((item) => !subjects.has(textOf(item)));
    for (const [path, french, english] of await pairs(built)) {
      expect([path, items(english).length]).toEqual([path, items(french).length]);
    }
  });

  test('have as many links, but for subjects to search for (BI-06)', async () => {
    const links = (root: HtmlElement) =>
      all(root, 'a').filter((link) => !attribute(link, 'href')?.includes('?q='));
    for (const [path, french, english] of await pairs(built)) {
      expect([path, links(english).length]).toEqual([path, links(french).length]);
    }
  });

  test('have as many paragraphs, but for what is said of the translation (BI-06)', async () => {
    for (const [path, french, english] of await pairs(built)) {
      const [expected, counted] = [french, english].map(
        (root) =>
          all(first(root, 'main'), 'p').filter(
            (paragraph) => attribute(paragraph, 'class') !== 'notice',
          ).length,
      );
      expect([path, counted]).toEqual([path, expected]);
    }
  });

  test('have a heading of the first level each, in their own language', async () => {
    for (const { path, root } of await planPages(built)) {
      const headings = all(root, 'h1');
      expect([path, headings.length]).toEqual([path, 1]);
      expect(headings.map(languageOf)).toEqual([expect.stringMatching(/^(?:fr|en)-CA$/)]);
    }
  });
});
