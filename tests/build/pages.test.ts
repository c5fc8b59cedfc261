import { expect, test } from 'vitest';
import { cardRoutesOf, routesOf } from '../../src/site/routes.ts';
import { emailFile, locate, pagePath } from '../support/paths.ts';
import { allPages, planOf } from '../support/pages.ts';
import { describeSites, EVERY, filesOf } from '../support/sites.ts';

const NOT_FOUND = '404.html';

describeSites(EVERY, 'the pages of $name', (built) => {
  test('are the pages of the plan, its cards, their newsletters, the page “not found” and no other', async () => {
    const { plan } = await planOf(built);
    const routes = [...routesOf(plan), ...cardRoutesOf(plan)];
    const emails = cardRoutesOf(plan).map(({ card, locale }) => emailFile(card, locale));
    const expected = [...routes.map(({ path }) => `${path}index.html`), ...emails, NOT_FOUND];
    expect(await filesOf(built, '.html')).toEqual(expected.sort());
  });

  test('are at the addresses that the list of addresses gives them', async () => {
    const paths = (await allPages(built))
      .map(({ path }) => path)
      .filter((path) => path !== NOT_FOUND);
    expect(paths).not.toHaveLength(0);
    const again = paths.map((path) => {
      const located = locate(path);
      return located && pagePath(located.page, located.locale);
    });
    expect(again).toEqual(paths);
  });

  test('are as many in French as in English', async () => {
    const paths = (await allPages(built)).map(({ path }) => path);
    const english = paths.filter((path) => path.startsWith('en/'));
    const french = paths.filter((path) => !path.startsWith('en/') && path !== NOT_FOUND);
    expect(english.length).toBeGreaterThan(0);
    expect(french).toHaveLength(english.length);
  });
});

/** Number of priorities of each orientation of the 2021-2025 plan. */
const SHAPE = [4, 4, 3, 3, 6, 5];

const ORIENTATIONS = SHAPE.map((_, index) => index + 1);
const PRIORITIES = SHAPE.flatMap((count, index) =>
  Array.from({ length: count }, (_, rank) => `${index + 1}-${rank + 1}`),
);

describeSites(['root'], 'the public addresses of $name', (built) => {
  test('are two homes, 12 orientations and 50 priorities', async () => {
    const expected = [
      '',
      'en/',
      ...ORIENTATIONS.flatMap((number) => [
        `orientations/${number}/`,
        `en/orientations/${number}/`,
      ]),
      ...PRIORITIES.flatMap((slug) => [`priorites/${slug}/`, `en/priorities/${slug}/`]),
    ];
    expect(expected).toHaveLength(64);
    const paths = (await allPages(built)).map(({ path }) => path);
    const planPaths = paths.filter((path) => /^(?:en\/)?(?:$|orientations|priorit)/.test(path));
    expect(planPaths.sort()).toEqual(expected.sort());
  });

  test.each([
    ['texte-integral/', 'en/full-text/'],
    ['bilingue/', 'en/bilingual/'],
    ['glossaire/', 'en/glossary/'],
    ['a-propos/', 'en/about/'],
    ['accessibilite/', 'en/accessibility/'],
    ['confidentialite/', 'en/privacy/'],
  ])('have %s and %s', async (french, english) => {
    const paths = (await allPages(built)).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([french, english]));
  });
});
