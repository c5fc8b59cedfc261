import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/plan/locale.ts';
import {
  searchRecordsOf,
  wordsOfRecords,
  type FindableRecord,
} from '../../../src/features/search/records.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { readKey, recordKey } from '../../../src/features/search/record.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { ENGLISH, FRENCH, frenchFile, GLOSSARY } from '../../support/texts.ts';

const recordsOf = async (locale: Locale, change?: Change, shape?: readonly number[]) =>
  searchRecordsOf(createLookup(await readSoundPlan(change, shape)), locale);

const whole: Change = async ({ put, replace }) => {
  await put('glossary.yaml', GLOSSARY);
  await put(
    FRENCH,
    frenchFile('Un *sentier* l’été.\n\n- Un <Terme id="sentier">repère</Terme>.').replace(
      'keywords:\n  - randonnée',
      'subjects: [plein air, forêt, été]\nkeywords:\n  - randonnée\n  - marche à pied',
    ),
  );
  await put(
    'pages/about/fr.mdx',
    '---\ntitle: À propos\ndescription: Ce site.\n---\n\n## Voir\n\nUn mot.\n',
  );
  await put(
    'pages/about/en.mdx',
    '---\ntitle: About\ndescription: This site.\n---\n\n## See\n\nA word.\n',
  );
  await replace('orientations/1/fr.mdx', 'tagline: Vers le cap 1', 'tagline: Vers le cap 1');
};

const nameOf = ({ record }: FindableRecord) => readKey(record.key.split(' ')[0] ?? '');

describe('what can be found', () => {
  let french: readonly FindableRecord[];
  let english: readonly FindableRecord[];
  const find = (records: readonly FindableRecord[], url: string) =>
    records.find((each) => each.url === url);

  beforeAll(async () => {
    french = await recordsOf('fr', whole);
    english = await recordsOf('en', whole);
  });

  it('is each thing of the plan once, then the plan, the glossary and the pages', () => {
    expect(french.map(({ url }) => url)).toEqual([
      '/orientations/1/',
      '/priorites/1-1/',
      '/priorites/1-2/',
      '/orientations/2/',
      '/priorites/2-1/',
      '/',
      '/glossaire/#sentier',
      '/integrer/',
      '/donnees/',
      '/a-propos/',
    ]);
  });

  it('is the same in both languages, each at its own address', () => {
    expect(english.map(nameOf)).toEqual(french.map(nameOf));
    expect(english.filter(({ url }) => !url.startsWith('/en/'))).toEqual([]);
  });

  it('belongs to an orientation where it stands under one or is one, to the glossary or to the site', () => {
    expect(french.map(({ group }) => group)).toEqual([
      ...['1', '1', '1', '2', '2'],
      ...['site', 'glossary', 'site', 'site', 'site'],
    ]);
  });

  it('has the texts of a priority, without markup', () => {
    expect(find(french, '/priorites/1-1/')?.record).toMatchObject({
      heading: 'Sentier 1.1',
      summary: 'Entretenir le sentier 1 du secteur 1',
      subjects: 'plein air, forêt, été',
      keywords: 'randonnée, marche à pied',
    });
    expect(find(french, '/priorites/1-1/')?.record.body.split(/\s+/)).toEqual([
      ...['Un', 'sentier', 'l’été.', 'Un', 'repère.'],
    ]);
  });

  it.each([
    ['an orientation', '/orientations/1/', 'Direction 1', 'Vers le cap 1', '', ''],
    ['a term', '/glossaire/#sentier', 'sentier', 'Chemin étroit.', 'Guide des sentiers, p. 3', ''],
    ['a page', '/a-propos/', 'À propos', 'Ce site.', 'Voir\nUn mot.', ''],
  ])('has the texts of %s', (_what, url, heading, summary, body, keywords) => {
    expect(find(french, url)?.record).toMatchObject({
      ...{ heading, summary, body, keywords },
      subjects: '',
    });
  });

  it('has the synonyms of its language, as other names or as keywords', async () => {
    const put: Change = async (folder) => {
      await whole(folder);
      await folder.put('synonyms.yaml', '- {fr: [sentier, piste], en: [path, footway]}\n');
    };
    const aliasesIn = async (locale: Locale, url: string) =>
      find(await recordsOf(locale, put), url)?.record.aliases;
    expect(await aliasesIn('fr', '/glossaire/#sentier')).toBe('piste');
    expect(await aliasesIn('en', '/en/glossary/#sentier')).toBe('');
    expect(find(await recordsOf('en', put), '/en/glossary/#sentier')?.record.keywords).toBe(
      'footway',
    );
  });

  it('has no source that more terms have than a page of results holds', async () => {
    const terms = Array.from({ length: 11 }, (_, rank) =>
      GLOSSARY.replace('id: sentier', `id: sentier-${rank}`),
    );
    const bodies = async (count: number) =>
      (await recordsOf('fr', ({ put }) => put('glossary.yaml', terms.slice(0, count).join(''))))
        .filter(({ url }) => url.includes('#'))
        .map(({ record }) => record.body);
    expect(new Set(await bodies(10))).toEqual(new Set(['Guide des sentiers, p. 3']));
    expect(new Set(await bodies(11))).toEqual(new Set(['']));
  });

  it('has the builder, in the site’s words where the plan has no text for it', () => {
    const { heading, summary } = find(english, '/en/embed/')?.record ?? {};
    expect(heading).toBe('Embed a card');
    expect(summary).toMatch(/2030–2035 Action Plan\.$/);
  });

  it('has the title and the preamble of the plan', () => {
    const { heading = '', body = '' } = find(english, '/en/')?.record ?? {};
    expect([heading, body]).toEqual(['2030–2035 Action Plan', 'This plan is short.']);
  });

  it('is spelt after all its words, and after no key', () => {
    const words = wordsOfRecords(french).join(' ');
    for (const text of ['Sentier 1.1', 'secteur 2', 'marche à pied', 'l’été', 'Chemin', 'Voir']) {
      expect(words).toContain(text);
    }
    expect(words).not.toContain('ω');
  });
});

