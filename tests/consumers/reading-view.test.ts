import { labelOf } from '../../src/plan/label.ts';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/plan/locale.ts';
import { planItems, type PlanLookup } from '../../src/plan/lookup.ts';
import type { Page } from '../../src/plan/pages.ts';
import type { PlanItem } from '../../src/plan/plan.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { shown } from '../support/numbers.ts';
import { strings } from '../support/strings.ts';
import { pagePath } from '../support/paths.ts';
import { atLeastOne, planOf } from '../support/pages.ts';
import { describeSites, FULL, readBuilt, type BuiltSite } from '../support/sites.ts';

/** Words with one space between them, whatever space that was. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the reading view of Firefox makes of a page. */
const readingView = (built: BuiltSite, page: Page, locale: Locale) => {
  const html = readBuilt(built, `${pagePath(page, locale)}index.html`);
  const isOffered = isProbablyReaderable(parseHTML(html).document);
  const article = new Readability(parseHTML(html).document).parse();
  return {
    isOffered,
    title: spaced(article?.title ?? ''),
    text: spaced(article?.textContent ?? ''),
    language: article?.lang,
  };
};

/** Numbers and texts of a page of the plan, in the order of the page. */
const saidOn = (lookup: PlanLookup, page: PlanItem | { view: 'home' }, locale: Locale) => {
  const { plan } = lookup;
  switch (page.view) {
    case 'home':
      return [
        ...plan.orientations.flatMap((orientation) => [
          `${orientation.number} ${orientation.text[locale].title}`,
          ...lookup
            .prioritiesOf(orientation)
            .map(({ number, text }) => `${number} ${labelOf(text[locale]).text}`),
        ]),
        ...paragraphs(plan.text[locale].preamble),
      ];
    case 'orientation': {
      const orientation = lookup.orientation(page.number);
      return [
        orientation.text[locale].tagline ?? '',
        ...paragraphs(orientation.text[locale].note),
        ...lookup
          .prioritiesOf(orientation)
          .flatMap(({ number, text }) => [number, text[locale].statement]),
      ];
    }
    case 'priority': {
      const { number, text } = lookup.priority(page.number);
      return [
        strings(locale).priority.name(shown(number)),
        text[locale].statement,
        ...paragraphs(text[locale].note),
        ...lookup
          .relatedTo(number)
          .flatMap(({ priority, relation }) => [
            `${priority.number} ${labelOf(priority.text[locale]).text}`,
            relation.why[locale],
          ]),
        ...text[locale].subjects,
        ...lookup.termsOf(lookup.priority(number)).map(({ definition }) => definition[locale]),
      ];
    }
  }
};

describeSites(FULL, 'the reading view of $name', (built) => {
  test.each(LOCALES)('keeps the plan on its pages in %s', async (locale) => {
    const lookup = await planOf(built);
    // The home page of the smallest plan says less than Readability takes for an article.
    const home = built.name === 'root' ? [{ view: 'home' } as const] : [];
    const pages = [...home, ...atLeastOne(planItems(lookup.plan))];
    for (const page of pages) {
      const { text } = readingView(built, page, locale);
      const lost = saidOn(lookup, page, locale)
        .map(spaced)
        .filter((words) => !text.includes(words));
      expect([page, lost]).toEqual([page, []]);
    }
  });

  test.each(LOCALES)('has the title of each page and its language in %s', async (locale) => {
    const { plan, orientation, priority } = await planOf(built);
    for (const page of [{ view: 'home' } as const, ...planItems(plan)]) {
      const { title, language } = readingView(built, page, locale);
      const own =
        page.view === 'home'
          ? plan.text[locale].title
          : page.view === 'orientation'
            ? orientation(page.number).text[locale].title
            : labelOf(priority(page.number).text[locale]).text;
      expect([page, title]).toEqual([page, expect.stringContaining(spaced(own))]);
      if (page.view !== 'home') expect(title).toContain(String(page.number));
      expect(language).toBe(`${locale}-CA`);
    }
  });
});

describeSites(['root'], 'a browser on $name', (built) => {
  test.each(LOCALES)('offers its reading view on the pages of the plan in %s', async (locale) => {
    const { plan } = await planOf(built);
    for (const page of [{ view: 'home' }, { view: 'fullText' }, ...planItems(plan)] as const) {
      expect([page, readingView(built, page, locale).isOffered]).toEqual([page, true]);
    }
  });
});
