import { describe, expect, it } from 'vitest';
import { finderOf, idsOf } from '../../support/fake-engine.ts';

/** Says whether a text is found by a query, and another is not. */
const finds = async (text: string, query: string, locale: 'fr' | 'en' = 'fr') =>
  idsOf(
    await finderOf(
      [
        ['1.1', { body: text }],
        ['1.2', { body: 'Zzyzx' }],
      ],
      locale,
    )(query),
  );

describe('a word', () => {
  it.each([
    ['PF-04: œ typed oe', 'La main-d’œuvre', 'oeuvre'],
    ['PF-04: oe typed œ', 'La main-d’oeuvre', 'œuvre'],
    ['PF-04: a compound with œ', 'La main-d’œuvre', "main-d'oeuvre"],
    ['PF-04: a compound with oe', 'La main-d’oeuvre', 'main-d’œuvre'],
    ['PF-04: capitals', 'Un cœur', 'COEUR'],
    ['PF-04: æ typed ae', 'Des ex æquo', 'ex aequo'],
    ['PF-04: ae typed æ', 'Des ex aequo', 'ex æquo'],
    ['PF-07: a hyphen, by part', 'Un essor socio-économique', 'économique'],
    ['PF-07: a hyphen, solid', 'Un essor socio-économique', 'socioéconomique'],
    ['PF-07: a hyphen, whole', 'Un essor socio-économique', 'socio-économique'],
    ['PF-07: U+2011 typed as a hyphen', 'Un aide\u2011mémoire', 'aide-mémoire'],
    ['PF-07: U+2011, by part', 'Un aide\u2011mémoire', 'mémoire'],
    ['PF-07: U+2011, solid', 'Un aide\u2011mémoire', 'aidemémoire'],
    ['PF-07: a hyphen typed as U+2011', 'Un aide-mémoire', 'aide\u2011mémoire'],
    ['PF-07: words apart, typed as a compound', 'Une aide mémoire', 'aide-mémoire'],
    ['no accents', 'L’État écologique', 'etat ecologique'],
    ['accents in capitals', 'État', 'ÉTAT'],
    ['accents typed apart', 'écologique', 'e\u0301cologique'],
    ['an elision', 'De l’équité', "d'équité"],
    ['a plural', 'Une municipalité', 'municipalités'],
    ['a singular', 'Des municipalités', 'municipalité'],
    ['a beginning', 'Des municipalités', 'munici'],
    ['an acronym with dots', 'Un OBNL', 'O.B.N.L.'],
    ['an acronym without dots', 'Une O.B.N.L.', 'obnl'],
    ['PF-23: an acronym of two letters', 'Une AG', 'AG'],
    ['a soft hyphen', 'Un développement', 'dévelop\u00adpement'],
    ['a ligature of a PDF', 'Le financement', '\ufb01nancement'],
    ['emoji around it', 'Un jardin', '🌱jardin🌱'],
  ])('is found whatever its form: %s', async (_what, text, query) => {
    expect(await finds(text, query)).toEqual(['1.1']);
  });

  it.each(["Chantier's", 'Chantier’s', 'Chantiers’', 'the Chantier'])(
    'is found by its possessive: %s',
    async (query) => {
      expect(await finds('The Chantier’s work', query, 'en')).toEqual(['1.1']);
      expect(await finds('The Chantier', query, 'en')).toEqual(['1.1']);
    },
  );
});

describe('the places of a word', () => {
  it('are those of all its spellings', async () => {
    const answer = await finderOf([['1.1', { body: 'Une œuvre, une oeuvre' }]])('œuvre');
    const places = answer.kind === 'found' ? answer.results.map((each) => each.places.size) : [];
    expect(places).toEqual([2]);
  });
});

describe('a query of nothing to look for', () => {
  const find = finderOf([['1.1', { body: 'Le mot de la fin' }]]);

  it.each([
    ...['', ' ', '\u00a0', ' ’ ', '«', '-', '–', '...', '?!', '""', '« »', '()', '🌱', '\u0000'],
    ...['<>', '[]{}', '\\', '*', '%', '& /'],
  ])('PF-23: is asked for a word where it is signs alone: %j', async (query) => {
    expect(await find(query)).toEqual({ kind: 'hint', lack: 'sign' });
  });

  it.each(['le de la et', 'LE', "qu'", 'comment'])(
    'PF-23: is asked for another word where its words are too common: %s',
    async (query) => {
      expect(await find(query)).toEqual({ kind: 'hint', lack: 'common' });
    },
  );

  it.each(['g', 'm', 'É', 'l’', 'x y'])(
    'is asked for a word where it is letters alone: %s',
    async (query) => {
      expect(await find(query)).toEqual({ kind: 'hint', lack: 'letter' });
    },
  );
});

describe('several words', () => {
  const find = finderOf([
    ['1.1', { summary: 'Un parc pour le village' }],
    ['1.2', { summary: 'Un village sans lac' }],
    ['1.10', { summary: 'Un parc du village' }],
    ['2.1', { summary: 'Une rue du village' }],
    ['2.2', { summary: 'Une eau de lac' }],
  ]);
  const idsFor = async (query: string) => idsOf(await find(query));

  it('PF-20: find what has one of them in plan order', async () => {
    expect(await idsFor('village')).toEqual(['1.1', '1.2', '1.10', '2.1']);
  });

  it('find what has all of them first, in any order', async () => {
    expect((await idsFor('lac village'))[0]).toBe('1.2');
    expect((await idsFor('village lac'))[0]).toBe('1.2');
  });

  it('find what has them as they are typed before what has them apart', async () => {
    expect(await idsFor('parc pour le village')).toEqual(['1.1', '1.10']);
    expect(await idsFor('parc du village')).toEqual(['1.10', '1.1']);
  });

  it('find what the plan has, where it does not have them all', async () => {
    expect(await idsFor('zxqvbnt lac')).toEqual(['1.2', '2.2']);
  });

  it.each([
    'Qu’est-ce que le lac ?',
    'où y a-t-il un lac?',
    'le lac, comment peut-on ?',
    'les lacs peuvent-ils',
    'faut-il un lac',
  ])('may be a question, whose turns say nothing of the subject: %s', async (query) => {
    const asking = finderOf([
      ['1.1', { body: 'C’est là que l’on peut; il est a t ce qu’ils peuvent, il faut.' }],
      ['1.2', { body: 'Un lac.' }],
    ]);
    expect(idsOf(await asking(query))).toEqual(['1.2']);
  });
});
