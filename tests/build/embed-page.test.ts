import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { frameHeight } from '../../src/features/card/height.ts';
import { cardName, cardOf } from '../../src/features/card/card.ts';
import { isCardPage, type CardPage } from '../../src/plan/pages.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { cardPagesOf } from '../../src/site/routes.ts';
import { cardKey, pictureFile } from '../../src/site/urls.ts';
import { cardPath, emailFile, pagePath } from '../support/paths.ts';
import { all, attribute, first } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { atLeastOne, mainOf, planOf, planPages } from '../support/pages.ts';
import { describeSites, filesOf, FULL, readBuilt, site } from '../support/sites.ts';

describeSites(FULL, 'the builder page of $name', (built) => {
  const home = built.origin + built.base;

  test.each(LOCALES)('in %s lists every code, for whoever has no script', async (locale) => {
    const index = await planOf(built);
    const main = await mainOf(built, { view: 'embed' }, locale);
    const codes = all(main, '.codes code').map(textOf);
    const { orientations } = index.plan;
    const pages: readonly CardPage[] = [
      { view: 'home' },
      ...orientations.flatMap((orientation): readonly CardPage[] => [
        { view: 'orientation', number: orientation.number },
        ...index
          .prioritiesOf(orientation)
          .map(({ number }): CardPage => ({ view: 'priority', number })),
      ]),
    ];
    const expected = pages.flatMap((subject) => {
      const page = home + pagePath(subject, locale);
      const card = home + cardPath(subject, locale);
      const name = cardName(cardOf(index, subject, locale)).replace(/\s/g, ' ');
      const height = frameHeight(cardOf(index, subject, locale));
      const attributes = subject.view === 'home' ? 'plan' : `${subject.view}="${subject.number}"`;
      return [
        [page],
        [`src="${card}"`, `height="${height}"`, 'width="100%"', 'loading="lazy"', name, page],
        [`src="${home}embed/v1.js"`, `<plan-card ${attributes} lang="${locale}"`, page],
      ];
    });
    expect(codes).toHaveLength(expected.length);
    for (const [place, parts] of expected.entries()) {
      const code = (codes[place] ?? '').replace(/\s/g, ' ').replaceAll('&amp;', '&');
      for (const part of parts) expect(code).toContain(part);
    }
    const files = all(main, '.codes a').map((link) => attribute(link, 'href'));
    expect(files).toEqual(
      pages.flatMap((subject) => [
        built.base + emailFile(subject, locale),
        built.base + pictureFile(subject, locale),
      ]),
    );
  });

  test.each(LOCALES)('in %s offers every card to choose from', async (locale) => {
    const { plan } = await planOf(built);
    const main = await mainOf(built, { view: 'embed' }, locale);
    const values = all(main, 'select option').map((option) => attribute(option, 'value'));
    const expected = cardPagesOf(plan).map(cardKey);
    expect(values.toSorted()).toEqual(expected.toSorted());
  });

  test('is led to from the home page, each priority and each orientation, with itself chosen', async () => {
    const pages = (await planPages(built)).filter(({ page }) => isCardPage(page));
    for (const { path, root, page, locale } of atLeastOne(pages)) {
      const way = built.base + pagePath({ view: 'embed' }, locale);
      const links = all(root, 'main a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => href.startsWith(`${way}?`));
      const key = 'number' in page ? String(page.number) : 'plan';
      expect([path, links]).toEqual([path, [`${way}?p=${key}`]]);
    }
  });

  test.each(LOCALES)('in %s gives hosts a pinned script whose digest is right', async (locale) => {
    const main = await mainOf(built, { view: 'embed' }, locale);
    const files = await filesOf(built, '.js');
    const script = readBuilt(built, 'embed/v1.js');
    // Copies of before are published too.
    const pinned = files.find(
      (file) => /^embed\/v1\.\w+\.js$/.test(file) && readBuilt(built, file) === script,
    );
    const digest = createHash('sha384').update(script).digest('base64');
    const said = all(main, '.hosts code').map(textOf).join(' ');
    expect(said).toContain(`src="${home}${pinned ?? expect.fail()}" integrity="sha384-${digest}"`);
    expect(said).toContain(`frame-src ${built.origin}`);
    expect(said).toContain(`script-src ${built.origin}; connect-src ${built.origin}`);
  });
});

describe('EM-12: the guide for editors', () => {
  const GUIDES = [
    {
      locale: 'fr',
      title: 'Coller l’adresse d’abord',
      ways: ['lien', 'cadre', 'élément', 'infolettre', 'image', 'adresse courte'],
      roles: 'Auteur et Contributeur',
    },
    {
      locale: 'en',
      title: 'Paste the address first',
      ways: ['link', 'frame', 'element', 'newsletter', 'picture', 'short address'],
      roles: 'Author and Contributor',
    },
  ] as const;

  test.each(GUIDES)(
    'in $locale begins with the address, and says who cannot save what',
    async (guideOf) => {
      const { locale, title, ways, roles } = guideOf;
      const guide = first(await mainOf(site('root'), { view: 'embed' }, locale), '.prose-page');
      const [heading] = all(guide, 'h2');
      expect(heading && textOf(heading)).toBe(title);
      const bold = all(guide, 'strong').map((each) => textOf(each).toLowerCase());
      const places = ways.map((way) => bold.findIndex((each) => each.includes(way)));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(textOf(guide)).toContain(roles);
    },
  );
});
