import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { urlsFor } from '../../support/paths.ts';
import { recordKey } from '../../../src/features/search/record.ts';
import { searchRecordsOf } from '../../../src/features/search/records.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { pagesOf, routesOf, urlsWithin } from '../../../src/site/routes.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

const page = '---\ntitle: Page\ndescription: Page du site.\n---\n\nMots.\n';

const readPlan = () =>
  readSoundPlan(async ({ put }) => {
    await put('pages/privacy/fr.mdx', page);
    await put('pages/about/fr.mdx', page);
  });

describe('a page that a plan has nothing for', () => {
  const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
  const viewsOf = (plan: Plan) => pagesOf(plan).map(({ view }) => view);

  it('is not there: no links without relations, no glossary without terms', async () => {
    const bare = await readSoundPlan(({ remove }) => remove('relations.yaml'));
    expect(viewsOf(bare)).not.toContain('links');
    expect(viewsOf(bare)).not.toContain('glossary');
    const full = await readSoundPlan(({ put }) =>
      put(
        'glossary.yaml',
        '- {id: lac, term: {fr: lac, en: lake}, definition: {fr: Eau., en: Water.}, source: Atlas}\n',
      ),
    );
    expect(viewsOf(full)).toEqual(expect.arrayContaining(['links', 'glossary']));
  });

  it('has no address that a page could lead to', async () => {
    const plan = await readSoundPlan(({ remove }) => remove('relations.yaml'));
    const { path, absolute } = urlsWithin(urls, plan);
    for (const page of pagesOf(plan)) expect(path(page, 'fr')).toBe(urls.path(page, 'fr'));
    for (const view of ['links', 'glossary', 'about'] as const) {
      expect(() => path({ view }, 'fr')).toThrow(RangeError);
      expect(() => absolute({ view }, 'en')).toThrow(RangeError);
    }
    expect(() => path({ view: 'priority', number: '9.9' }, 'fr')).toThrow(RangeError);
  });

  it.each([
    ['/liens/', 'relations.yaml'],
    ['/glossaire/', undefined],
    ['/a-propos/', undefined],
  ])('is no page that a text may link to: %s', async (href, without) => {
    const { issues } = await readChanged(async ({ put, remove }) => {
      if (without !== undefined) await remove(without);
      await put('plan/fr.mdx', `---\ntitle: Plan\n---\n\nVoir [la page](${href}).\n`);
    });
    expect(issues).toMatchObject([{ file: 'plan/fr.mdx', line: 5 }]);
    expect(issues[0]?.message.fr).toContain(href);
  });
});

describe('a page that a plan has added', () => {
  const readAdded = () =>
    readSoundPlan(async ({ put }) => {
      for (const key of ['partenaires', 'comite', 'privacy']) {
        await put(`pages/${key}/fr.mdx`, page);
      }
      await put('plan/fr.mdx', '---\ntitle: Plan\n---\n\nVoir [les partenaires](/partenaires/).\n');
    });

  it('stands at the address of its folder in both languages, after those that the site knows', async () => {
    const plan = await readAdded();
    expect(pagesOf(plan).slice(-3)).toEqual([
      { view: 'privacy' },
      { view: 'added', key: 'comite' },
      { view: 'added', key: 'partenaires' },
    ]);
    const paths = routesOf(plan).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['comite/', 'en/comite/', 'partenaires/']));
  });

  it('can be found by search, and be linked to', async () => {
    const lookup = createLookup(await readAdded());
    const found = searchRecordsOf(lookup, 'fr').find(({ url }) => url === '/comite/');
    expect(found?.record).toMatchObject({ key: recordKey('page'), heading: 'Page' });
    expect(found?.group).toBe('site');
    const { path } = urlsWithin(
      urlsFor({ origin: 'https://plan.example', base: '/' }),
      lookup.plan,
    );
    expect(path({ view: 'added', key: 'comite' }, 'en')).toBe('/en/comite/');
    expect(() => path({ view: 'added', key: 'equipe' }, 'fr')).toThrow(RangeError);
  });

  it('is the only one that a text may link to', async () => {
    const { issues } = await readChanged(({ put }) =>
      put('plan/fr.mdx', '---\ntitle: Plan\n---\n\nVoir [les partenaires](/partenaires/).\n'),
    );
    expect(issues).toMatchObject([{ file: 'plan/fr.mdx', line: 5 }]);
  });
});

describe('the pages of a plan', () => {
  it('are those of the plan in reading order, then those about it', async () => {
    expect(pagesOf(await readPlan())).toEqual([
      { view: 'home' },
      { view: 'orientation', number: 1 },
      { view: 'orientation', number: 2 },
      { view: 'priority', number: '1.1' },
      { view: 'priority', number: '1.2' },
      { view: 'priority', number: '2.1' },
      { view: 'fullText' },
      { view: 'bilingual' },
      { view: 'links' },
      { view: 'search' },
      { view: 'embed' },
      { view: 'data' },
      { view: 'about' },
      { view: 'privacy' },
    ]);
  });

  it('BI-06: are all in both languages, where the English is missing too', async () => {
    const plan = await readPlan();
    const routes = routesOf(plan);
    expect(routes).toHaveLength(2 * pagesOf(plan).length);
    const inLocale = (wanted: string) =>
      routes.filter(({ locale }) => locale === wanted).map(({ page: subject }) => subject);
    expect(inLocale('en')).toEqual(inLocale('fr'));
  });

  it('have no page of the site’s own that the content does not have', async () => {
    const paths = routesOf(await readPlan()).map(({ path }) => path);
    expect(paths).toContain('a-propos/');
    expect(paths).toContain('en/about/');
    expect(paths).not.toContain('accessibilite/');
  });
});
