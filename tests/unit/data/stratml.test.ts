import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { create } from 'xmlbuilder2';
import { strings } from '../../support/strings.ts';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import type { Orientation, Plan, Translation } from '../../../src/plan/plan.ts';
import { plainText } from '../../../src/plan/prose.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { DATA_PLANS, type DataPlan } from '../../support/data-plans.ts';

/** The public schema: source and rights stand in the README beside it. */
const SCHEMA = await readFile('tests/fixtures/stratml/StrategicPlanISOVersion20140401.xsd', 'utf8');

/** The errors of some XML texts, each by its name: the schema is read once for all. */
const errorsOf = async (
  texts: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { errors } = await validateXML({
    xml: Object.entries(texts).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [SCHEMA],
  });
  expect(errors.filter(({ loc }) => !Object.hasOwn(texts, loc?.fileName ?? ''))).toEqual([]);
  return Object.fromEntries(
    Object.keys(texts).map((name) => [
      name,
      errors.filter(({ loc }) => loc?.fileName === name).map(({ message }) => message),
    ]),
  );
};

describe('the schema that StratML is validated with', () => {
  it('is the published one, byte for byte', () => {
    expect(createHash('sha256').update(SCHEMA).digest('hex')).toBe(
      '6e874b51eebcd8cfbf18eaf8729f5e9139eb37f06097be33febff27936f9e6e4',
    );
  });
});

interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly attributes: readonly string[];
}

type XmlNode = ReturnType<ReturnType<typeof create>['root']>['node'];

const elementOf = (node: XmlNode): XmlElement => {
  const children = [...node.childNodes];
  return {
    name: node.nodeName,
    text: children
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue ?? '')
      .join(''),
    children: children.filter(({ nodeName }) => !nodeName.startsWith('#')).map(elementOf),
    attributes:
      'attributes' in node
        ? [...(node.attributes as Iterable<{ name: string }>)].map(({ name }) => name)
        : [],
  };
};

const read = ({ lookup, urls }: DataPlan, locale: Locale): XmlElement =>
  elementOf(create(planStratml(lookup, locale, urls)).root().node);

const every = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => every(child, name)),
];

const inside = ({ children }: XmlElement, name: string): string =>
  children.find((child) => child.name === name)?.text ?? '';

