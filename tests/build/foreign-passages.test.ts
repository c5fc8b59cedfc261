import { labelOf } from '../../src/plan/label.ts';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { all, attribute, descendantsOf, languageOf } from '../support/html.ts';
import { allPages, atLeastOne, pageAt, planOf, planPages } from '../support/pages.ts';
import { describeSites, FULL } from '../support/sites.ts';
import { linesOf, textOf } from '../support/page-words.ts';
import { publisherOf } from '../support/known-facts.ts';

/** The plan’s words that are in one language alone, each with that language. */
const wordsOf = ({ text, orientations, priorities }: Plan): ReadonlyMap<string, Locale> => {
  const pairs = LOCALES.flatMap((locale) => [
    ...orientations.flatMap(({ text: { [locale]: own } }) =>
      [own.title, own.tagline ?? own.title].map((words) => [words, own.locale] as const),
    ),
    ...priorities.flatMap(({ text: { [locale]: own } }) =>
      [own.statement, labelOf(own).text, ...own.subjects].map(
        (words) => [words, own.locale] as const,
      ),
    ),
    [text[locale].title, text[locale].locale] as const,
  ]);
  const french = new Set(pairs.filter(([, locale]) => locale === 'fr').map(([words]) => words));
  const english = new Set(pairs.filter(([, locale]) => locale === 'en').map(([words]) => words));
  return new Map(pairs.filter(([words]) => !french.has(words) || !english.has(words)));
};

describeSites(FULL, 'the passages of $name', (built) => {
  test('are marked with a language of the site and nothing else', async () => {
    for (const { path, root } of await allPages(built)) {
      const languages = [root, ...all(root, '[lang]')].map((each) => attribute(each, 'lang') ?? '');
      const odd = languages.filter((lang) => !/^(?:fr|en)(?:-CA)?$/.test(lang));
      expect([path, odd]).toEqual([path, []]);
    }
  });

  test('that are the plan’s own words are in the language that they are marked with', async () => {
    const words = wordsOf((await planOf(built)).plan);
    const found = (await planPages(built)).flatMap(({ path, root }) =>
      descendantsOf(root).flatMap((element) => {
        const text = textOf(element);
        const language = words.get(text);
        // The marked element may stand within one that holds nothing else.
        const alone = element.children.length === 1 && typeof element.children[0] !== 'string';
        return language === undefined || alone
          ? []
          : [{ path, text, language, marked: languageOf(element).slice(0, 2) }];
      }),
    );
    expect(atLeastOne(found).filter(({ language, marked }) => language !== marked)).toEqual([]);
  });

  test('that name the publisher in English are marked as French', async () => {
    const { name } = publisherOf((await planOf(built)).plan);
    const english = (await planPages(built)).filter(({ locale }) => locale === 'en');
    for (const { path, root } of atLeastOne(english)) {
      const naming = [root, ...descendantsOf(root)].filter(
        ({ tag, children }) =>
          !['title', 'script'].includes(tag) &&
          children.some((child) => typeof child === 'string' && child.includes(name)),
      );
      const unmarked = naming.filter((element) => !languageOf(element).startsWith('fr'));
      expect([path, naming.length > 0, unmarked.map(textOf)]).toEqual([path, true, []]);
    }
  });
});

describeSites(['small-sub-path'], 'a text without a translation in $name', (built) => {
  test.each([
    ['en/priorities/1-2/', 'Partager les recettes'],
    ['en/priorities/1-2/', 'livre de cuisine'],
    ['en/orientations/1/', 'Partager les recettes'],
    ['en/full-text/', 'Partager les recettes'],
    ['en/bilingual/', 'Partager les recettes'],
    ['en/', 'Recettes partagées'],
    ['en/priorities/1-1/', 'Recettes partagées'],
    ['en/priorities/10-12/', 'Recettes partagées'],
  ])('stands on %s in French, and is marked so: %s', async (path, words) => {
    const { root } = await pageAt(built, path);
    const holders = all(root, 'body *').filter(({ children }) =>
      children.some((child) => typeof child === 'string' && child.includes(words)),
    );
    expect(holders).not.toHaveLength(0);
    expect(new Set(holders.map(languageOf))).toEqual(new Set(['fr-CA']));
  });
});

describeSites(FULL, 'the page side by side of $name', (built) => {
  test.each(['bilingue/', 'en/bilingual/'])('has French beside English on %s', async (path) => {
    const { plan } = await planOf(built);
    const { root } = await pageAt(built, path);
    const rows = all(root, 'tbody tr').map((row) =>
      all(row, 'td').map((cell) => [languageOf(cell).slice(0, 2), linesOf(cell).join(' ')]),
    );
    for (const { text } of plan.priorities) {
      const cells = LOCALES.map((locale) => [text[locale].locale, text[locale].statement]);
      expect(rows).toContainEqual(cells);
    }
  });
});
