import { describe, expect, it } from 'vitest';
import { synonymWarnings } from '../../../src/features/search/synonym-warnings.ts';
import type { RecordTexts, RecordWords } from '../../../src/features/search/record.ts';
import type { SynonymGroup } from '../../../src/plan/plan.ts';
import { withSynonyms } from '../../../src/features/search/synonyms.ts';
import { readChanged } from '../../support/content-folder.ts';
import { recordOf } from '../../support/search-record.ts';

const WATER = ['étang', 'mare', 'plan d’eau'];
/** Adds synonyms to a record among others that do not mention them. */
const add = (record: RecordTexts, groups: readonly SynonymGroup[]): RecordWords => {
  const [first] = withSynonyms([record, ...Array<RecordTexts>(3).fill(recordOf({}))], groups);
  if (!first) throw new Error('No record came back.');
  return first;
};

const added = (
  parts: Parameters<typeof recordOf>[0],
  ...groups: readonly (readonly string[])[]
) => {
  const { aliases, keywords } = add(recordOf(parts), groups);
  return { aliases, keywords };
};

describe('synonyms in a record', () => {
  it.each(['Étang', 'étangs', 'Bassin (étang)', 'Étang; bassin'])(
    'of its heading are other names of it: %s',
    (heading) => {
      expect(added({ heading }, WATER)).toEqual({ aliases: 'mare, plan d’eau', keywords: '' });
    },
  );

  it('of words in its heading are keywords', () => {
    expect(added({ heading: 'Les étangs du parc' }, WATER)).toEqual({
      aliases: '',
      keywords: 'mare, plan d’eau',
    });
  });

  it.each(['summary', 'subjects', 'keywords'] as const)('of its %s are keywords', (part) => {
    const { keywords, ...rest } = add(recordOf({ [part]: 'rive, étangs' }), [WATER]);
    expect(keywords).toBe(
      part === 'keywords' ? 'rive, étangs, mare, plan d’eau' : 'mare, plan d’eau',
    );
    expect(rest.aliases).toBe('');
  });

  it('are not added to the many records that mention a word of all, but to those that are called so', () => {
    const records = withSynonyms(
      [
        recordOf({ heading: 'Étang' }),
        ...Array<RecordTexts>(2).fill(recordOf({ summary: 'Un étang' })),
      ],
      [WATER],
    );
    expect(records.map(({ keywords }) => keywords)).toEqual(['', '', '']);
    expect(records[0]?.aliases).not.toBe('');
  });

  it('are not added for a word of its body, which may name what it is not about', () => {
    expect(added({ body: 'Un étang.' }, WATER)).toEqual({ aliases: '', keywords: '' });
  });

  it('are not added for a word that runs over two texts, or is a part of one', () => {
    const nothing = { aliases: '', keywords: '' };
    expect(added({ heading: 'plan', summary: 'd’eau' }, WATER)).toEqual(nothing);
    expect(added({ heading: 'marelle' }, WATER)).toEqual(nothing);
  });

  it('are added once', () => {
    expect(added({ keywords: 'étang, mare' }, WATER).keywords).toBe('étang, mare, plan d’eau');
  });

  it('of its heading count beside keywords that say the same', () => {
    expect(added({ heading: 'Étang', keywords: 'mare' }, WATER).aliases).toBe('mare, plan d’eau');
    expect(added({ heading: 'Les étangs', keywords: 'mare' }, WATER).keywords).toBe(
      'mare, mare, plan d’eau',
    );
  });

  it('bring no word again, which would count twice', () => {
    expect(added({ heading: 'Un étang d’eau douce' }, WATER).keywords).toBe('mare, plan');
    expect(added({ summary: 'Un étang, une vue sur l’eau' }, WATER).keywords).toBe('mare, plan d’');
  });

  it('come from every group that it mentions', () => {
    expect(added({ heading: 'Étang', summary: 'Un bois' }, WATER, ['bois', 'forêt'])).toEqual({
      aliases: 'mare, plan d’eau',
      keywords: 'forêt',
    });
  });
});

describe('a group that search can find nothing by', () => {
  const warned = async (yaml: string) => {
    const { plan, sources, issues } = await readChanged(({ put }) => put('synonyms.yaml', yaml));
    expect(issues).toEqual([]);
    return plan ? synonymWarnings(plan, sources) : [];
  };

  it('is told, in the language in which the plan has none of its words', async () => {
    const warnings = await warned('- {fr: [sentier, piste], en: [street, road]}\n');
    expect(warnings).toEqual([
      {
        file: 'synonyms.yaml',
        line: 1,
        field: 'en',
        message: {
          fr: expect.stringContaining('street, road') as string,
          en: expect.stringContaining('street, road') as string,
        },
      },
    ]);
  });

  it('is not told where one of its words is in the plan', async () => {
    expect(await warned('- {fr: [piste, sentiers], en: [path, trail]}\n')).toEqual([]);
  });
});
