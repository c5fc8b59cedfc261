import { describe, expect, it } from 'vitest';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

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
  {
    foreign: ['Ecological governance of the many', 'Young people of a city', 'The water of a wing'],
    common: ['raison', 'gouverne', 'muni'],
  },
);

const findingsOf = async (query: string, options?: Parameters<typeof find>[1]) => {
  const answer = await find(query, options);
  return 'findings' in answer ? answer.findings : undefined;
};

describe('a slip', () => {
  it.each([
    ['gouvernence', 'gouvernance', '1.1'],
    ['GOUVERNENCE', 'gouvernance', '1.1'],
    ['municipalitiés', 'municipalités', '1.2'],
    ['ecologyque', 'écologique', '1.1'],
    ['écologyque', 'écologique', '1.1'],
    ['e\u0301cologyque', 'écologique', '1.1'],
  ])(
    'shows the results of the word that it is a slip of, and says so: %s',
    async (typed, instead, id) => {
      const answer = await find(typed);
      expect(answer).toMatchObject({
        kind: 'found',
        findings: { query: instead, slips: [{ instead }], missing: [] },
      });
      expect(idsOf(answer)).toEqual([id]);
    },
  );

  it('is put right among words that stay as they are typed', async () => {
    expect(await findingsOf(' Une Gouvernence ÉCOLOGIQUE ! ')).toMatchObject({
      query: 'Une gouvernance ÉCOLOGIQUE !',
    });
    expect(await findingsOf('L’eau, gouvernence; municipalitiés')).toMatchObject({
      query: 'L’eau, gouvernance; municipalités',
    });
  });

  it.each(['gouvernance', 'ECOLOGIQUE', 'municipalité', 'écologiques'])(
    'is not seen in a word that the plan has: %s',
    async (query) => {
      expect(await findingsOf(query)).toMatchObject({ slips: [], missing: [] });
    },
  );

  it.each(['raison', 'RAISON', 'état', 'tois'])(
    'is not seen in a word of the language, nor is a stop word taken for it: %s',
    async (query) => {
      const answer = await find(query);
      expect(answer).toMatchObject({ kind: 'nothing', findings: { slips: [], missing: [query] } });
    },
  );

  it.each(['cep', 'zxqvbnt', 'gauvarnanse', '<script>zxqv</script>'])(
    'is not seen in a word that is too short, or too far from one of the plan: %s',
    async (query) => {
      expect((await find(query)).kind).toBe('nothing');
    },
  );

  it('is not put right where the words are taken as typed', async () => {
    expect(await find('gouvernence', { literal: true })).toMatchObject({
      kind: 'nothing',
      findings: { missing: ['gouvernence'] },
    });
  });
});

describe('a beginning', () => {
  it.each(['gouv', 'municip', 'sai'])(
    'finds the words that it begins, and says so: %s',
    async (query) => {
      const answer = await find(query);
      expect(answer.kind).toBe('found');
      expect(await findingsOf(query)).toMatchObject({ beginnings: [query], missing: [] });
    },
  );

  it('is the last word alone', async () => {
    expect(await findingsOf('municip écologique')).toMatchObject({
      beginnings: [],
      missing: ['municip'],
      query: 'écologique',
    });
    expect(await findingsOf('écologique municip')).toMatchObject({ beginnings: ['municip'] });
  });

  it.each(['gouverne', 'muni'])('is not seen in a word of the language: %s', async (query) => {
    expect(await find(query)).toMatchObject({ kind: 'nothing', findings: { missing: [query] } });
  });

  it('may be a word of the language while it is typed', async () => {
    expect(idsOf(await find('muni', { unfinished: true }))).toEqual(['1.2']);
  });

  it('may be a stop word by itself', async () => {
    const beginning = finderOf([['1.1', { summary: 'Une laiterie' }]]);
    expect(idsOf(await beginning('la'))).toEqual(['1.1']);
  });

  it('is not looked for where words are taken as typed', async () => {
    expect((await find('municip', { literal: true })).kind).toBe('nothing');
  });
});

describe('a word that the plan does not have', () => {
  it('is told beside the results of the others', async () => {
    const answer = await find('saison zxqvbnt');
    expect(idsOf(answer)).toEqual(['1.2', '2.1']);
    expect(answer).toMatchObject({ findings: { query: 'saison', missing: ['zxqvbnt'] } });
  });

  it('is told once, and each of several', async () => {
    expect(await findingsOf('raison zxqvbnt raison')).toMatchObject({
      missing: ['raison', 'zxqvbnt'],
    });
  });

  it('gets no suggestion', async () => {
    expect(await find('zxqvbnt')).toMatchObject({ kind: 'nothing', suggestions: [] });
  });
});

describe('a passage that the plan does not have', () => {
  const records = finderOf([
    ['1.1', { heading: 'Jardins du quartier', body: 'Un jardin, un village' }],
    ['1.2', { heading: 'Villages', body: 'Un village' }],
  ]);

  it('leads to what its words are about, by its title', async () => {
    expect(await records('"village jardin"')).toMatchObject({
      kind: 'nothing',
      suggestions: ['Jardins du quartier'],
    });
  });

  it('says which of its words are absent', async () => {
    expect(await records('"jardin zxqvbnt"')).toMatchObject({ findings: { missing: ['zxqvbnt'] } });
    expect(await records('"zxqvbnt"')).toMatchObject({ suggestions: [] });
  });
});

describe('a word of the other language', () => {
  it.each([
    ['governance', '1.1'],
    ['GOVERNANCE', '1.1'],
    ['wing', '2.1'],
  ])('finds the items with it in that text, and says so: %s', async (query, id) => {
    const answer = await find(query);
    expect(idsOf(answer)).toEqual([id]);
    expect(answer).toMatchObject({ findings: { foreign: [query], missing: [] } });
  });

  it.each(['gouvernance', 'cap', 'zxqvbnt', 'eau'])(
    'is not seen in a word that the plan has in this one, or in neither: %s',
    async (query) => {
      expect(await findingsOf(query)).toMatchObject({ foreign: [] });
    },
  );

  it('is told beside the words that are found', async () => {
    const answer = await find('people saison');
    expect(answer).toMatchObject({ kind: 'found', findings: { foreign: ['people'] } });
    expect(idsOf(answer)[0]).toBe('1.2');
  });

  it('is passed over where it is in most texts, as a stop word is', async () => {
    expect(await findingsOf('of saison')).toMatchObject({ foreign: [], missing: [] });
  });
});

describe('a word of a family', () => {
  const family = finderOf([
    ['1.1', { summary: 'Une gouvernance, des gouvernances' }],
    ['1.2', { summary: 'Des gouvernements' }],
    ['1.3', { summary: 'Un jardinage' }],
  ]);

  it('finds what has it, in any number, before the others of its family', async () => {
    const answer = await family('gouvernement');
    expect(idsOf(answer)[0]).toBe('1.2');
    expect(answer).toMatchObject({ findings: { families: [], missing: [] } });
  });
});
