import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/content/issue.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { planData } from '../../../src/features/data/api.ts';
import { planCsv, planSemicolonCsv } from '../../../src/features/data/csv.ts';
import { planStratml } from '../../../src/features/data/stratml.ts';
import { importPlan } from '../../../src/import/import-plan.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { paragraphs, plainText } from '../../../src/plan/prose.ts';
import { locate } from '../../../src/site/urls.ts';
import { ADOPTED_PLAN, DATA_PLANS, UNKNOWN_PLAN } from '../../support/data-plans.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { importTexts, readBack } from '../../support/imported.ts';

const PLANS = [...DATA_PLANS, ADOPTED_PLAN, UNKNOWN_PLAN];

describe.each(PLANS)('the exports of $name', ({ lookup, urls }) => {
  const { plan } = lookup;
  /** What every export holds, in one language. */
  const held = (locale: 'fr' | 'en') =>
    plan.orientations.map(({ number, text, priorities }) => ({
      number: String(number),
      title: text[locale].title,
      items: priorities.map((each) => {
        const { text: own } = lookup.priority(each);
        const { statement, short, details } = own[locale];
        return { number: each, statement, short, details };
      }),
    }));

  it('imported again from JSON are the same data', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'again-'));
    try {
      const before = planData(lookup, urls);
      await writeFile(join(folder, 'plan.json'), JSON.stringify(before));
      const content = join(folder, 'content');
      await importPlan({ files: [join(folder, 'plan.json')] }, content);
      const { plan: again, issues } = await readContent(content, locate);
      expect(formatIssues(issues)).toBe('');
      if (again) expect(planData(createLookup(again), urls)).toEqual(before);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('imported again from StratML have the same parts, in both languages', async () => {
    const { outlines, facts } = await importTexts({
      'plan.fr.stratml.xml': planStratml(lookup, 'fr', urls),
      'plan.en.stratml.xml': planStratml(lookup, 'en', urls),
    });
    for (const outline of outlines) {
      const text = plan.text[outline.locale];
      expect(outline).toMatchObject({
        title: text.title,
        groups: held(outline.locale),
        preamble: paragraphs(text.preamble).map((each) => ({ type: 'paragraph', text: each })),
      });
      expect(outline.subtitle).toBe(text.subtitle);
      expect(outline.groups.map(({ tagline }) => tagline)).toEqual(
        plan.orientations.map((each) => each.text[outline.locale].tagline),
      );
    }
    expect(outlines).toHaveLength(2);
    expect(facts).toMatchObject({ start: plan.start, end: plan.end, published: plan.published });
  });

  it.each([
    ['commas', () => planCsv(lookup, urls)],
    ['semicolons', () => planSemicolonCsv(lookup, 'fr', urls)],
  ])(
    'imported again from CSV with %s have the same priorities, in both languages',
    async (_, make) => {
      const { outlines } = await importTexts({ 'plan.csv': make() });
      expect(outlines).toHaveLength(2);
      for (const { locale, groups } of outlines) {
        expect(groups).toMatchObject(held(locale).filter(({ items }) => items.length > 0));
        const notes = groups.flatMap(({ items }) =>
          items.map(({ note }) =>
            note.map((block) => ('text' in block ? block.text : '')).join(' '),
          ),
        );
        expect(notes).toEqual(
          plan.priorities.map(({ text }) => plainText(text[locale].note).replaceAll('\n\n', ' ')),
        );
        expect(groups.flatMap(({ items }) => items.map(({ subjects }) => subjects))).toEqual(
          plan.priorities.map(({ text }) => [...text[locale].subjects]),
        );
      }
    },
  );
});

/** A plan with numbers of its own: Roman, lettered, none, and one for each language. */
const numbers: Change = async ({ replace }) => {
  const number = (file: string, written: string) =>
    replace(file, '---\n', `---\nnumber: "${written}"\n`);
  await number('orientations/1/fr.mdx', 'III');
  await number('orientations/2/fr.mdx', 'none');
  await number('priorities/1-1/fr.mdx', 'Volet 1');
  await number('priorities/1-1/en.mdx', 'Part 1');
  await number('priorities/1-2/fr.mdx', 'none');
  await number('priorities/2-1/fr.mdx', '7.a');
};

describe('a plan with numbers of its own', async () => {
  const plan = await readSoundPlan(numbers);
  const lookup = createLookup(plan);
  const { urls } = UNKNOWN_PLAN;
  /** Numbers in the files that an import of an export writes. */
  const imported = async (files: Readonly<Record<string, string>>) => {
    const written = readBack(await importTexts(files));
    return Object.fromEntries(
      [...written].flatMap(([file, { data }]) =>
        typeof data === 'object' && data !== null && 'number' in data ? [[file, data.number]] : [],
      ),
    );
  };
  const inFrench = {
    'orientations/1/fr.mdx': 'III',
    'orientations/2/fr.mdx': 'none',
    'priorities/1-1/fr.mdx': 'Volet\u00a01',
    'priorities/1-2/fr.mdx': 'none',
    'priorities/2-1/fr.mdx': '7.a',
  };

  it('has them again after an import of its JSON', async () => {
    const json = JSON.stringify(planData(lookup, urls));
    expect(await imported({ 'plan.json': json })).toEqual({
      ...inFrench,
      'priorities/1-1/en.mdx': 'Part\u00a01',
    });
  });

  it('has them again after an import of its StratML', async () => {
    const xml = planStratml(lookup, 'fr', urls);
    expect(xml.match(/<SequenceIndicator>/g)).toHaveLength(3);
    expect(await imported({ 'plan.fr.xml': xml })).toEqual(inFrench);
  });

  it.each([
    ['commas', () => planCsv(lookup, urls)],
    ['semicolons', () => planSemicolonCsv(lookup, 'fr', urls)],
  ])('has them again after an import of its CSV with %s', async (_, make) => {
    const found = await imported({ 'plan.csv': make() });
    const plain = Object.entries(found).map(([file, number]) => [
      file,
      String(number).replace(' ', '\u00a0'),
    ]);
    expect(Object.fromEntries(plain)).toEqual(inFrench);
  });
});
