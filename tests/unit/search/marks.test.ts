import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/features/search/client/marks.ts';
import { decodedRecord, placesOf, shownSegments } from '../../support/search-record.ts';

const marked = (text: string, ...words: readonly string[]): string => {
  const record = decodedRecord({ body: text });
  return shownSegments(markWords(record.body, placesOf(record, ...words)));
};

describe('a text with the words that were found', () => {
  it.each([
    ['a word', 'Un lac clair', ['lac'], 'Un {lac} clair'],
    ['each time it stands there', 'lac et lac', ['lac'], '{lac} et {lac}'],
    ['no punctuation', 'La (Loi), «lac».', ['loi', 'lac'], 'La ({Loi}), «{lac}».'],
    [
      'neighbours as one',
      'une gouvernance démocratique',
      ['gouvernance', 'démocratique'],
      'une {gouvernance démocratique}',
    ],
    ['neighbours apart where a comma parts them', 'lac, eau', ['lac', 'eau'], '{lac}, {eau}'],
    ['a word without its elision', 'de l’équité', ['équité'], 'de l’{équité}'],
    [
      'a word with its no-break space outside',
      'Eau\u00a0: 15\u00a0%',
      ['eau', '15'],
      '{Eau}\u00a0: {15}\u00a0%',
    ],
    ['a compound whole', 'le socio-économique', ['socio-économique'], 'le {socio-économique}'],
    ['an acronym with its inner dots', 'une O.B.N.L.', ['obnl'], 'une {O.B.N.L}.'],
    ['nothing where nothing was found', 'Un lac', ['eau'], 'Un lac'],
    ['nothing in an empty text', '', ['eau'], ''],
  ])('marks %s', (_what, text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  it.each([
    'L’équité (d’abord), «\u00a0ici\u00a0»\u00a0: main-d’œuvre',
    'the “open” and the ‘shut’—both, 15 %',
    'un (deux) [trois] quatre',
  ])('reads the same, and marks no blank at an edge, whatever was found: %s', (text) => {
    const { body } = decodedRecord({ body: text });
    const [from = 0] = body.map(({ place }) => place);
    for (let choice = 0; choice < 2 ** body.length; choice += 1) {
      const places = body
        .map(({ place }) => place)
        .filter((place) => choice & (1 << (place - from)));
      const pieces = markWords(body, new Set(places));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(shownSegments(pieces)).not.toMatch(/\{\s|\s\}|\{\}/u);
    }
  });
});
