import { describe, expect, it } from 'vitest';
import {
  headingOf,
  markWords,
  excerptOf,
  type MarkedSegment,
} from '../../../src/features/search/client/excerpt.ts';
import { joinWords, type SearchRecord } from '../../../src/features/search/record.ts';
import { EXCERPT_WORDS } from '../../../src/features/search/tuning.ts';
import { decodedRecord, placesOf } from '../../support/search-record.ts';

/** Pieces as text, those marked in braces. */
const shown = (pieces: readonly MarkedSegment[]): string =>
  pieces.map(({ text, marked }) => (marked ? `{${text}}` : text)).join('');

const marked = (text: string, ...words: readonly string[]): string => {
  const record = decodedRecord({ body: text });
  return shown(markWords(record.body, placesOf(record, ...words)));
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
      expect(shown(pieces)).not.toMatch(/\{\s|\s\}|\{\}/u);
    }
  });
});

const PRIORITY: Partial<SearchRecord> = {
  heading: 'Lac commun',
  summary: 'Ouvrir le parc du village',
  body: 'Un parc est une eau claire.',
  subjects: 'baignade, pêche à la ligne, eau vive',
  keywords: 'natation',
};

const passage = (parts: Partial<SearchRecord>, isPriority: boolean, ...words: string[]): string => {
  const record = decodedRecord(parts);
  return shown(excerptOf(record, placesOf(record, ...words), isPriority, 'Sujets:'));
};

describe('what shows why a priority was found', () => {
  it.each([
    ['nothing, where its statement does', ['parc'], ''],
    ['its note', ['claire'], 'Un parc est une eau {claire}.'],
    ['its note before its subjects', ['eau'], 'Un parc est une {eau} claire.'],
    ['its subjects, only those found', ['pêche', 'ligne'], 'Sujets: {pêche} à la {ligne}'],
    ['its last subject', ['vive'], 'Sujets: eau {vive}'],
    ['its subjects, parted', ['baignade', 'vive'], 'Sujets: {baignade}, eau {vive}'],
    ['its short title, where nothing else has the word', ['commun'], 'Lac {commun}'],
    ['nothing, where only a word for search leads to it', ['natation'], ''],
    ['nothing, where it was found by its number', [], ''],
  ])('is %s', (_what, words, expected) => {
    expect(passage(PRIORITY, true, ...words)).toBe(expected);
  });
});

describe('what stands under the title of another result', () => {
  it.each([
    ['its statement', [], 'Ouvrir le parc du village'],
    ['its statement, where that has the word', ['parc'], 'Ouvrir le {parc} du village'],
    ['its note, where only that has the word', ['claire'], 'Un parc est une eau {claire}.'],
  ])('is %s', (_what, words, expected) => {
    expect(passage(PRIORITY, false, ...words)).toBe(expected);
  });
});

describe('the heading of a result', () => {
  it('is the statement of a priority, and the title of anything else', () => {
    const record = decodedRecord(PRIORITY);
    expect(joinWords(headingOf(record, true))).toBe(PRIORITY.summary);
    expect(joinWords(headingOf(record, false))).toBe(PRIORITY.heading);
  });
});

describe('a passage of a long note', () => {
  const note = (...lakes: readonly number[]) =>
    Array.from({ length: 90 }, (_, rank) => (lakes.includes(rank) ? 'lac' : `m${rank}`)).join(' ');
  const cut = (...lakes: readonly number[]) => passage({ body: note(...lakes) }, true, 'lac');

  it.each([
    ['in its middle', [50], /^… m\d.* m49 \{lac\} m51 .*m\d+ …$/],
    ['at its start', [0], /^\{lac\} m1 .*m\d+ …$/],
    ['at its end', [89], /^… m\d.* m88 \{lac\}$/],
    [
      'where most of the words are',
      [3, 60, 64, 70],
      /^… [^{]*\{lac\}[^{]*\{lac\}[^{]*\{lac\}.* …$/,
    ],
  ])('is cut %s, with signs where it goes on', (_where, lakes, expected) => {
    expect(cut(...lakes)).toMatch(expected);
    expect(cut(...lakes).match(/\{lac\}|m\d+/g)).toHaveLength(EXCERPT_WORDS);
  });

  it('is the whole note where it is short', () => {
    const short = note(0).split(' ').slice(0, EXCERPT_WORDS).join(' ');
    expect(passage({ body: short }, true, 'lac')).toBe(short.replace('lac', '{lac}'));
  });
});
