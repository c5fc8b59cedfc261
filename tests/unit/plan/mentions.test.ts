import { describe, expect, it } from 'vitest';
import { levelWords, mentions } from '../../../src/plan/mentions.ts';

const says = (text: string, words: string) => mentions(levelWords(text), levelWords(words));

describe('a text mentions words', () => {
  it.each([
    ['as they are', 'Ouvrir la ferme', 'ferme'],
    ['in capitals', 'OUVRIR LA FERME', 'ferme'],
    ['with other accents', 'les forêts', 'foret'],
    ['with a ligature', 'une œuvre', 'oeuvre'],
    ['in the plural', 'des fermes', 'ferme'],
    ['in the singular', 'une ferme', 'fermes'],
    ['in a plural in x', 'des châteaux', 'château'],
    ['in an English plural in -ies', 'two ferries', 'ferry'],
    ['in a French plural in -ies', 'des scieries', 'scierie'],
    ['in their sequence', 'la vente à la ferme, ici', 'vente à la ferme'],
    ['after an elision', 'l’étang', 'étang'],
    ['beside punctuation', '(ferme), étang', 'ferme'],
    ['with another apostrophe', 'vol d’oies', "vol d'oies"],
    ['with and without a hyphen', 'sous-bois', 'sous bois'],
  ])('%s', (_how, text, words) => {
    expect(says(text, words)).toBe(true);
  });

  it.each([
    ['as a part of a word', 'fermeture', 'ferme'],
    ['in another sequence', 'ferme à la vente', 'vente à la ferme'],
    ['in part', 'la vente', 'vente à la ferme'],
    ['where there is none', 'ferme', '–'],
    ['of which one is a short word with an s', 'le bu', 'bus'],
  ])('not %s', (_how, text, words) => {
    expect(says(text, words)).toBe(false);
  });
});
