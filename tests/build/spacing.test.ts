import { expect, test } from 'vitest';
import { all, attribute, first } from '../support/html.ts';
import { gluedWords, linesOf, textOf } from '../support/page-words.ts';
import { allPages, atLeastOne, planPages } from '../support/pages.ts';
import { describeSites, FORMS, FULL } from '../support/sites.ts';

describeSites([...FULL, ...FORMS], 'the words of $name', (built) => {
  test('do not run together where one element ends and the next begins', async () => {
    const glued = (await allPages(built)).flatMap(({ path, root }) =>
      gluedWords(first(root, 'body')).map((words) => `${path}: ${words}`),
    );
    expect(glued).toEqual([]);
  });

  test('have no letter right before a figure, as “priorité3.1” would', async () => {
    const links = atLeastOne((await planPages(built)).flatMap(({ root }) => all(root, 'main a')));
    const glued = links.map(textOf).filter((text) => /\p{Ll}\d|\d\p{Lu}/u.test(text));
    expect(glued.filter((text) => !text.startsWith('http'))).toEqual([]);
  });

  test('have no space before a comma or a period, nor two spaces in a row', async () => {
    for (const { path, root } of await allPages(built)) {
      const wrong = atLeastOne(linesOf(root)).filter((line) =>
        /[\s\u00a0][,.…](?!\p{L})|[\s\u00a0]{2}/u.test(line),
      );
      expect([path, wrong]).toEqual([path, []]);
    }
  });
});

describeSites(FULL, 'the words of $name', (built) => {
  test('name the priority where a link shows its number alone', async () => {
    const links = (await planPages(built)).flatMap(({ root, locale }) =>
      all(root, 'main p a, main dd a')
        // An example of a search is what one types.
        .filter((link) => !attribute(link, 'href')?.includes('?q='))
        .map(textOf)
        .filter((text) => /\d+\.\d+$/.test(text))
        .map((text) => [locale, text] as const),
    );
    const expected = {
      fr: /(?:^| )priorité[ \u00a0][\d.]+$/i,
      en: /(?:^| )priority[ \u00a0][\d.]+$/i,
    };
    const odd = atLeastOne(links).filter(([locale, text]) => !expected[locale].test(text));
    expect(odd).toEqual([]);
  });
});
