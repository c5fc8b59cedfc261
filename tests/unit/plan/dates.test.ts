import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/plan/lookup.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { planBibtex, planCsl } from '../../../src/features/data/bibliography.ts';
import { planData } from '../../../src/features/data/api.ts';
import { apiSchemas } from '../../../src/features/data/api-schema.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { citationTags } from '../../../src/site/head/citation-tags.ts';
import { jsonLdOf } from '../../../src/site/head/json-ld.ts';
import { referenceTo } from '../../../src/site/head/reference.ts';
import { searchName } from '../../../src/site/head/search-name.ts';
import { urlsFor } from '../../support/paths.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';

const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
const HOME = { view: 'home' } as const;

/** The plan of `plan.yaml` with other lines in the place of its dates. */
const planWith = (lines: string): Promise<Plan> =>
  readSoundPlan(async ({ replace }) => {
    await replace('plan.yaml', 'start: "2030"\nend: "2035"\npublished: 2030-01-15\n', lines);
  });

/** All that the outputs say of the day of publication. */
const saidOf = (plan: Plan) => {
  const lookup = createLookup(plan);
  const tags = citationTags(lookup, HOME, 'fr', urls, new Set());
  const bibtex = planBibtex(plan, urls);
  return {
    jsonLd: JSON.stringify(jsonLdOf(lookup, HOME, 'fr', urls)),
    highwire: tags.find(({ name }) => name === 'citation_publication_date')?.content,
    csl: planCsl(plan, urls)[0]?.issued?.['date-parts'][0],
    bibtexDate: /^ {2}date = \{(.*)\},$/m.exec(bibtex)?.[1],
    bibtexMonth: /^ {2}month = (.*),$/m.exec(bibtex)?.[1],
    json: apiSchemas(lookup.plan.languages).plan.parse(planData(lookup, urls)).published,
    stratml: /<PublicationDate>(.*)<\/PublicationDate>/.exec(planStratml(lookup, 'fr', urls))?.[1],
    reference: referenceTo(lookup, HOME, 'fr', urls).replaceAll('\u00a0', ' '),
  };
};

const PERIOD = 'start: "2030"\nend: "2035"\n';

describe('the date of publication', () => {
  it('is told to the day where it is known', async () => {
    const said = saidOf(await planWith(`${PERIOD}published: 2030-01-15\n`));
    expect(said.jsonLd).toContain('"datePublished":"2030-01-15"');
    expect(said).toMatchObject({
      highwire: '2030/01/15',
      csl: [2030, 1, 15],
      bibtexDate: '2030-01-15',
      bibtexMonth: 'jan',
      json: '2030-01-15',
      stratml: '2030-01-15',
    });
  });

  it.each([
    ['2030-01', [2030, 1], '2030/01', 'jan'],
    ['"2030"', [2030], '2030', undefined],
  ])('has no more than is known: %s', async (written, csl, highwire, bibtexMonth) => {
    const date = written.replaceAll('"', '');
    const said = saidOf(await planWith(`${PERIOD}published: ${written}\n`));
    expect(said.jsonLd).toContain(`"datePublished":"${date}"`);
    expect(said).toMatchObject({ highwire, csl, bibtexDate: date, json: date });
    expect(said.bibtexMonth).toBe(bibtexMonth);
    // The format has whole dates alone.
    expect(said.stratml).toBeUndefined();
    expect(said.reference).toContain(', 2030, https://');
  });

  it('leaves nothing where it is not known', async () => {
    const { jsonLd, reference, ...said } = saidOf(await planWith(PERIOD));
    expect(jsonLd).not.toContain('datePublished');
    expect(Object.values(said)).toEqual(Object.values(said).map(() => undefined));
    expect(reference).toBe('Ville de Lac-Clair, Plan d’action 2030-2035, https://plan.example/');
  });

  it.each(['2030-13', '2030-02-30', '30', 'mai 2030', '2030-2031'])(
    'is refused where it is none: %s',
    async (date) => {
      const { issues } = await readChanged(({ replace }) =>
        replace('plan.yaml', 'published: 2030-01-15', `published: "${date}"`),
      );
      expect(issues.map(({ file, line }) => [file, line])).toEqual([['plan.yaml', 4]]);
      expect(issues[0]?.message.fr).toContain('2021-05');
    },
  );
});

describe('the period of a plan', () => {
  it('may have no end', async () => {
    const plan = await planWith('start: "2030"\n');
    const lookup = createLookup(plan);
    expect(planData(lookup, urls)).not.toHaveProperty('end');
    expect(JSON.stringify(jsonLdOf(lookup, HOME, 'fr', urls))).toContain(
      '"temporalCoverage":"2030/.."',
    );
    expect(planStratml(lookup, 'fr', urls)).toContain('depuis 2030');
    expect(searchName(plan, 'fr')).toBe('Plan 2030');
  });

  it('may be of fiscal years, of which a name of 16 characters has the calendar years', async () => {
    const plan = await planWith('start: 2030-2031\nend: 2034-2035\n');
    const lookup = createLookup(plan);
    expect(planData(lookup, urls)).toMatchObject({ start: '2030-2031', end: '2034-2035' });
    expect(JSON.stringify(jsonLdOf(lookup, HOME, 'fr', urls))).toContain(
      '"temporalCoverage":"2030/2035"',
    );
    expect(searchName(plan, 'fr').length).toBeLessThanOrEqual(16);
  });

  it.each(['2030-2032', '2030-31', '2031-2030'])('has no such year: %s', async (year) => {
    const { issues } = await readChanged(({ replace }) =>
      replace('plan.yaml', 'start: "2030"', `start: "${year}"`),
    );
    expect(issues.map(({ line }) => line)).toEqual([2]);
  });

  it('does not end before it starts', async () => {
    const { issues } = await readChanged(({ replace }) =>
      replace('plan.yaml', 'end: "2035"', 'end: 2028-2029'),
    );
    expect(issues.map(({ line, field }) => [line, field])).toEqual([[3, 'end']]);
  });
});

describe('a draft', () => {
  it('is said in the data, and is no state of a clock', async () => {
    const plan = await readSoundPlan(({ replace }) =>
      replace('plan.yaml', 'status: current', 'status: draft'),
    );
    const lookup = createLookup(plan);
    expect(apiSchemas(lookup.plan.languages).plan.parse(planData(lookup, urls)).status).toBe(
      'draft',
    );
    expect(JSON.stringify(jsonLdOf(lookup, HOME, 'fr', urls))).toContain(
      '"creativeWorkStatus":"Draft"',
    );
    expect(planStratml(lookup, 'fr', urls)).toContain('Ce plan est un projet.');
  });
});
