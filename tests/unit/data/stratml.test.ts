import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { create } from 'xmlbuilder2';
import { strings } from '../../../src/site/i18n/index.ts';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { plainText } from '../../../src/plan/prose.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { DATA_PLANS, type DataPlan } from '../../support/data-plans.ts';
import { sharedText } from '../../support/shared.ts';

/** The public schema, which the project does not ship. */
const schema = sharedText('schemas/StrategicPlanISOVersion20140401.xsd');

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

  it.skipIf(schema === undefined).each(LOCALES)(
    'ST-01: is valid in %s (skipped where the public schema is not at hand)',
    async (locale) => {
      const xml = planStratml(lookup, locale, urls);
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'plan.xml', contents: xml }],
        schema: [schema ?? ''],
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(valid).toBe(true);
    },
  );

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
