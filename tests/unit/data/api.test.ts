import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { plainText, paragraphs } from '../../../src/plan/prose.ts';
import { dataFilesOf } from '../../../src/features/data/data-files.ts';
import { DATA } from '../../../src/site/urls.ts';
import { DATA_PLANS, type DataPlan } from '../../support/data-plans.ts';

type Json = Readonly<Record<string, unknown>>;

const jsonFiles = ({ lookup, urls }: DataPlan): ReadonlyMap<string, Json> =>
  new Map(
    dataFilesOf(lookup, urls)
      .filter(({ path }) => path.endsWith('.json') && path !== DATA.csl)
      .map(({ path, text }) => [path, JSON.parse(text()) as Json]),
  );

const validator = (files: ReadonlyMap<string, Json>) => {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  for (const [path, schema] of files) if (path.endsWith('.schema.json')) ajv.addSchema(schema);
  return (address: string, data: unknown): readonly string[] => {
    const validate = ajv.getSchema(address);
    if (!validate) throw new Error(`There is no schema ${address}.`);
    void validate(data);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => instancePath + message);
  };
};

/** Every place of a value, lists by their first item: what programs go by. */
const shapeOf = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) return [`${path}[]`, ...shapeOf(value[0], `${path}[]`)];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
};

/** Fields that some plans have not. */
const OPTIONAL = [
  ...['languages', 'officialLanguages', 'levels'],
  ...['start', 'end', 'published', 'status', 'publisher', 'rights'],
  ...['subtitle', 'site', 'source', 'predecessor', 'successor'],
];

