import { describe, expect, it } from 'vitest';
import { cutAtWord, LABEL_MAX, labelOf } from '../../../src/plan/label.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { cardOf } from '../../../src/features/card/card.ts';
import { planCsv } from '../../../src/features/data/csv.ts';
import { planData } from '../../../src/features/data/api.ts';
import { apiSchemas } from '../../../src/features/data/api-schema.ts';
import { fullTextMarkdown, priorityMarkdown } from '../../../src/features/data/markdown.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { searchRecordsOf } from '../../../src/features/search/records.ts';
import { jsonLdOf } from '../../../src/site/head/json-ld.ts';
import { strings } from '../../support/strings.ts';
import { parallelTextOf } from '../../../src/features/bilingual/parallel-text.ts';
import { urlsFor } from '../../support/paths.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
const LONG =
  'Entretenir les sentiers, les haltes et les belvédères du secteur avec les gens qui y vivent';

describe('a text that is too long for a label', () => {
  it.each([
    // [text, most characters, label]
    ['Planter trois pommiers', 22, 'Planter trois pommiers'],
    ['Planter trois pommiers', 21, 'Planter trois…'],
    // A word that ends at the limit has no room for the ellipsis.
    ['Planter trois pommiers', 13, 'Planter…'],
    ['Planter, semer et récolter', 10, 'Planter…'],
    ['Anticonstitutionnellement', 10, 'Anticonst…'],
    // A no-break space binds its words.
    ['Planter 22\u00a0000 pommiers', 14, 'Planter…'],
    ['Planter des arbres « avec les gens du quartier »', 30, 'Planter des arbres…'],
    ['🌲🌲🌲 🌲🌲🌲', 6, '🌲🌲🌲…'],
  ])('is cut at a word: “%s” to %i characters', (text, max, label) => {
    expect(cutAtWord(text, max)).toBe(label);
    expect(Array.from(label).length).toBeLessThanOrEqual(max);
  });
});

/** A plan with neither short titles nor second lines of orientations. */
const bare = () =>
  readSoundPlan(async ({ put }) => {
    await put('orientations/1/fr.mdx', '---\ntitle: Direction 1\n---\n');
    await put('orientations/1/en.mdx', '---\ntitle: Heading 1\n---\n');
    await put('priorities/1-1/fr.mdx', `---\nstatement: ${LONG}\n---\n`);
    await put('priorities/1-1/en.mdx', '---\nstatement: Look after the trails\n---\n');
  });

describe('a priority without a short title', () => {
  it('is named by the beginning of its statement, in the language and the state of the statement', async () => {
    const { priority: priorityOf } = createLookup(await bare());
    const label = labelOf(priorityOf('1.1').text.fr);
    expect(label.text).toBe('Entretenir les sentiers, les haltes et les belvédères du…');
    expect(Array.from(label.text).length).toBeLessThanOrEqual(LABEL_MAX);
    expect(labelOf(priorityOf('1.1').text.en)).toMatchObject({
      text: 'Look after the trails',
      locale: 'en',
    });
  });

  it('has no short title in the data: no label passes for the site’s words', async () => {
    const lookup = createLookup(await bare());
    const [first, second] = apiSchemas(lookup.plan.languages).plan.parse(
      planData(lookup, urls),
    ).priorities;
    expect(first).not.toHaveProperty('short');
    expect(second?.short).toEqual({ fr: 'Sentier 1.2', en: 'Trail 1.2' });
    const [header = '', row = ''] = planCsv(lookup, urls).split('\r\n');
    expect(row.split(',')[header.split(',').indexOf('short_en')]).toBe('');
    const [objective = ''] =
      /<Objective>.*?<\/Objective>/s.exec(planStratml(lookup, 'fr', urls)) ?? [];
    expect(objective).toContain(`<Description>${LONG}</Description>`);
    expect(objective).not.toContain('<Name>');
    const page = { view: 'priority', number: '1.1' } as const;
    expect(JSON.stringify(jsonLdOf(lookup, page, 'fr', urls))).not.toContain('headline');
  });

  it('is said once by a search whose label is the whole statement', async () => {
    const lookup = createLookup(await bare());
    const recordIn = (locale: 'fr' | 'en') =>
      searchRecordsOf(lookup, locale).find(({ url }) => url.endsWith('/1-1/'))?.record;
    expect(recordIn('en')).toMatchObject({ heading: 'Look after the trails', summary: '' });
    expect(recordIn('fr')?.summary).toBe(LONG);
  });

  it('is listed by its label on cards and in Markdown', async () => {
    const lookup = createLookup(await bare());
    const label = 'Entretenir les sentiers, les haltes et les belvédères du…';
    const card = cardOf(lookup, { view: 'orientation', number: 1 }, 'fr');
    expect(card.priorities[0]?.label.text).toBe(label);
    expect(priorityMarkdown(lookup, '1.2', 'fr', urls)).toContain(label);
  });
});