describe.each(DATA_PLANS)('StratML export: $name', (data) => {
  const { lookup, urls } = data;
  const { plan } = lookup;

  it.each(LOCALES)('ST-01: is valid in %s', async (locale) => {
    const xml = planStratml(lookup, locale, urls);
    const coreless = xml.replaceAll('StrategicPlanCore', 'Core');
    const errors = await errorsOf({ 'plan.xml': xml, 'coreless.xml': coreless });
    expect(errors['plan.xml']).toEqual([]);
    // A plan without its required core is refused: the schema is really applied.
    expect(errors['coreless.xml']).not.toEqual([]);
  });

  it('ST-02: has identifiers that XML allows, each once, the same in both languages; goals with name and description', () => {
    const [fr = [], en = []] = LOCALES.map((locale) =>
      every(read(data, locale), 'Identifier').map(({ text }) => text),
    );
    expect(fr).toEqual(
      plan.orientations.flatMap(({ number, priorities }) => [
        `orientation-${number}`,
        ...priorities.map((each) => `priorite-${each}`),
      ]),
    );
    expect(en).toEqual(fr);
    expect(new Set(fr).size).toBe(fr.length);
    expect(fr.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    for (const locale of LOCALES) {
      const goals = every(read(data, locale), 'Goal');
      expect(goals.map((goal) => [inside(goal, 'Name'), inside(goal, 'Description')])).toEqual(
        plan.orientations.map(({ text }) => [text[locale].title, text[locale].tagline]),
      );
    }
  });

  it.each(LOCALES)(
    'ST-05: has the one known day in %s, its own source, and no language on the root',
    (locale) => {
      const root = read(data, locale);
      const [administration] = every(root, 'AdministrativeInformation');
      expect(administration?.children.map(({ name, text }) => [name, text])).toEqual([
        ['PublicationDate', plan.published],
        ['Source', urls.absolute({ view: 'home' }, locale)],
      ]);
      expect(plan.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(root.attributes).toEqual(['xmlns']);
      const empty = every(root, 'Name').filter(({ text }) => text.trim() === '');
      expect(empty).toEqual([]);
    },
  );

  it.each(LOCALES)('ST-06: carries the words of the plan in %s, each as it is', (locale) => {
    const root = read(data, locale);
    expect(inside(root, 'Name')).toBe(plan.text[locale].title);
    expect(inside(root, 'Description')).toContain(plainText(plan.text[locale].preamble));
    const objectives = every(root, 'Objective').map((each) => [
      inside(each, 'SequenceIndicator'),
      inside(each, 'Name'),
      inside(each, 'Description'),
    ]);
    expect(objectives).toEqual(
      plan.priorities.map(({ number, text }) => [
        number,
        text[locale].short,
        text[locale].statement,
      ]),
    );
  });

  it.each(LOCALES)('tells in %s where each priority is read, and what goes with it', (locale) => {
    const objectives = every(read(data, locale), 'Objective');
    expect(objectives).toHaveLength(plan.priorities.length);
    for (const [place, { number }] of plan.priorities.entries()) {
      const said = objectives[place] ? inside(objectives[place], 'OtherInformation') : '';
      expect(said).toContain(urls.absolute({ view: 'priority', number }, locale));
      const lines = said.split('\n');
      for (const { priority, relation } of lookup.relatedTo(number)) {
        const own = lines.filter((line) => line.endsWith(relation.why[locale]));
        expect(own.some((line) => line.includes(priority.number))).toBe(true);
      }
    }
  });
});

describe('StratML export: the state of a plan', () => {
  const [, data] = DATA_PLANS;
  if (!data) throw new Error('There is no small plan.');
  const { plan } = data.lookup;
  const withPlan = (changes: Partial<Plan>): DataPlan => ({
    ...data,
    lookup: createLookup({ ...plan, ...changes }),
  });

  it.each([
    ['fr', 'La période de ce plan est terminée.'],
    ['en', 'The period of this plan has ended.'],
  ] as const)('says in %s that its period has ended, once it has', (locale, sentence) => {
    const noticeOf = (status: Plan['status']) =>
      inside(read(withPlan({ status }), locale), 'OtherInformation').split('\n');
    expect(noticeOf('ended')).toContain(sentence);
    expect(noticeOf('current')).not.toContain(sentence);
  });

  it.each([
    ['stale', 'The French text has changed since this translation was made.'],
    ['missing', 'This text has not been translated yet: here it is in French.'],
  ] as const)('says in English alone which orientation has a %s translation', (state, sentence) => {
    const withState = (orientation: Orientation, told: Translation): Orientation => ({
      ...orientation,
      translation: told,
      text: {
        ...orientation.text,
        en: { ...orientation.text.en, states: { tagline: told } },
      },
    });
    const [first, ...others] = plan.orientations.map((each) => withState(each, 'current'));
    if (!first) throw new Error('The small plan has no orientation.');
    const changed = withPlan({ orientations: [withState(first, state), ...others] });
    const saying = (locale: Locale) =>
      every(read(changed, locale), 'Goal')
        .filter((goal) => inside(goal, 'OtherInformation').split('\n').includes(sentence))
        .map((goal) => inside(goal, 'SequenceIndicator'));
    expect(saying('en')).toEqual([String(first.number)]);
    expect(saying('fr')).toEqual([]);
  });
});

describe('StratML export: a translation', () => {
  it('says that it is not official, and what of it is missing', () => {
    const [, small] = DATA_PLANS;
    if (!small) throw new Error('There is no small plan.');
    const root = read(small, 'en');
    expect(inside(root, 'OtherInformation')).toContain('Unofficial translation');
    const missing = small.lookup.plan.priorities.filter(
      ({ translation }) => translation === 'missing',
    );
    expect(missing.length).toBeGreaterThan(0);
    const told = every(root, 'Objective').filter((each) =>
      inside(each, 'OtherInformation').includes(strings('en').missing),
    );
    expect(told.map((each) => inside(each, 'SequenceIndicator'))).toEqual(
      missing.map(({ number }) => number),
    );
    expect(inside(read(small, 'fr'), 'OtherInformation')).not.toContain('nofficial');
  });
});
