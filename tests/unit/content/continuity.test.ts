import { describe, expect, it } from 'vitest';
import { continuityOf, parseReference } from '../../../src/plan/continuity.ts';
import { continuityFileOf } from '../../../src/features/data/api.ts';
import { dataFilesOf } from '../../../src/features/data/data-files.ts';
import { priorityMarkdown } from '../../../src/features/data/markdown.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { pagesOf } from '../../../src/site/routes.ts';
import { translatedItems } from '../../../src/content/translation/items.ts';
import { readChanged, readSoundPlan } from '../../support/content-folder.ts';
import { urlsFor } from '../../support/paths.ts';

const BEFORE = `predecessor: {title: Plan 2024-2029, url: 'https://plan.example/2024-2029/'}`;
const AFTER = `successor: {title: Plan 2036-2040, url: 'https://plan.example/2036-2040/'}`;

/** Reads a made-up plan of 1.1, 1.2 and 2.1, named 2030-2035, with a file of continuity. */
const put = (text: string, facts = `${BEFORE}\n${AFTER}`) =>
  readChanged(async ({ put: write, replace }) => {
    await replace('plan.yaml', 'status:', `${facts}\nstatus:`);
    await write('continuity.yaml', text);
  });

const FROM_BEFORE = `
- from: "2024-2029#3.2"
  to: ["1.2"]
  kind: reworded
  why: { fr: "Plus simple : un verbe", en: "Simpler, with a verb" }
- from: "2024-2029#1.1"
  to: ["2.1", "1.1"]
  kind: split
- from: "2024-2029#4.4"
  kind: dropped
`;

const INTO_AFTER = `
- from: "1.1"
  to: ["2036-2040#2.4"]
  kind: kept
- from: "2.1"
  kind: dropped
`;

describe('a reference to a priority', () => {
  it.each(['3', '3.0', '2021-2025#', '#3.2', 'A#3.2', '2021#3.2#1', '2021-2025 3.2', ''])(
    'is not “%s”',
    (value) => {
      expect(parseReference(value)).toBeUndefined();
    },
  );
});

