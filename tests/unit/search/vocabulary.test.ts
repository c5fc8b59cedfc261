import { describe, expect, it } from 'vitest';
import { MAX_COMPLETIONS } from '../../../src/features/search/tuning.ts';
import { readVocabulary, writeVocabulary } from '../../../src/features/search/vocabulary.ts';

const vocabularyOf = (...words: readonly string[]) => readVocabulary(writeVocabulary(words));

describe('the file of a vocabulary', () => {
  it('has each word once, whatever its case, accents and punctuation', () => {
    const text = writeVocabulary(['État', 'état,', '«ÉTAT»', 'etat', 'lac', 'Lac.']);
    expect(text.split('\n')).toEqual(['état', 'lac']);
  });

  it('is in one order, whatever the order of the words', () => {
    const words = ['zone', 'été', 'œuvre', 'lac', 'arbre'];
    expect(writeVocabulary(words.toReversed())).toBe(writeVocabulary(words));
  });

  it.each(['', '–', '«', '3.2', '2021', 'C-38', 'l’', 'd', '🌱'])(
    'has no figure, no letter alone and no sign: %j',
    (word) => {
      expect(writeVocabulary([word, 'lac'])).toBe('lac');
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
      (_, rank) => `mot${'a'.repeat(rank)}`,
    );
    expect(vocabularyOf(...words).completions('mot')).toHaveLength(MAX_COMPLETIONS);
  });
});

describe('the correction of a word', () => {
  const { corrections } = vocabularyOf(
    ...['gouvernance', 'municipalités', 'écologique', 'revenu', 'revenir', 'lac', 'sel', 'thé'],
  );

  it.each([
    ['another letter', 'gouvernence', 'gouvernance'],
    ['a letter too many', 'municipalitees', 'municipalités'],
    ['a letter left out', 'gouvernace', 'gouvernance'],
    ['two letters the wrong way round', 'gouvrenance', 'gouvernance'],
    ['two slips in a long word', 'eclogiuqe', 'écologique'],
    ['one slip in a word of four letters', 'revunu', 'revenu'],
  ])('puts right %s: %s', (_slip, typed, word) => {
    expect(corrections(typed)).toEqual([word]);
  });

  it.each([
    ['three slips', 'gauvarnanse'],
    ['two slips in a short word', 'rivanu'],
    ['a word of three letters, where each letter makes another word', 'lec'],
    ['another word', 'jardin'],
  ])('leaves %s: %s', (_what, typed) => {
    expect(corrections(typed)).toEqual([]);
  });

  it('has all the words that are equally near, and no other', () => {
    const near = vocabularyOf('partie', 'parti', 'partis').corrections('parrti');
    expect(near).toEqual(['parti']);
    expect(vocabularyOf('maisons', 'saisons').corrections('maisans')).toEqual(['maisons']);
    const equal = vocabularyOf('saison', 'maison', 'raisin').corrections('baison');
    expect(equal.toSorted()).toEqual(['maison', 'saison']);
  });
});

describe('the neighbours of a word', () => {
  it('are spelt nearly so, or begin so', () => {
    const { neighbours } = vocabularyOf('municipal', 'municipalité', 'gouvernance', 'lac');
    expect(neighbours('municipaliser')).toEqual(
      expect.arrayContaining(['municipal', 'municipalité']),
    );
    expect(neighbours('gauvarnanse')).toEqual(['gouvernance']);
  });

  it('are none where no word is near', () => {
    expect(vocabularyOf('municipal', 'lac').neighbours('zxqvbnt')).toEqual([]);
  });

  it('are each there once', () => {
    expect(vocabularyOf('jardins', 'jardinier').neighbours('jardin').toSorted()).toEqual([
      'jardinier',
      'jardins',
    ]);
  });
});
