import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { otherLocale } from '../../support/languages.ts';
import { inScript, jsonLdOf } from '../../../src/site/head/json-ld.ts';
import { planItems } from '../../../src/plan/lookup.ts';
import { pagesOf } from '../../../src/site/routes.ts';
import type { Page } from '../../../src/plan/pages.ts';
import { DATA_PLANS, type DataPlan } from '../../support/data-plans.ts';
import { publisherOf, rightsOf } from '../../support/known-facts.ts';

const SCHEMA = 'https://schema.org/';
/** What schema.org’s own context does for the terms that pages use, so that no test asks the network. */
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    id: '@id',
    type: '@type',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
  },
};

type Node = Readonly<Record<string, readonly unknown[]>> & {
  readonly '@id': string;
  readonly '@type': readonly string[];
};

/** All that a page says, as statements about things: one node a thing. */
const statements = async ({ lookup, urls }: DataPlan, page: Page, locale: Locale) => {
  const written = JSON.parse(inScript(jsonLdOf(lookup, page, locale, urls))) as object;
  const options = {
    documentLoader: (url: string) =>
      url.startsWith('https://schema.org')
        ? Promise.resolve({ documentUrl: url, document: CONTEXT })
        : Promise.reject(new Error(`${url} was asked for.`)),
  };
  const flat = (await jsonld.flatten(written, undefined, options)) as unknown as readonly Node[];
  return { written, nodes: new Map(flat.map((node) => [node['@id'], node])) };
};

const valuesOf = (node: Node | undefined, name: string): readonly unknown[] =>
  (node?.[SCHEMA + name] ?? []).map((each) => {
    const value = each as { readonly '@value'?: unknown; readonly '@id'?: string };
    return value['@value'] ?? value['@id'];
  });

