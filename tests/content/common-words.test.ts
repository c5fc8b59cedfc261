import { readFileSync } from 'node:fs';
import { constants, brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/plan/lookup.ts';
import { LOCALES } from '../../src/plan/locale.ts';
import { encodeWords } from '../../src/features/search/word-list.ts';
import { readCommonWords } from '../../src/features/search/common-words.ts';
import { printedTexts } from '../../src/features/search/common-words/printed.ts';
import { commonWordsBeside } from '../../src/features/search/common-words/write.ts';
import { searchRecordsOf, wordsOfRecords } from '../../src/features/search/records.ts';
import { readVocabulary, writeVocabulary } from '../../src/features/search/vocabulary.ts';
import { fold, splitWords } from '../../src/features/search/words.ts';
import { realPlan } from '../support/real-plan.ts';

/** Bytes of a list, as a host sends it. */
const MOST_BYTES = 6000;

/** Letters beside each other on a keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besides = (letter: string): readonly string[] =>
  ROWS.flatMap((row) => {
    const place = row.indexOf(letter);
    return place < 0 ? [] : [row[place - 1], row[place + 1]].filter((other) => other !== undefined);
  });

/** Lists slips of the hand in a word, at one place. */
const slipsAt = (word: string, place: number): readonly string[] => {
  const [before, letter, after] = [
    word.slice(0, place),
    word.slice(place, place + 1),
    word.slice(place + 1),
  ];
  return [
    before + after,
    before + letter + letter + after,
    ...besides(letter).map((other) => before + other + after),
  ];
};
const transposed = (word: string, place: number): string =>
  word.slice(0, place) +
  word
    .slice(place, place + 2)
    .split('')
    .toReversed()
    .join('') +
  word.slice(place + 2);

const records = (locale: (typeof LOCALES)[number]) =>
  searchRecordsOf(createLookup(realPlan), locale);

describe.each(LOCALES)('words that are typed in %s', (locale) => {
  const vocabulary = readVocabulary(
    writeVocabulary(wordsOfRecords(records(locale)).flatMap(splitWords)),
    locale,
  );
  const file = encodeWords(commonWordsBeside(locale, vocabulary, printedTexts(realPlan, locale)));
  const common = readCommonWords(file);
  const isLeftAlone = (word: string) =>
    vocabulary.has(word) ||
    vocabulary.inflections(word).length > 0 ||
    common.has(word) ||
    (vocabulary.completions(word).length === 0 && vocabulary.corrections(word).length === 0);

  it('are left alone where they are words of the language, of 10,000 from a list that the build does not read', () => {
    const words = readFileSync(`tests/fixtures/frequent-words/${locale}.txt`, 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(words).toHaveLength(10_000);
    expect(words.filter((word) => !isLeftAlone(fold(word)))).toEqual([]);
  });

  it('are left alone where they are names that the site prints', () => {
    const words = printedTexts(realPlan, locale).flatMap(splitWords).map(fold);
    expect(words.filter((word) => /^[a-z]+$/.test(word) && !isLeftAlone(word))).toEqual([]);
  });

  it('find the word of a title or a subject that they are a slip of, whatever the slip', () => {
    const meant = new Set(
      records(locale)
        .flatMap(({ record: { heading, subjects } }) => splitWords(`${heading} ${subjects}`))
        .map(fold)
        .filter((word) => /^[a-z]{5,}$/.test(word)),
    );
    const typed = [...meant].flatMap((word) =>
      Array.from(word, (_, place) => [
        ...(place > 0 || word.length > 6 ? slipsAt(word, place) : []),
        transposed(word, place),
      ])
        .flat()
        .filter((slip) => slip !== word && !vocabulary.has(slip))
        .map((slip) => ({ word, slip })),
    );
    const unknown = typed.filter(({ slip }) => !common.has(slip));
    const lost = unknown.filter(
      ({ word, slip }) => !vocabulary.corrections(slip).map(fold).includes(word),
    );
    expect(lost).toEqual([]);
    // Few slips are words of the language too.
    expect(unknown.length).toBeGreaterThan(0.95 * typed.length);
  });

  it('cost few bytes to be told apart', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(file, { params }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