describe.each(DATA_PLANS)('the JSON of $name', (data) => {
  const { lookup, urls } = data;
  const { plan } = lookup;
  const files = jsonFiles(data);
  const errorsOf = validator(files);
  const whole = files.get(DATA.plan) ?? {};

  it('is valid, each file against the schema that it names', () => {
    const documents = [...files].filter(([path]) => !path.endsWith('.schema.json'));
    expect(documents).toHaveLength(1 + plan.orientations.length + plan.priorities.length);
    for (const [path, file] of documents) {
      const address = String(file['$schema']);
      expect(address.startsWith(urls.absoluteFile('api/v1/'))).toBe(true);
      expect([path, errorsOf(address, file)]).toEqual([path, []]);
    }
  });

  it('has the subtitle in both languages where the plan has one', () => {
    const { fr, en } = plan.text;
    const subtitle = fr.subtitle && { fr: fr.subtitle, en: en.subtitle };
    expect(whole['subtitle']).toEqual(subtitle);
  });

  it('says who runs the site and where the original is, where the plan does', () => {
    const { site, source } = plan;
    expect(whole['site']).toEqual(site);
    expect(whole['source']).toEqual(source && { title: source.text, url: source.url });
  });

  it('names the plans before and after it, where it has any', () => {
    for (const role of ['predecessor', 'successor'] as const) {
      const other = plan[role];
      expect([role, whole[role]]).toEqual([role, other && { title: other.text, url: other.url }]);
    }
  });

  it('has fields added to it without breaking a program that validates it', () => {
    const more = { ...whole, later: 1, publisher: { ...(whole['publisher'] as Json), later: 2 } };
    expect(errorsOf(urls.absoluteFile(DATA.planSchema), more)).toEqual([]);
  });

  it('is refused by its schema where a field is missing or of another kind', () => {
    const address = urls.absoluteFile(DATA.planSchema);
    for (const name of Object.keys(whole)) {
      const isOptional = OPTIONAL.includes(name);
      const without = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
      expect([name, errorsOf(address, without).length === 0]).toEqual([name, isOptional]);
      expect([name, errorsOf(address, { ...whole, [name]: 7.5 }).length]).not.toEqual([name, 0]);
    }
  });

  it.each([
    '3',
    '3.0',
    '0.1',
    '03.1',
    '3.02',
    '3-2',
    '3.2.1',
    '100.1',
    '3.100',
    'x3.2',
    '3.2x',
    '',
  ])('is refused by its schema where “%s” stands for the number of a priority', (number) => {
    const address = urls.absoluteFile(DATA.planSchema);
    const [first, ...others] = whole['orientations'] as readonly Json[];
    const changed = { ...first, priorities: [number] };
    const errors = errorsOf(address, { ...whole, orientations: [changed, ...others] });
    expect(errors).toEqual([expect.stringMatching(/^\/orientations\/0\/priorities\/0/)]);
  });

  it.each([0, 100, 1.5, -1])(
    'is refused by its schema where %d stands for the number of an orientation',
    (number) => {
      const address = urls.absoluteFile(DATA.planSchema);
      const [first, ...others] = whole['priorities'] as readonly Json[];
      const changed = { ...whole, priorities: [{ ...first, orientation: number }, ...others] };
      expect(errorsOf(address, changed)).toEqual([
        expect.stringMatching(/^\/priorities\/0\/orientation/),
      ]);
    },
  );

  it.each(['', 'Un numéro de plus de vingt signes'])(
    'is refused by its schema where “%s” stands for a number that is shown',
    (number) => {
      const address = urls.absoluteFile(DATA.planSchema);
      for (const level of ['orientations', 'priorities'] as const) {
        const [first, ...others] = whole[level] as readonly Json[];
        const changed = { ...whole, [level]: [{ ...first, number }, ...others] };
        expect(errorsOf(address, changed)).not.toEqual([]);
      }
    },
  );

  it('holds the plan, word for word, in plan order (PF-20)', () => {
    expect(whole).toMatchObject({
      version: 1,
      id: plan.id,
      start: plan.start,
      end: plan.end,
      published: plan.published,
      publisher: plan.publisher,
      title: { fr: plan.text.fr.title, en: plan.text.en.title },
      preamble: {
        fr: paragraphs(plan.text.fr.preamble),
        en: paragraphs(plan.text.en.preamble),
      },
      orientations: plan.orientations.map(({ number, text, priorities }) => ({
        number,
        title: { fr: text.fr.title, en: text.en.title },
        tagline: { fr: text.fr.tagline, en: text.en.tagline },
        url: {
          fr: urls.absolute({ view: 'orientation', number }, 'fr'),
          en: urls.absolute({ view: 'orientation', number }, 'en'),
        },
        priorities,
      })),
      priorities: plan.priorities.map(({ number, orientation, text, translation }) => ({
        number,
        orientation,
        statement: { fr: text.fr.statement, en: text.en.statement },
        short: { fr: text.fr.short, en: text.en.short },
        subjects: { fr: text.fr.subjects, en: text.en.subjects },
        keywords: { fr: text.fr.keywords, en: text.en.keywords },
        note: { fr: plainText(text.fr.note), en: plainText(text.en.note) },
        translation,
        url: {
          fr: urls.absolute({ view: 'priority', number }, 'fr'),
          en: urls.absolute({ view: 'priority', number }, 'en'),
        },
        related: lookup
          .relatedTo(number)
          .map(({ priority, relation: { kind, why }, direction }) => ({
            number: priority.number,
            kind,
            ...(direction && { direction }),
            why,
          })),
      })),
      glossary: plan.glossary.map(({ id, term, definition, sources }) => ({
        ...{ id, term, definition },
        source: {
          fr: sources.map((source) => source.text.fr).join('; '),
          en: sources.map((source) => source.text.en).join('; '),
        },
        sources: sources.map(({ text, url }) => ({ text, ...(url && { url }) })),
      })),
    });
    expect(whole['orientations']).toHaveLength(plan.orientations.length);
    expect(whole['priorities']).toHaveLength(plan.priorities.length);
  });

  it('says of one orientation or priority what it says of it in the whole plan', () => {
    const parts = [whole['orientations'], whole['priorities']].flat() as readonly Json[];
    expect(parts).toHaveLength(plan.orientations.length + plan.priorities.length);
    for (const { plan: id, ...part } of parts) {
      const path = String(part['data']).slice(urls.absoluteFile('').length);
      expect(files.get(path)).toMatchObject({ version: 1, ...part, plan: { id } });
    }
  });

  it('names the plan in each item, which may be copied out of its list', () => {
    const items = [whole['orientations'], whole['priorities'], whole['glossary']].flat();
    const named = (items as readonly Json[]).map((item) => item['plan']);
    expect(named.length).toBeGreaterThan(plan.priorities.length);
    expect(new Set(named)).toEqual(new Set([whole['id']]));
  });

  it('names each item as its address does', () => {
    const items = [whole['orientations'], whole['priorities']].flat() as readonly Json[];
    const ids = items.map(({ id, data }) => [id, String(data).replace(/^.*\/|\.json$/g, '')]);
    expect(ids.filter(([id, name]) => id !== name)).toEqual([]);
  });

  it('has whole addresses only', () => {
    const isAddress = (name: string) => /^(?:url|card|data|\$schema)$/.test(name);
    const addressesIn = (value: unknown, name = ''): readonly unknown[] => {
      if (typeof value !== 'object' || value === null) return isAddress(name) ? [value] : [];
      return Object.entries(value).flatMap(([key, inner]) =>
        addressesIn(inner, LOCALES.some((locale) => locale === key) ? name : key),
      );
    };
    const addresses = [...files.values()].flatMap((file) => addressesIn(file));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((each) => !/^https?:\/\//.test(String(each)))).toEqual([]);
  });
});

describe('EM-25: version 1 of the data', () => {
  const [, small] = DATA_PLANS;
  if (!small) throw new Error('There is no small plan.');
  const files = jsonFiles(small);

  it.each(['plan.json', 'priorities/1-1.json', 'orientations/1.json'])(
    'still has in %s every field that it was published with, and its meaning',
    (name) => {
      const frozen = JSON.parse(
        readFileSync(`tests/fixtures/api-v1/${name.replace('/', '-')}`, 'utf8'),
      ) as Json;
      expect(shapeOf(frozen).length).toBeGreaterThan(10);
      expect(files.get(`api/v1/${name}`)).toMatchObject(frozen);
      const today = new Set(shapeOf(files.get(`api/v1/${name}`)));
      expect(shapeOf(frozen).filter((place) => !today.has(place))).toEqual([]);
    },
  );

  it('is read by today’s schema as it was published', () => {
    const frozen = JSON.parse(readFileSync('tests/fixtures/api-v1/plan.json', 'utf8')) as Json;
    expect(validator(files)(String(frozen['$schema']), frozen)).toEqual([]);
  });
});