describe('PF-20: what can be found of twelve priorities in an orientation', () => {
  it('is in plan order, and has 1.1 apart from 1.10', async () => {
    const names = (await recordsOf('fr', undefined, [12, 1])).map(nameOf);
    const first = Array.from({ length: 12 }, (_, rank) => `1.${rank + 1}`);
    expect(names.slice(0, 15)).toEqual(['1', ...first, '2', '2.1']);
  });
});

describe('what has no English yet', () => {
  it('is found in French on the English side, and says so', async () => {
    const records = await recordsOf('en', ({ remove }) => remove(ENGLISH));
    const texts = records.map(({ url, record }) => [url, record.key.split(' ')[1], record.heading]);
    expect(texts.filter(([, language]) => language !== undefined)).toEqual([
      ['/en/priorities/1-1/', 'fr-CA', 'Sentier 1.1'],
    ]);
  });

  it('is marked as such, as what is behind its source is', async () => {
    const records = await recordsOf('en', async ({ remove, replace }) => {
      await remove(ENGLISH);
      await replace('priorities/1-2/fr.mdx', 'Entretenir', 'Abolir');
    });
    const marks = records.map(({ record }) => record.key.split(' ').at(-1));
    expect(marks.filter((mark) => mark === recordKey('missing'))).toHaveLength(1);
    expect(marks.filter((mark) => mark === recordKey('stale'))).toHaveLength(1);
  });

  it('says nothing of its language on the French side', async () => {
    const records = await recordsOf('fr', ({ remove }) => remove(ENGLISH));
    expect(records.filter(({ record }) => record.key.includes(' '))).toEqual([]);
  });
});
