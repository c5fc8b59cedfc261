import { describe, expect, it } from 'vitest';
import { compareSlips, slipBetween } from '../../../src/features/search/slip.ts';

describe('a slip', () => {
  it.each([
    ['gouvrenance', 'gouvernance', 'transposition'],
    ['uqartier', 'quartier', 'transposition'],
    ['loacl', 'local', 'transposition'],
    ['polution', 'pollution', 'doubled letter'],
    ['financemment', 'financement', 'doubled letter'],
    ['ffemmes', 'femmes', 'doubled letter'],
    ['gouvernace', 'gouvernance', 'omission'],
    ['loca', 'local', 'omission'],
    ['ouvernance', 'gouvernance', 'omission'],
    ['gouvergnance', 'gouvernance', 'insertion'],
    ['locale', 'local', 'insertion'],
    ['gouvernence', 'gouvernance', 'substitution'],
    ['lical', 'local', 'substitution'],
    ['fouvernance', 'gouvernance', 'substitution'],
    ['eclogiuqe', 'ecologique', 'two edits'],
    ['gouvernence', 'gouvernances', 'two edits'],
  ])('makes %s of %s by one %s', (typed, word, kind) => {
    expect(slipBetween(typed, word)).toBe(kind);
  });

  it.each([
    ['the word itself', 'gouvernance', 'gouvernance'],
    ['a word of three letters', 'lca', 'lac'],
    ['another first letter in a short word', 'focal', 'local'],
    ['no first letter in a short word', 'ocal', 'local'],
    ['two edits in a word that is not long', 'ligemant', 'logement'],
    ['two edits, one of them at the beginning', 'fouvernence', 'gouvernance'],
    ['three edits', 'gauvarnense', 'gouvernance'],
    ['another word', 'jardin', 'gouvernance'],
    ['nothing', '', 'local'],
  ])('is not %s: %s', (_what, typed, word) => {
    expect(slipBetween(typed, word)).toBeUndefined();
  });

  it('of two letters in a row is likelier than another letter, and one edit than two', () => {
    const kinds = ['two edits', 'substitution', 'transposition', 'doubled letter'] as const;
    expect(kinds.toSorted(compareSlips)).toEqual([
      'transposition',
      'doubled letter',
      'substitution',
      'two edits',
    ]);
  });
});
