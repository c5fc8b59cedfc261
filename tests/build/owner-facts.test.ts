import { expect, test } from 'vitest';
import { foreignTag, LOCALES, type Locale } from '../../src/plan/locale.ts';
import type { LocalizedLine } from '../../src/plan/plan.ts';
import type { Page } from '../../src/plan/pages.ts';
import { strings } from '../support/strings.ts';
import { all, attribute, first, languageOf, type HtmlElement } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { allPages, atLeastOne, mainOf, pageAt, planOf, planPages } from '../support/pages.ts';
import { describeSites, FULL, readBuilt } from '../support/sites.ts';

const linkTo = (element: HtmlElement, address: string): HtmlElement | undefined =>
  all(element, 'a[href]').find((link) => attribute(link, 'href') === address);

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The small plan lacks what its owner gives.');
  return value;
};

const ABOUT: Page = { view: 'about' };

describeSites(['small-sub-path'], 'what the owner gives on $name', (built) => {
  const PLACES: readonly Page[] = [
    ABOUT,
    { view: 'home' },
    { view: 'orientation', number: 10 },
    { view: 'priority', number: '10.12' },
    { view: 'fullText' },
    { view: 'data' },
  ];

  test.each(LOCALES)(
    'has the original document wherever the plan is cited, in %s',
    async (locale) => {
      const source = present((await planOf(built)).plan.source);
      for (const page of PLACES) {
        const link = linkTo(await mainOf(built, page, locale), source.url[locale]);
        expect([page.view, link && textOf(link)]).toEqual([page.view, source.text[locale]]);
        // The title was written once: it stays in the language of the plan.
        const [held = link] = link ? all(link, '[lang]') : [];
        expect(held && languageOf(held)).toBe('fr-CA');
      }
    },
  );

  test.each(LOCALES)(
    'has who runs the site and how to write at the foot of every page, in %s',
    async (locale) => {
      const { site, contact } = (await planOf(built)).plan;
      const pages = (await planPages(built)).filter((page) => page.locale === locale);
      for (const { path, root } of atLeastOne(pages)) {
        const footer = first(root, 'footer');
        const operator = linkTo(footer, present(site).url);
        expect([path, operator && textOf(operator)]).toEqual([path, present(site).name]);
        expect([path, linkTo(footer, `mailto:${present(contact)}`)]).not.toEqual([path, undefined]);
      }
    },
  );

  test.each(LOCALES)('stands in a page that names it, in %s', async (locale) => {
    const { site, privacy, contact } = (await planOf(built)).plan;
    const main = await mainOf(built, ABOUT, locale);
    expect(textOf(main)).toContain(present(privacy).title.text[locale]);
    for (const address of [
      present(site).url,
      `mailto:${present(privacy).email}`,
      `mailto:${present(contact)}`,
    ]) {
      expect([address, linkTo(main, address)]).not.toEqual([address, undefined]);
    }
  });

  test('is not said to be missing', async () => {
    for (const [path, missing] of [
      ['a-propos/', 'Rien à comparer'],
      ['en/about/', 'Nothing to compare'],
    ] as const) {
      expect(textOf((await pageAt(built, path)).root)).not.toContain(missing);
    }
  });

  test('is in the full text as Markdown', async () => {
    const { source, site } = (await planOf(built)).plan;
    const text = readBuilt(built, 'texte-integral/index.md');
    expect(text).toContain(`(${present(source).url.fr})`);
    expect(text).toContain(`[${present(site).name}](${present(site).url})`);
  });
});

describeSites(['root'], 'the pages of $name, whose owner has given nothing yet,', (built) => {
  test('invent no address to write to, and name nobody', async () => {
    for (const { path, root } of await allPages(built)) {
      // A message to share a page has no address: the reader gives it.
      const emails = all(root, 'a[href]').filter((link) =>
        /^mailto:[^?]/.test(attribute(link, 'href') ?? ''),
      );
      expect([path, emails]).toEqual([path, []]);
      const words = textOf(root);
      const named = LOCALES.flatMap((locale) =>
        Object.values(strings(locale).owner).filter((label) => words.includes(label)),
      );
      expect([path, named]).toEqual([path, []]);
    }
  });

  test.each(LOCALES)('tell whom to tell of a problem all the same, in %s', async (locale) => {
    const { publisher } = (await planOf(built)).plan;
    const main = await mainOf(built, { view: 'accessibility' }, locale);
    const link = linkTo(main, publisher.url);
    expect(link && textOf(link)).toBe(publisher.name);
  });

  test.each(LOCALES)('speak in nobody’s name: no “we”, in %s', async (locale) => {
    const we = {
      fr: /(?<![-\p{L}])(?:nous|notre|nos)(?![\p{L}])/iu,
      en: /\b(?:we|us|our|ours)\b/i,
    };
    const { pages } = (await planOf(built)).plan;
    for (const { key, text } of atLeastOne(pages)) {
      const said = text[locale].paragraphs.filter((words) => we[locale].test(words));
      expect([key, said]).toEqual([key, []]);
    }
  });
});

describeSites(FULL, 'the glossary of $name', (built) => {
  const marked = (work: LocalizedLine, locale: Locale) => work.passages?.[locale] ?? [];

  test.each(LOCALES)(
    'marks the words of its sources in another language, in %s',
    async (locale) => {
      const { glossary } = (await planOf(built)).plan;
      const main = await mainOf(built, { view: 'glossary' }, locale);
      const held = all(main, '.source [lang]').map((each) => [textOf(each), languageOf(each)]);
      const passages = glossary.flatMap(({ sources }) =>
        sources.flatMap((source) => marked(source, locale)),
      );
      for (const { text, locale: own } of passages) {
        expect(held).toContainEqual([text, foreignTag(own, locale)]);
      }
      expect(textOf(main)).not.toContain('<span');
    },
  );
});

describeSites(['root'], 'the glossary of $name', (built) => {
  test.each([
    ['en/glossary/', 'Registraire des entreprises', 'fr-CA'],
    ['en/glossary/', 'Collège de Rosemont', 'fr-CA'],
    ['en/glossary/', 'Office québécois de la langue française', 'fr-CA'],
    ['glossaire/', 'One Planet Network', 'en-CA'],
  ])('has on %s the name %s in its own language', async (path, name, language) => {
    const { root } = await pageAt(built, path);
    const found = all(root, '.source [lang]').filter((each) => textOf(each) === name);
    expect(atLeastOne(found).map(languageOf)).toEqual(found.map(() => language));
  });
});
