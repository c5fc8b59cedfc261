import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/features/search/client/excerpt.ts';
import { EXCERPT_WORDS } from '../../../src/features/search/tuning.ts';
import { decodedRecord, placesOf, shownSegments } from '../../support/search-record.ts';

const excerpt = (text: string, ...words: readonly string[]): string => {
  const record = decodedRecord({ body: text });
  return shownSegments(excerptOf(record.body, placesOf(record, ...words), 'fr'));
};

describe('an excerpt of a text', () => {
  it.each([
    ['is the first sentence where nothing was found', 'Un lac. Une eau.', [], 'Un lac.'],
    ['is the sentence with the word', 'Un lac. Une eau. Fin.', ['eau'], 'Une {eau}.'],
    [
      'is the sentence with most of the words',
      `Une eau. ${'Un mot. '.repeat(8)}Un lac, une eau. Fin.`,
      ['lac', 'eau'],
      'Un {lac}, une {eau}.',
    ],
    [
      'is two sentences for a passage that runs over both',
      'A. Un lac. Une eau. B.',
      ['lac', 'une'],
      'Un {lac}. {Une} eau.',
    ],
    ['does not run a heading into the text', 'Le lac\n\nUne eau.', ['lac', 'une'], 'Le {lac}'],
    ['does not run an item into the next', 'Un lac\nUne eau\nDeux lacs', ['eau'], 'Une {eau}'],
    [
      'does not end at the point of a short form',
      'La loi (c.\u00a0E-1), un lac. Fin.',
      ['loi'],
      'La {loi} (c.\u00a0E-1), un lac.',
    ],
    [
      'does not end at a number with a point',
      'La priorité 3.2 du lac. Fin.',
      ['lac'],
      'La priorité 3.2 du {lac}.',
    ],
    ['is nothing of an empty text', '', ['lac'], ''],
  ])('%s', (_what, text, words, expected) => {
    expect(excerpt(text, ...words)).toBe(expected);
  });
});

describe('an excerpt of one long sentence', () => {
  const sentence = (...lakes: readonly number[]): string =>
    Array.from({ length: 120 }, (_, rank) => (lakes.includes(rank) ? 'lac' : `m${rank}`)).join(' ');

  it.each([
    ['in its middle', [50], /^… m\d.* m49 \{lac\} m51 .*m\d+ …$/],
    ['at its start', [0], /^\{lac\} m1 .*m\d+ …$/],
    ['at its end', [119], /^… m\d.* m118 \{lac\}$/],
    [
      'where most of the words are',
      [3, 60, 64, 70],
      /^… [^{]*\{lac\}[^{]*\{lac\}[^{]*\{lac\}.* …$/,
    ],
  ])('is cut %s, with signs where it goes on', (_where, lakes, expected) => {
    const cut = excerpt(sentence(...lakes), 'lac');
    expect(cut).toMatch(expected);
    expect(cut.match(/\{lac\}|m\d+/g)).toHaveLength(EXCERPT_WORDS);
  });

  it('is the whole sentence where it is short enough', () => {
    const short = sentence(0).split(' ').slice(0, EXCERPT_WORDS).join(' ');
    expect(excerpt(short, 'lac')).toBe(short.replace('lac', '{lac}'));
  });

  it.each(['l’', 'nº\u00a0', 'et/'])('is never cut between “%s” and its word', (bound) => {
    const words = Array.from(
      { length: 90 },
      (_, rank) => `${bound}${rank === 45 ? 'lac' : `m${rank}`}`,
    );
    const cut = excerpt(words.join(' '), 'lac').replace(/[{}]/g, '');
    expect(cut).toMatch(new RegExp(`^… ${bound}m\\d`, 'u'));
    expect(cut).not.toMatch(new RegExp(`${bound} …$`, 'u'));
  });
});
