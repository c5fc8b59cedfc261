import { describe, expect, it } from 'vitest';
import { pagesOf, routesOf } from '../../../src/site/routes.ts';
import { readSoundPlan } from '../../support/content-folder.ts';

const page = '---\ntitle: Page\ndescription: Page du site.\n---\n\nMots.\n';

const readPlan = () =>
  readSoundPlan(async ({ put }) => {
    await put('pages/privacy/fr.mdx', page);
    await put('pages/about/fr.mdx', page);
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
      { view: 'glossary' },
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
