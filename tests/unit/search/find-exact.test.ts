import { describe, expect, it } from 'vitest';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

const find = finderOf([
  ['1.1', { summary: 'La gouvernance démocratique du lac' }],
  ['1.2', { summary: 'Une gouvernance du village, démocratique' }],
  ['1.3', { summary: 'Un jardinier démocratique' }],
]);
const idsFor = async (query: string) => idsOf(await find(query));

describe('a query in quotation marks', () => {
  it.each([
    '"gouvernance démocratique"',
    '«\u00a0gouvernance démocratique\u00a0»',
    '“gouvernance démocratique”',
    ' "Gouvernance  DEMOCRATIQUE" ',
    '"la gouvernance démocratique du lac"',
  ])('finds its words as they stand, and nothing else: %s', async (query) => {
    expect(await idsFor(query)).toEqual(['1.1']);
  });

  it('finds both where there are no quotation marks', async () => {
    expect(await idsFor('gouvernance démocratique')).toEqual(
      expect.arrayContaining(['1.1', '1.2']),
    );
  });

  it('may be one word', async () => {
    expect(await idsFor('"gouvernance"')).toEqual(['1.1', '1.2']);
  });

  it.each(['"du lac"', '« La gouvernance »', '"la"'])(
    'has the words that are passed over elsewhere: %s',
    async (query) => {
      expect((await idsFor(query))[0]).toBe('1.1');
    },
  );

  it('finds a passage whose words stand elsewhere too', async () => {
    const ids = idsOf(
      await finderOf([
        ['1.1', { heading: 'Le lac', summary: 'Un lac, un parc et un lac clair' }],
        ['1.2', { summary: 'Un lac clair, puis le lac' }],
      ])('"lac clair"'),
    );
    expect(ids).toEqual(['1.1', '1.2']);
  });

  it('marks the passage alone', async () => {
    const found = await finderOf([['1.1', { summary: 'Un lac, un parc et un lac clair' }]])(
      '"lac clair"',
    );
    const places = found.kind === 'found' ? found.results.map((each) => each.places.size) : [];
    expect(places).toEqual([2]);
  });

  it.each([
    '"démocratique gouvernance"',
    '"gouvernance zxqvbnt"',
    '"lac village"',
    '"gouvernence"',
  ])('finds nothing where its words do not stand so, and puts nothing right: %s', async (query) => {
    expect((await find(query)).kind).toBe('nothing');
  });

  it.each(['"gouvern"', '"jardin"', '"gouvernance démo"'])(
    'does not go on with a word that it has the beginning of: %s',
    async (query) => {
      expect((await find(query)).kind).toBe('nothing');
    },
  );

  it('does not take a word for one that begins so', async () => {
    const art = finderOf([
      ['1.1', { summary: 'Un article' }],
      ['1.2', { summary: 'Un art' }],
    ]);
    expect(idsOf(await art('"art"'))).toEqual(['1.2']);
  });
});

describe('a passage that is copied between quotation marks', () => {
  it.each([
    ['an elision', 'afin d’accroître l’autonomie', "d'accroître l'autonomie"],
    ['a compound', 'une main-d’œuvre locale', "main-d'œuvre locale"],
    ['a hyphen', 'un essor socio-économique local', 'essor socio-économique local'],
    ['a comma', 'un lac, un parc', 'un lac, un parc'],
    ['a dash', 'cette crise –\u00a0et le lac\u00a0– reste', 'crise – et le lac – reste'],
    ['a colon', 'les municipalités\u00a0: les villes', 'les municipalités : les villes'],
    ['a colon, typed close', 'les municipalités\u00a0: les villes', 'municipalités: les villes'],
    ['a quotation', 'un lac «\u00a0clair\u00a0» et grand', 'lac « clair » et grand'],
    ['a slash', 'un lac et/ou un parc', 'lac et/ou un parc'],
    ['a sign', 'arts & lettres du lac', 'arts & lettres'],
    ['a percentage', 'environ 15\u00a0% du lac', '15 % du lac'],
    ['PF-07: a compound with U+2011, alone', 'un aide\u2011mémoire', 'aide-mémoire'],
    ['PF-07: a compound with U+2011', 'un aide\u2011mémoire collectif', 'aide-mémoire collectif'],
    [
      'PF-07: a compound typed with U+2011',
      'un aide-mémoire collectif',
      'aide\u2011mémoire collectif',
    ],
  ])('is found across %s', async (_what, text, passage) => {
    const found = await finderOf([
      ['1.1', { body: text }],
      ['1.2', { body: 'Autre chose' }],
    ])(passage.includes('«') ? `"${passage}"` : `«\u00a0${passage}\u00a0»`);
    expect(idsOf(found)).toEqual(['1.1']);
  });
});