describe.each(DATA_PLANS)('the JSON-LD of $name', (data) => {
  const { lookup, urls } = data;
  const { plan } = lookup;
  const home = (locale: Locale) => urls.absolute({ view: 'home' }, locale);

  it.each(LOCALES)('says in %s nothing that a JSON-LD program drops', async (locale) => {
    for (const page of pagesOf(plan)) {
      const { written, nodes } = await statements(data, page, locale);
      const keys = new Set<string>();
      JSON.stringify(written, (key, value: unknown) => {
        if (/^[a-z]/i.test(key)) keys.add(SCHEMA + key);
        return value;
      });
      const kept = new Set([...nodes.values()].flatMap((node) => Object.keys(node)));
      expect([page, [...keys].filter((key) => !kept.has(key))]).toEqual([page, []]);
    }
  });

  it.each(LOCALES)('states the plan in %s as a report and its parts', async (locale) => {
    const { nodes } = await statements(data, { view: 'home' }, locale);
    const report = nodes.get(home(locale));
    expect(report?.['@type']).toEqual([`${SCHEMA}Report`]);
    expect(valuesOf(report, 'name')).toEqual([plan.text[locale].title]);
    expect(valuesOf(report, 'datePublished')).toEqual([plan.published]);
    expect(valuesOf(report, 'copyrightNotice')).toEqual([rightsOf(plan)[locale]]);
    const { source, predecessor, successor } = plan;
    const before = [source, predecessor].flatMap((work) => (work ? [work.url[locale]] : []));
    expect(valuesOf(report, 'isBasedOn')).toEqual(before);
    for (const other of [predecessor, successor]) {
      const node = other && nodes.get(other.url[locale]);
      expect(valuesOf(node, 'name')).toEqual(other ? [other.text[locale]] : []);
    }
    const next = successor && nodes.get(successor.url[locale]);
    expect(valuesOf(next, 'isBasedOn')).toEqual(successor ? [home(locale)] : []);
    const parts = plan.orientations.map(({ number }) =>
      urls.absolute({ view: 'orientation', number }, locale),
    );
    expect(valuesOf(report, 'hasPart')).toEqual(parts);
    expect(parts.flatMap((part) => valuesOf(nodes.get(part), 'position'))).toEqual(
      plan.orientations.map(({ number }) => number),
    );
  });

  it.each(LOCALES)('states each orientation in %s with its priorities', async (locale) => {
    for (const { number, text, priorities } of plan.orientations) {
      const page: Page = { view: 'orientation', number };
      const { nodes } = await statements(data, page, locale);
      const work = nodes.get(urls.absolute(page, locale));
      expect(work?.['@type']).toEqual([`${SCHEMA}CreativeWork`]);
      expect(valuesOf(work, 'name')).toEqual([text[locale].title]);
      expect(valuesOf(work, 'isPartOf')).toEqual([home(locale)]);
      const parts = priorities.map((each) =>
        urls.absolute({ view: 'priority', number: each }, locale),
      );
      expect(valuesOf(work, 'hasPart')).toEqual(parts);
    }
  });

  it.each(LOCALES)(
    'states each priority in %s, where it stands and in which language',
    async (locale) => {
      for (const { number, orientation, text, translation } of plan.priorities) {
        const page: Page = { view: 'priority', number };
        const { nodes } = await statements(data, page, locale);
        const work = nodes.get(urls.absolute(page, locale));
        const above = urls.absolute({ view: 'orientation', number: orientation }, locale);
        expect(work?.['@type']).toEqual([`${SCHEMA}CreativeWork`]);
        expect(valuesOf(work, 'name')).toEqual([text[locale].statement]);
        expect(valuesOf(work, 'position')).toEqual([number]);
        expect(valuesOf(work, 'keywords')).toEqual([...text[locale].subjects]);
        expect(valuesOf(work, 'isPartOf')).toEqual([above]);
        expect(valuesOf(nodes.get(above), 'isPartOf')).toEqual([home(locale)]);
        expect(valuesOf(work, 'inLanguage')).toEqual([
          locale === 'en' && translation !== 'missing' ? 'en-CA' : 'fr-CA',
        ]);
        const twin = translation === 'missing' ? [] : [urls.absolute(page, otherLocale(locale))];
        expect([valuesOf(work, 'workTranslation'), valuesOf(work, 'translationOfWork')]).toEqual(
          locale === 'fr' ? [twin, []] : [[], twin],
        );
      }
    },
  );

  it.each(LOCALES)(
    'states in %s of the plan and of each of its parts when it was published, and by one organization',
    async (locale) => {
      const { name, url } = publisherOf(plan);
      for (const page of [{ view: 'home' } as const, ...planItems(plan)]) {
        const { nodes } = await statements(data, page, locale);
        const work = nodes.get(urls.absolute(page, locale));
        expect([page, valuesOf(work, 'datePublished')]).toEqual([page, [plan.published]]);
        const organizations = [...nodes.values()].filter((node) =>
          node['@type'].includes(`${SCHEMA}Organization`),
        );
        const [publisher] = organizations;
        expect([page, organizations.length]).toEqual([page, 1]);
        expect(valuesOf(work, 'publisher')).toEqual([publisher?.['@id']]);
        expect([valuesOf(publisher, 'name'), valuesOf(publisher, 'url')]).toEqual([[name], [url]]);
      }
    },
  );

  it.each(LOCALES)('states in %s who publishes the site’s own words', async (locale) => {
    const { name } = plan.site ?? publisherOf(plan);
    const others = new Set(['home', 'fullText', 'orientation', 'priority', 'search']);
    for (const page of pagesOf(plan).filter(({ view }) => !others.has(view))) {
      const { nodes } = await statements(data, page, locale);
      const [publisher] = valuesOf(nodes.get(urls.absolute(page, locale)), 'publisher');
      const organization = nodes.get(String(publisher));
      expect([page, valuesOf(organization, 'name')]).toEqual([page, [name]]);
    }
  });

  it.each(LOCALES)('states the glossary in %s as a set of terms', async (locale) => {
    const page: Page = { view: 'glossary' };
    const { nodes } = await statements(data, page, locale);
    const set = urls.absolute(page, locale);
    expect(nodes.get(set)?.['@type']).toEqual([`${SCHEMA}DefinedTermSet`]);
    for (const { id, term, definition, sources } of plan.glossary) {
      const node = nodes.get(`${set}#${id}`);
      expect(node?.['@type']).toEqual([`${SCHEMA}DefinedTerm`]);
      expect(valuesOf(node, 'name')).toEqual([term[locale]]);
      expect(valuesOf(node, 'description')).toEqual([definition[locale]]);
      expect(valuesOf(node, 'alternateName')).toEqual(
        term.fr === term.en ? [] : [term[otherLocale(locale)]],
      );
      expect(valuesOf(node, 'subjectOf')).toHaveLength(sources.filter(({ url }) => url).length);
    }
    expect(valuesOf(nodes.get(set), 'hasDefinedTerm')).toHaveLength(plan.glossary.length);
  });

  it.each(LOCALES)('states in %s the way to every page but the home page', async (locale) => {
    for (const page of pagesOf(plan)) {
      const { nodes } = await statements(data, page, locale);
      const steps = [...nodes.values()]
        .filter((node) => node['@type'].includes(`${SCHEMA}ListItem`))
        .toSorted(
          (a, b) => Number(valuesOf(a, 'position')[0]) - Number(valuesOf(b, 'position')[0]),
        );
      const items = steps.flatMap((step) => valuesOf(step, 'item'));
      const last = urls.absolute(page, locale);
      const expected =
        page.view === 'home'
          ? []
          : page.view === 'priority'
            ? [
                home(locale),
                urls.absolute(
                  { view: 'orientation', number: lookup.priority(page.number).orientation },
                  locale,
                ),
                last,
              ]
            : [home(locale), last];
      expect([page, items]).toEqual([page, expected]);
    }
  });
});

describe('JSON in a page', () => {
  it('cannot end the element that it stands in', () => {
    const [, , hostile] = DATA_PLANS;
    if (!hostile) throw new Error('There is no plan of hostile words.');
    const text = inScript(
      jsonLdOf(hostile.lookup, { view: 'priority', number: '1.1' }, 'fr', hostile.urls),
    );
    expect(text).not.toContain('<');
    expect(text).toContain(String.raw`\u003cscript>`);
  });
});