describe('continuity.yaml', () => {
  it('may be missing or empty, and then leaves nothing', async () => {
    const sound = await readSoundPlan();
    const { plan: empty } = await put('# rien\n');
    for (const plan of [sound, empty ?? sound]) {
      expect(plan.continuity).toEqual([]);
      expect(pagesOf(plan)).not.toContainEqual({ view: 'continuity' });
      const files = dataFilesOf(
        createLookup(plan),
        urlsFor({ origin: 'https://plan.example', base: '/' }),
      );
      expect(files.filter(({ path }) => path.includes('continuity'))).toEqual([]);
    }
  });

  it('says what the priorities of the plan before have become, in its order, and what of it was dropped', async () => {
    const { plan, issues } = await put(FROM_BEFORE);
    expect(issues).toEqual([]);
    const common = { role: 'predecessor', plan: '2024-2029' };
    expect(plan?.continuity).toMatchObject([
      { ...common, from: '1.1', to: ['1.1', '2.1'], kind: 'split' },
      {
        ...common,
        ...{ from: '3.2', to: ['1.2'], kind: 'reworded' },
        why: { fr: 'Plus simple\u00a0: un verbe', en: 'Simpler, with a verb' },
      },
      { ...common, from: '4.4', to: [], kind: 'dropped' },
    ]);
    expect(plan && continuityOf(plan, '2.1').map(({ from }) => from)).toEqual(['1.1']);
    expect(plan && pagesOf(plan)).toContainEqual({ view: 'continuity' });
  });

  it('says in the older plan what became of its own', async () => {
    const { plan, issues } = await put(INTO_AFTER);
    expect(issues).toEqual([]);
    const common = { role: 'successor', plan: '2036-2040' };
    expect(plan?.continuity).toMatchObject([
      { ...common, from: '1.1', to: ['2.4'], kind: 'kept' },
      { ...common, from: '2.1', to: [], kind: 'dropped' },
    ]);
    expect(plan && continuityOf(plan, '1.2')).toEqual([]);
  });

  it('may name its own plan too, so that one file serves both plans', async () => {
    const named = await put(
      FROM_BEFORE.replaceAll('["', '["2030-2035#').replace(', "1.1', ', "2030-2035#1.1'),
    );
    const plain = await put(FROM_BEFORE);
    expect(named.plan?.continuity).toEqual(plain.plan?.continuity);
  });

  it('is given as data in which every number names its plan: the text of the file for the other plan', async () => {
    const { plan } = await put(FROM_BEFORE + INTO_AFTER);
    if (!plan) throw new Error('The plan is not sound.');
    const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
    const file = continuityFileOf(createLookup(plan), urls);
    expect(file).toMatchObject({
      $schema: 'https://plan.example/api/v1/continuity.schema.json',
      version: 1,
      plan: '2030-2035',
      predecessor: { url: { fr: 'https://plan.example/2024-2029/' } },
      continuity: [
        { from: '2024-2029#1.1', to: ['2030-2035#1.1', '2030-2035#2.1'], kind: 'split' },
        { from: '2024-2029#3.2', to: ['2030-2035#1.2'], kind: 'reworded' },
        { from: '2024-2029#4.4', to: [], kind: 'dropped' },
        { from: '2030-2035#1.1', to: ['2036-2040#2.4'], kind: 'kept' },
        { from: '2030-2035#2.1', to: [], kind: 'dropped' },
      ],
    });
    const entries = file.continuity.map(({ from, to, kind }) => ({ from, to, kind }));
    const again = await put(JSON.stringify(entries));
    expect(again.issues).toEqual([]);
    expect(again.plan?.continuity.map(({ from, to }) => [from, ...to])).toEqual(
      plan.continuity.map(({ from, to }) => [from, ...to]),
    );
  });

  it('is said in the Markdown of a priority, with the addresses of the other plan', async () => {
    const { plan } = await put(FROM_BEFORE + INTO_AFTER);
    if (!plan) throw new Error('The plan is not sound.');
    const urls = urlsFor({ origin: 'https://plan.example', base: '/' });
    const written = (number: '1.1' | '1.2') =>
      priorityMarkdown(createLookup(plan), number, 'fr', urls);
    expect(written('1.2')).toContain(
      'Vient [de la priorité\u00a03.2](https://plan.example/2024-2029/priorites/3-2/) du plan 2024-2029 (nouvelle formulation). Plus simple\u00a0: un verbe',
    );
    expect(written('1.1')).toContain(
      'Devenue [la priorité\u00a02.4](https://plan.example/2036-2040/priorites/2-4/) du plan 2036-2040 (même texte).',
    );
    expect(written('1.2')).not.toContain('Devenue');
  });

  it('has reasons whose translation is followed, each by a name of its own', async () => {
    const { sources, plan } = await put(
      `${FROM_BEFORE.replace('en: "Simpler, with a verb"', '')}${INTO_AFTER}  why: { fr: Fini, en: Done }
  translated: { en: '00000000' }
`,
    );
    const items = translatedItems(sources).filter(({ file }) => file === 'continuity.yaml');
    expect(items.map(({ names, texts: [text] }) => [names[0], text?.state])).toEqual([
      ['from-2024-2029#3.2', 'missing'],
      ['from-2.1', 'stale'],
    ]);
    expect(plan?.continuity.map(({ translation }) => translation)).toEqual([
      ...['current', 'missing', 'current', 'current', 'stale'],
    ]);
  });

  it.each([
    ['- from: "2024-2029#3.2"\n  to: ["9.9"]\n  kind: kept\n', 'to', 'no priority 9.9'],
    ['- from: "9.9"\n  kind: dropped\n', 'from', 'no priority 9.9'],
    ['- from: "1.2"\n  to: ["1.1"]\n  kind: kept\n', '', 'from one plan to another'],
    ['- from: "a#1.2"\n  to: ["b#1.1"]\n  kind: kept\n', '', 'from one plan to another'],
    ['- from: "a#1.2"\n  to: ["1.1"]\n  kind: dropped\n', 'kind', 'does not fit “dropped”'],
    ['- from: "a#1.2"\n  kind: kept\n', 'kind', 'does not fit “kept”'],
    ['- from: "a#1.2"\n  to: ["1.1"]\n  kind: split\n', 'kind', 'at least two'],
    ['- from: "a#1.2"\n  to: ["1.1"]\n  kind: changed\n', 'kind', 'kept, reworded'],
    ['- from: 3.2\n  kind: dropped\n', 'from', '"3.2"'],
    ['- from: "a 3.2"\n  kind: dropped\n', 'from', 'refers to no priority'],
    [
      '- from: "a#1.2"\n  kind: dropped\n- from: "a#1.2"\n  kind: dropped\n',
      'from',
      'already said above',
    ],
    [
      '- from: "a#1.2"\n  kind: dropped\n- from: "b#1.3"\n  kind: dropped\n',
      '',
      'two plans where there is one: a and b',
    ],
  ])('refuses %j', async (text, field, words) => {
    const { issues } = await put(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      file: 'continuity.yaml',
      message: { en: expect.stringContaining(words) as string },
    });
    expect(JSON.stringify(issues[0]?.field ?? '')).toContain(field);
  });

  it.each([
    [FROM_BEFORE, 'predecessor'],
    [INTO_AFTER, 'successor'],
  ])('asks for the address of the other plan: %j', async (text, field) => {
    const { issues } = await put(text, '');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message.en).toContain(`${field}: {title:`);
  });
});