describe('an orientation without a second line', () => {
  it('has none anywhere', async () => {
    const lookup = createLookup(await bare());
    const page = { view: 'orientation', number: 1 } as const;
    expect(
      apiSchemas(lookup.plan.languages).plan.parse(planData(lookup, urls)).orientations[0],
    ).not.toHaveProperty('tagline');
    expect(cardOf(lookup, page, 'fr').more).toBeUndefined();
    expect(JSON.stringify(jsonLdOf(lookup, page, 'fr', urls))).not.toContain('alternativeHeadline');
    const t = strings('fr');
    const lines = parallelTextOf(lookup, t, 'fr').filter(
      ({ label }) => label === t.bilingual.tagline,
    );
    // The other orientation has one.
    expect(lines.map(({ orientation }) => orientation)).toEqual([2]);
    const [goal = ''] = /<Goal>.*?<Objective>/s.exec(planStratml(lookup, 'fr', urls)) ?? [];
    expect(goal).not.toContain('<Description>');
    const text = fullTextMarkdown(lookup, 'fr', urls);
    expect(text).toMatch(/## Orientation\s1\s?: Direction 1\n\n- /u);
  });
});

describe('a page without a description', () => {
  const described = async (body: string) => {
    const plan = await readSoundPlan(({ put }) =>
      put('pages/about/fr.mdx', `---\ntitle: Le site\n---\n\n${body}\n`),
    );
    return plan.pages[0]?.text.fr.description;
  };

  it('is described by its first paragraph, not by a heading', async () => {
    expect(await described('## Titre\n\nLes sentiers du lac.\n\nLa suite.')).toBe(
      'Les sentiers du lac.',
    );
  });

  it('is described by 160 characters of it at most, cut at a word', async () => {
    const description = await described(`${'sentier '.repeat(40)}fin`);
    expect(description).toMatch(/^(?:sentier )+sentier…$/);
    expect(Array.from(description ?? '').length).toBeLessThanOrEqual(160);
    expect(Array.from(description ?? '').length).toBeGreaterThan(150);
  });

  it('is described by its title where it has no paragraph', async () => {
    expect(await described('- un\n- deux')).toBe('Le site');
  });
});

describe('what is not written', () => {
  it('is not missing from a translation either', async () => {
    const { issues, plan } = await readChanged(async ({ put, replace }) => {
      await put('priorities/1-1/fr.mdx', `---\nstatement: ${LONG}\n---\n`);
      await put('priorities/1-1/en.mdx', '---\nstatement: Look after the trails\n---\n');
      await replace('priorities/1-2/en.mdx', 'short: Trail 1.2\n', '');
    });
    expect(issues).toEqual([]);
    expect(plan?.priorities[0]?.text.en.states).toEqual({});
    // A short title that the source has is one to translate.
    expect(plan?.priorities[1]?.text.en.states).toEqual({ short: 'missing' });
  });
});
