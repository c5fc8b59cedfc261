import { describe, expect, test } from 'vitest';
import { strings } from '../support/strings.ts';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { documentFile } from '../../src/site/document-file.ts';
import { pagePath } from '../support/paths.ts';
import type { Page } from '../../src/plan/pages.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { all, attribute, first } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { hrefsOf, partUnder } from '../support/parts.ts';
import { mainOf, planOf } from '../support/pages.ts';
import { describeSites, site, SIZES, type BuiltSite } from '../support/sites.ts';
import { publisherOf } from '../support/known-facts.ts';

const home = (built: BuiltSite, locale: Locale) => mainOf(built, { view: 'home' }, locale);

/** The years of each plan, joined as each language joins them. */
const PERIODS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  root: { fr: '2021-2025', en: '2021–2025' },
  'small-sub-path': { fr: '2027-2029', en: '2027–2029' },
  many: { fr: '2030-2035', en: '2030–2035' },
};

/** The plans whose period has ended, as their `plan.yaml` says. */
const ENDED = new Set(['root']);
/** Plans with more priorities than a wall can show. */
const LARGE = new Set(['many']);

describeSites(SIZES, 'the home page of $name', (built) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const t = strings(locale);
    const hrefOf = (page: Page) => built.base + pagePath(page, locale);

    test('leads to each orientation, in order, and from there to its priorities', async () => {
      const { orientations } = (await planOf(built)).plan;
      const expected = orientations.flatMap(({ number, priorities }) => [
        hrefOf({ view: 'orientation', number }),
        ...(LARGE.has(built.name) ? [] : priorities).map((priority) =>
          hrefOf({ view: 'priority', number: priority }),
        ),
      ]);
      const parts = hrefsOf(await home(built, locale)).filter((href) =>
        /^(?:en\/)?(?:orientations|priorit)/.test(href.slice(built.base.length)),
      );
      expect(expected.length).toBeGreaterThanOrEqual(orientations.length);
      expect(parts).toEqual(expected);
    });

    test('shows number and name of each orientation in a heading', async () => {
      const { orientations } = (await planOf(built)).plan;
      const headings = all(await home(built, locale), 'h2').map(textOf);
      const missing = orientations.filter(
        ({ number, text: { [locale]: own } }) =>
          !headings.some((each) => each.startsWith(`${number}`) && each.endsWith(own.title)),
      );
      expect(headings.length).toBeGreaterThan(orientations.length);
      expect(missing).toEqual([]);
    });

    test('has the plan’s title and years as heading', async () => {
      const heading = textOf(first(await home(built, locale), 'h1'));
      const { title } = (await planOf(built)).plan.text[locale];
      expect(heading).toContain(PERIODS[built.name]?.[locale]);
      expect(heading).toBe(title);
    });

    test('has the plan’s subtitle under its heading, and nothing where it has none', async () => {
      const { subtitle } = (await planOf(built)).plan.text[locale];
      const said = all(await home(built, locale), '.lock-up .tagline').map(textOf);
      expect(said).toEqual(subtitle === undefined ? [] : [subtitle]);
    });

    test('has the preamble under a heading of its own', async () => {
      const { preamble } = (await planOf(built)).plan.text[locale];
      const part = partUnder(await home(built, locale), t.home.preamble);
      expect(part && all(part, 'p').map(textOf)).toEqual(paragraphs(preamble));
    });

    test('says who published the plan, and links there', async () => {
      const { name, url } = publisherOf((await planOf(built)).plan);
      const links = all(await home(built, locale), 'a').filter((link) => textOf(link) === name);
      expect(links.map((link) => attribute(link, 'href'))).toEqual([url]);
    });

    test('says that the period has ended only where it has', async () => {
      const words = textOf(await home(built, locale));
      expect(words.includes(t.home.ended)).toBe(ENDED.has(built.name));
    });

    test('says whose words the short titles are, where it has them', async () => {
      const said = textOf(await home(built, locale)).includes(t.home.shortTitles);
      expect(said).toBe(!LARGE.has(built.name));
    });

    test('leads in three lists to what can be read, explored and taken away, where there is any', async () => {
      const { plan } = await planOf(built);
      const { glossary, relations, source } = plan;
      const main = await home(built, locale);
      const listed = [t.home.read, t.home.explore, t.home.takeAway].map((title) =>
        hrefsOf(partUnder(main, title)),
      );
      expect(listed).toEqual([
        [hrefOf({ view: 'fullText' }), hrefOf({ view: 'bilingual' })],
        [
          ...(relations.length > 0 ? [hrefOf({ view: 'links' })] : []),
          ...(glossary.length > 0 ? [hrefOf({ view: 'glossary' })] : []),
          hrefOf({ view: 'search' }),
        ],
        [
          built.base + documentFile(plan, locale, 'pdf'),
          built.base + documentFile(plan, locale, 'epub'),
          hrefOf({ view: 'data' }),
          `${hrefOf({ view: 'embed' })}?p=plan`,
          // Within the reference.
          ...(source ? [source.url[locale]] : []),
        ],
      ]);
    });

    test('says of each of them in a sentence what it is for', async () => {
      const items = all(await home(built, locale), '.ways li').filter(
        (item) => all(item, 'details').length === 0,
      );
      expect(items.length).toBeGreaterThan(5);
      for (const item of items)
        expect(all(item, 'p').map(textOf)).toEqual([expect.stringMatching(/\.$/)]);
    });

    test('keeps the reference one step away, for those who cite', async () => {
      const [details, ...others] = all(await home(built, locale), 'details');
      expect(others).toEqual([]);
      expect(details && textOf(first(details, 'summary'))).toBe(t.cite.home);
      expect(details && all(details, '.reference')).toHaveLength(LOCALES.length);
    });
  });
});

describe('the home page of a plan of 102 priorities', () => {
  test.each(LOCALES)('shows its seven orientations and no priority in %s', async (locale) => {
    const { plan } = await planOf(site('many'));
    expect([plan.orientations.length, plan.priorities.length]).toEqual([7, 102]);
    const hrefs = hrefsOf(await home(site('many'), locale));
    expect(hrefs.filter((href) => href.includes('/orientations/'))).toHaveLength(7);
    expect(hrefs.filter((href) => href.includes('/priorit'))).toEqual([]);
  });
});
