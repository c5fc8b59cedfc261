import { describe, expect, it } from 'vitest';
import { rowTexts } from '../../../src/features/search/client/row-texts.ts';
import type { ResultKind, SearchRecord } from '../../../src/features/search/record.ts';
import { decodedRecord, placesOf, shownSegments } from '../../support/search-record.ts';

const RECORD: Partial<SearchRecord> = {
  heading: 'Lac commun',
  summary: 'Ouvrir le parc du village. Et sa grève.',
  body: 'Un parc est une eau claire.',
  subjects: 'baignade, pêche à la ligne, eau vive',
  keywords: 'natation',
};

const texts = (kind: ResultKind, ...words: readonly string[]): readonly string[] => {
  const record = decodedRecord(RECORD);
  const { statement, passage } = rowTexts(
    record,
    placesOf(record, ...words),
    kind,
    'fr',
    'Sujets:',
  );
  return [statement, passage].map(shownSegments);
};

const WHOLE = 'Ouvrir le parc du village. Et sa grève.';

describe('under its title, a priority shows its whole statement, and', () => {
  it.each([
    ['nothing more where it was found by its number', [], WHOLE, ''],
    ['nothing more where the title has the word', ['commun'], WHOLE, ''],
    ['nothing more where the statement has it', ['grève'], WHOLE.replace('grève', '{grève}'), ''],
    ['its note', ['claire'], WHOLE, 'Un parc est une eau {claire}.'],
    ['its note before its subjects', ['eau'], WHOLE, 'Un parc est une {eau} claire.'],
    ['its subjects, only those found', ['pêche', 'ligne'], WHOLE, 'Sujets: {pêche} à la {ligne}'],
    ['its last subject', ['vive'], WHOLE, 'Sujets: eau {vive}'],
    ['its subjects, parted', ['baignade', 'vive'], WHOLE, 'Sujets: {baignade}, eau {vive}'],
    ['nothing more where only a word for search leads to it', ['natation'], WHOLE, ''],
  ])('%s', (_what, words, statement, passage) => {
    expect(texts('priority', ...words)).toEqual([statement, passage]);
  });
});

describe('under its title', () => {
  it.each([
    ['an orientation shows its tagline and its note', 'orientation', WHOLE],
    ['a term shows its definition and its sources', 'term', 'Ouvrir le parc du village.'],
    ['a page shows the passage in place of its description', 'page', ''],
    ['the plan shows the passage in place of its description', 'plan', ''],
  ] as const)('%s, found there alone', (_what, kind, statement) => {
    expect(texts(kind, 'claire')).toEqual([statement, 'Un parc est une eau {claire}.']);
  });

  it('a term shows the sentence of its definition that has the word', () => {
    expect(texts('term', 'grève')).toEqual(['Et sa {grève}.', '']);
  });

  it('a page shows its description where that or the title has the word', () => {
    expect(texts('page', 'lac')).toEqual([WHOLE, '']);
    expect(texts('page', 'village')).toEqual([WHOLE.replace('village', '{village}'), '']);
  });
});
