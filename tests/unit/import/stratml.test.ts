import { readFileSync } from 'node:fs';
import { create } from 'xmlbuilder2';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { readPlan } from '../../../src/import/import-plan.ts';
import { cleanLine } from '../../../src/import/clean-text.ts';
import { importTexts, readBack, readImported, textsIn } from '../../support/imported.ts';
import { sharedPath } from '../../support/shared.ts';

const REAL = ['part1-iso', 'part2', 'part2-misplaced', 'no-namespace'];
const pathOf = (name: string): string => sharedPath(`cases/plans/${name}.xml`) ?? '';
const isThere = sharedPath('cases/plans/README.md') !== undefined;

/** What is for programs, is a number, or names the person who sent the file. */
const NO_WORDS = new Set([
  'SequenceIndicator',
  'Identifier',
  'ReferentIdentifier',
  'id',
  'Submitter',
  'StartDate',
  'EndDate',
  'PublicationDate',
]);

/** Texts of a document, as another library reads it. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.replaceAll('&amp;', '&')];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.startsWith('@') || name.startsWith('?') || name === '!' || NO_WORDS.has(name)
      ? []
      : textsOf(inner),
  );
};
const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

describe.skipIf(!isThere)(
  'a public StratML file (skipped where the folder “shared” is not beside the project)',
  () => {
    it.each(REAL)(
      '%s becomes files that are read without an issue, and keeps every word',
      async (name) => {
        const imported = await readPlan({ files: [pathOf(name)] });
        const files = [...readBack(imported).values()];
        const written = spaced(
          [...textsIn(files.map(({ data }) => data)), ...files.flatMap(({ body }) => body)].join(
            ' ',
          ),
        );
        const locale = imported.outlines[0].locale;
        const lost = textsOf(create(readFileSync(pathOf(name), 'utf8')).end({ format: 'object' }))
          .flatMap((text) => text.split(/\n\s*\n/))
          .map((text) => spaced(cleanLine(text, locale)))
          .filter((text) => text !== '' && !written.includes(text));
        expect(lost).toEqual([]);
      },
    );

    it.each(REAL)(
      '%s is a plan that is read without an issue, and states no more than the file',
      async (name) => {
        const { plan, issues } = await readImported([pathOf(name)]);
        expect(issues).toEqual([]);
        expect(plan).toMatchObject({ languages: ['en'], isTranslationOfficial: false });
        expect(plan?.status).toBeUndefined();
        const said = readFileSync(pathOf(name), 'utf8');
        for (const stated of [plan?.start, plan?.end, plan?.publisher?.url, plan?.published]) {
          expect(stated === undefined || said.includes(stated)).toBe(true);
        }
      },
    );

    it('part1-iso has one goal without number and five objectives, of which four have one', async () => {
      const { outlines } = await readPlan({ files: [pathOf('part1-iso')] });
      const [goal] = outlines[0].groups;
      expect(outlines[0].groups).toHaveLength(1);
      expect(goal?.number).toBeUndefined();
      expect(goal?.items.map(({ number }) => number)).toEqual([undefined, '1', '2', '3', '4']);
    });

    it('part2 keeps its numbers and leaves out its two empty objectives, which it says', async () => {
      const { outlines, notes } = await readPlan({ files: [pathOf('part2')] });
      const items = outlines[0].groups.map((group) => group.items.map(({ number }) => number));
      expect(items).toEqual([['1.1', '1.2', '1.3'], ['2.1'], ['3.1'], [], []]);
      expect(
        notes.filter(({ message }) => message.en.includes('no part of the plan')),
      ).toHaveLength(2);
    });

    it('not-well-formed is refused with its line', async () => {
      const error = await readPlan({ files: [pathOf('not-well-formed')] }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ImportError);
      expect(error).toMatchObject({ issues: [{ file: 'not-well-formed.xml', line: 5 }] });
    });
  },
);

const plan = (attributes: string, prefix = ''): string => `<${prefix}StrategicPlan ${attributes}>
  <${prefix}Name>Plan of the lake</${prefix}Name>
  <${prefix}StrategicPlanCore>
    <${prefix}Organization><${prefix}Name>Lake &amp; Co</${prefix}Name></${prefix}Organization>
    <${prefix}Goal>
      <${prefix}Name>Water</${prefix}Name>
      <${prefix}SequenceIndicator>III</${prefix}SequenceIndicator>
      <${prefix}Objective>
        <${prefix}Name>Shore</${prefix}Name>
        <${prefix}Description>Keep {the} *shore* &lt;wild></${prefix}Description>
        <${prefix}SequenceIndicator>III.a</${prefix}SequenceIndicator>
      </${prefix}Objective>
    </${prefix}Goal>
  </${prefix}StrategicPlanCore>
  <${prefix}AdministrativeInformation><${prefix}StartDate>2030-01-01</${prefix}StartDate></${prefix}AdministrativeInformation>
</${prefix}StrategicPlan>`;

describe('a StratML file', () => {
  it.each([
    ['of ISO', 'xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"', ''],
    ['of the older namespace', 'xmlns="http://www.stratml.net"', ''],
    ['with a prefix', 'xmlns:s="urn:ISO:std:iso:17469:tech:xsd:stratml_core"', 's:'],
    ['without a namespace', '', ''],
  ])('%s is read by its local names', async (_, attributes, prefix) => {
    const imported = await importTexts({ 'lake.xml': plan(attributes, prefix) });
    const files = readBack(imported);
    expect(files.get('orientations/1/en.mdx')?.data).toEqual({ number: 'III', title: 'Water' });
    expect(files.get('priorities/1-1/en.mdx')?.data).toEqual({
      number: 'III.a',
      statement: 'Keep {the} *shore* <wild>',
      details: [{ label: 'Name', value: 'Shore' }],
    });
    expect(files.get('plan.yaml')?.data).toMatchObject({
      languages: ['en'],
      start: '2030',
      publisher: { name: 'Lake & Co' },
    });
  });

  it.each([
    [
      'a document type',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<a>&b;</a>',
      2,
    ],
    ['an entity of its own', '<StrategicPlan>\n<Name>&b;</Name></StrategicPlan>', 2],
    ['no goal', '<html>\n<body/></html>', 1],
    ['no end', '<StrategicPlan>\n<Goal>', 2],
  ])('with %s is refused with its line', async (_, text, line) => {
    const error = await importTexts({ 'lake.xml': text }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ issues: [{ file: 'lake.xml', line }] });
  });
});
