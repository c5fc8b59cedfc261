import { describe, expect, it } from 'vitest';
import { MAX_COMPLETIONS } from '../../../src/features/search/tuning.ts';
import { readVocabulary, writeVocabulary } from '../../../src/features/search/vocabulary.ts';
import { decodeWords } from '../../../src/features/search/word-list.ts';

const vocabularyOf = (...words: readonly string[]) => readVocabulary(writeVocabulary(words), 'fr');

describe('the file of a vocabulary', () => {
  it('has each word once, whatever its case, accents and punctuation', () => {
    const text = writeVocabulary(['État', 'état,', '«ÉTAT»', 'etat', 'lac', 'Lac.']);
    expect(decodeWords(text)).toEqual(['état', 'lac']);
  });

  it('is in one order, whatever the order of the words', () => {
    const words = ['zone', 'été', 'œuvre', 'lac', 'arbre'];
    expect(writeVocabulary(words.toReversed())).toBe(writeVocabulary(words));
  });

  it.each(['', '–', '«', '3.2', '2021', 'C-38', 'l’', 'd', '🌱'])(
    'has no figure, no letter alone and no sign: %j',
    (word) => {
      expect(decodeWords(writeVocabulary([word, 'lac']))).toEqual(['lac']);
    },
  );
});

describe('a vocabulary', () => {
  it('has its words without case, accents, ligatures and hyphens', () => {
    const { has } = vocabularyOf('Écologie,', 'socio-économique', 'Cœur');
    expect(['ecologie', 'socioeconomique', 'coeur'].map(has)).toEqual([true, true, true]);
    expect(['ecolo', 'socio', 'lac', ''].map(has)).toEqual([false, false, false, false]);
  });

  it('completes a beginning, the shortest word first', () => {
    const { completions } = vocabularyOf('municipalités', 'municipal', 'municipalité', 'lac');
    expect(completions('munici')).toEqual(['municipal', 'municipalité', 'municipalités']);
    expect(completions('palit')).toEqual([]);
    expect(vocabularyOf('parabole', 'parc').completions('par')).toEqual(['parc', 'parabole']);
  });

  it('PF-07: gives a compound typed solid as it is written', () => {
    const { completions } = vocabularyOf('socio-économique');
    expect(completions('socioeconomique')).toEqual(['socio-économique']);
    expect(completions('socioeco')).toEqual(['socio-économique']);
  });

  it('completes to a few words at most', () => {
    const words = Array.from(
      { length: 2 * MAX_COMPLETIONS },
      (_, rank) => `mot${String.fromCodePoint(0x3b1 + rank)}`,
    );
    expect(vocabularyOf(...words).completions('mot')).toHaveLength(MAX_COMPLETIONS);
  });
});

describe('the correction of a word', () => {
  it('is the word with its accents', () => {
    const { corrections } = vocabularyOf('municipalités', 'lac');
    expect(corrections('municpalites')).toEqual(['municipalités']);
    expect(corrections('jardin')).toEqual([]);
  });

  it('has all the words that are near, the likeliest slip first', () => {
    const { corrections } = vocabularyOf('causes', 'caisses', 'caisse', 'caves');
    // Two letters transposed, one of two missing, another letter; two edits are too many.
    expect(corrections('caises')).toEqual(['caisse', 'caisses', 'causes']);
  });

  it('is never the word itself', () => {
    expect(vocabularyOf('équité').corrections('equite')).toEqual([]);
  });
});
