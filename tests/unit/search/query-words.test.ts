import { describe, expect, it } from 'vitest';
import { readQuery } from '../../support/read-query.ts';

const STOP = new Set(['le', 'la', 'de', 'et', 'ou', 'l', 'd', 'qu', 'jusqu', 'a', 's']);
const parse = (text: string) => readQuery(text, STOP);
const textsOf = (text: string) => parse(text).words.map((word) => word.text);

describe('the words of a query', () => {
  it.each([
    ['without punctuation around them', '(Loi), «eau»; [lac]!', ['Loi', 'eau', 'lac']],
    ['on both sides of a slash', 'municipalités et/ou régions', ['municipalités', 'régions']],
    ['on both sides of a line break', 'eau\r\nlac', ['eau', 'lac']],
    ['whole where they are accented capitals', 'ÉTÉ À L’ÎLE', ['ÉTÉ', 'ÎLE']],
    ['in one form where accents are typed apart', 'e\u0301te\u0301', ['été']],
    ['without emoji', '🌱 jardin 🌱', ['jardin']],
    ['without marks of operators', '+eau -lac gouvern* ~vent', ['eau', 'lac', 'gouvern', 'vent']],
    ['without tags', '<b>eau</b>', ['b', 'eau', 'b']],
    ['with their figures', 'COVID-19 C-38', ['COVID-19', 'C-38']],
  ])('are taken %s', (_how, text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it.each(["'", '’', 'ʼ', '`', '´', '‘'])('are parted from an elision by %s', (mark) => {
    const typed = `l${mark}équité d${mark}abord jusqu${mark}à main-d${mark}œuvre`;
    expect(textsOf(typed)).toEqual(['équité', 'abord', 'main', 'œuvre']);
  });

  it.each(['Chantier’s', "Chantier's", 'Chantier’', 'Chantiers’', '‘Chantier’', '“Chantier'])(
    'are parted from a possessive and from quotation marks: %s',
    (text) => {
      expect(textsOf(text)).toEqual([expect.stringMatching(/^Chantiers?$/)]);
    },
  );

  it.each([
    ['O.B.N.L.', 'OBNL'],
    ['O.B.N.L', 'OBNL'],
    ['(O.B.N.L.),', 'OBNL'],
    ['o.b.n.l.', 'obnl'],
    ['C.É.G.E.P.', 'CÉGEP'],
    ['R.-U.', 'R.-U'],
  ])('have no dots where they are an acronym: %s', (text, word) => {
    expect(textsOf(text)).toEqual([word]);
  });

  it('keep their places among all those typed, those passed over included', () => {
    const places = parse('la main-d’œuvre et le lac').words.map(({ text, place }) => [text, place]);
    expect(places).toEqual([
      ['main', 1],
      ['œuvre', 3],
      ['lac', 6],
    ]);
  });

  it.each([
    ...['', ' ', '\u00a0', '\n\t', '’', "'", '«', '« »', '""', '-', '–', '...', '?!', '/', '\\'],
    ...['()', '[a', '🌱', '\u0000\u0007', '\u200b', '$^', '<>', '{}', 'le de la et', 'l’', 'LA'],
  ])('PF-23: are none, or none but passed over, in %j', (text) => {
    expect(parse(text)).toMatchObject({ numbers: [], words: [] });
  });

  it('may be very many', () => {
    const words = Array.from({ length: 5000 }, (_, rank) => `mot${rank}x`);
    expect(textsOf(words.join(' '))).toEqual(words);
  });

  it.each(['[a-z]+(.*)\\', '(?<=x)y{2,}', "'; DROP TABLE plan; --", '${1} $& $`', '%E0%A4%A'])(
    'are text, whatever they look like: %s',
    (text) => {
      for (const word of textsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u);
    },
  );
});

describe('other spellings of a word', () => {
  const spellings = (text: string) => parse(text).words.flatMap((word) => word.spellings);

  it.each([
    ['œuvre', ['œuvre', 'oeuvre']],
    ['oeuvre', ['oeuvre', 'œuvre']],
    ['æquo', ['æquo', 'aequo']],
    ['aequo', ['aequo', 'æquo']],
    ['III', ['III', '3']],
    ['partie 3', ['partie', '3', 'iii']],
    ['12 xii', ['12', 'xii', 'xii', '12']],
  ])('PF-04: are those of its ligatures and of its figures: %s', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });

  it.each(['gouvernance', 'iiii', '0x', '13e', '2021', 'IIIe'])('are none for %s', (text) => {
    expect(spellings(text)).toEqual([text]);
  });
});

describe('the parts of a compound', () => {
  const parts = (text: string) => parse(text).words.map((word) => word.parts);

  it('PF-07: are its words, but for those that say nothing', () => {
    expect(parts('socio-économique rendez-vous-là')).toEqual([
      ['socio', 'économique'],
      ['rendez', 'vous'],
    ]);
  });

  it.each(['simple', 'simple-', '-simple'])('are none for %s', (text) => {
    expect(parts(text)).toEqual([[]]);
  });
});

describe('a query in quotation marks', () => {
  it.each([
    '"lac clair"',
    ' "lac clair" ',
    '«\u00a0lac clair\u00a0»',
    '«lac clair»',
    '“lac clair”',
  ])('is a phrase: %s', (text) => {
    expect(parse(text).phrase).toEqual(['lac', 'clair']);
    expect(textsOf(text)).toEqual(['lac', 'clair']);
  });

  it.each(['lac clair', '"lac clair', 'lac clair"', '"lac" clair', '"lac" "clair"', '«lac» clair'])(
    'is none where a word is outside them, or they do not close: %s',
    (text) => {
      expect(parse(text).phrase).toEqual([]);
      expect(textsOf(text)).toEqual(['lac', 'clair']);
    },
  );

  it('keeps the words that are passed over elsewhere, in their sequence', () => {
    expect(parse('« de la rive, et du lac »').phrase).toEqual([
      'de',
      'la',
      'rive',
      'et',
      'du',
      'lac',
    ]);
  });
});
