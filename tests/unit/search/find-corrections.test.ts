import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/features/search/stop-words.ts';
import { MAX_SUGGESTIONS } from '../../../src/features/search/tuning.ts';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

const PASSED_OVER = new Set(stopWords('fr'));

const find = finderOf(
  [
    [
      '1.1',
      {
        summary: 'Une gouvernance écologique',
        body: 'Étant celle de tous, elle est même vaste.',
      },
    ],
    ['1.2', { summary: 'Des municipalités', body: 'Un cap et une saison' }],
    ['2.1', { summary: 'La saison de l’eau', body: 'Une maison' }],
  ],
  'fr',
  ['governance of municipalities', 'young people', 'wing', 'cap'],
);

describe('a misspelt word', () => {
  it.each([
    ['gouvernence', 'gouvernance', '1.1'],
    ['GOUVERNENCE', 'gouvernance', '1.1'],
    ['municipalitees', 'municipalités', '1.2'],
    ['ecologyque', 'écologique', '1.1'],
    ['écologyque', 'écologique', '1.1'],
    ['e\u0301cologyque', 'écologique', '1.1'],
  ])('is put right, and the answer says so: %s', async (query, corrected, id) => {
    const answer = await find(query);
    expect(answer).toMatchObject({ kind: 'found', corrected });
    expect(idsOf(answer)).toEqual([id]);
  });

  it('is put right among words that stay as they are typed', async () => {
    expect(await find(' Une Gouvernence ÉCOLOGIQUE ! ')).toMatchObject({
      corrected: 'Une gouvernance ÉCOLOGIQUE !',
    });
    expect(await find('L’eau, gouvernence; municipalitees')).toMatchObject({
      corrected: 'L’eau, gouvernance; municipalités',
    });
  });

  it('is taken for the word that is in most records, where several are equally near', async () => {
    expect(await find('baison')).toMatchObject({ corrected: 'saison' });
  });

  it.each(['gouvernance', 'ECOLOGIQUE', 'municipalité', 'gouvern'])(
    'is not seen in a word that the plan has, or that begins one: %s',
    async (query) => {
      expect(await find(query)).toMatchObject({ kind: 'found', corrected: undefined });
    },
  );

  it.each(['état', 'ETAT', 'tois', 'elel'])(
    'is not taken for a word that says nothing of a subject: %s',
    async (query) => {
      expect(await find(query)).toMatchObject({ kind: 'nothing' });
    },
  );

  it.each(['cep', 'zxqvbnt', 'gauvarnanse', '<script>zxqv</script>'])(
    'is left alone where it is too short, or too far: %s',
    async (query) => {
      expect((await find(query)).kind).toBe('nothing');
    },
  );
});

describe('an answer of nothing', () => {
  it('suggests words that are not too far', async () => {
    expect(await find('gauvarnanse')).toMatchObject({
      kind: 'nothing',
      suggestions: ['gouvernance'],
    });
    expect(await find('zxqvbnt')).toMatchObject({ kind: 'nothing', suggestions: [] });
  });

  it.each(['étxnts', 'mêxx', 'txxs'])(
    'suggests no word that says nothing of a subject: %s',
    async (query) => {
      const answer = await find(query);
      expect(answer.kind).toBe('nothing');
      const suggestions = answer.kind === 'nothing' ? answer.suggestions : [];
      expect(suggestions.filter((word) => PASSED_OVER.has(word))).toEqual([]);
    },
  );

  it('suggests a few words at most, however many were typed', async () => {
    const kin = (stem: string) => ['s', 'a', 'b', 'c', 'd', 'e'].map((end) => stem + end).join(' ');
    const answer = await finderOf([
      ['1.1', { body: kin('jardin') }],
      ['1.2', { body: kin('village') }],
    ])('"jardins villages"');
    expect(answer.kind).toBe('nothing');
    const suggestions = answer.kind === 'nothing' ? answer.suggestions : [];
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(MAX_SUGGESTIONS);
  });
});

describe('a word of the other language', () => {
  it.each(['governance', 'GOVERNANCE', 'young people', 'wing', 'peopl'])(
    'is told: %s',
    async (query) => {
      expect(await find(query)).toMatchObject({ foreign: true });
    },
  );

  it.each(['gouvernance', 'cap', 'zxqvbnt', 'gouvern', 'eau', 'gove'])(
    'is not seen in a word that the plan has in this one, or in neither: %s',
    async (query) => {
      expect(await find(query)).toMatchObject({ foreign: false });
    },
  );

  it('is told beside the words that are found', async () => {
    const answer = await find('people saison');
    expect(answer).toMatchObject({ kind: 'found', foreign: true });
    expect(idsOf(answer)).toEqual(['1.2', '2.1']);
  });
});
