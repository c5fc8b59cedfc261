import { describe, expect, it } from 'vitest';
import { hasForeignQuotes, plainWording, typeset } from '../../../src/plan/typography.ts';

const SAME = [
  ['l’économie', "l'économie"],
  ['« oui »', '"oui"'],
  ['«\u00a0oui\u00a0»', '«oui»'],
  ['le “mot”', 'le "mot"'],
  ['Le but\u00a0: agir', 'Le but : agir'],
  ['Le but: agir', 'Le but : agir'],
  ['agir; puis', 'agir ; puis'],
  ['agir – ici –\u00a0puis', 'agir - ici - puis'],
  ['2021–2025', '2021-2025'],
  ['11\u00a0200', '11 200'],
  ['été', 'été'.normalize('NFD')],
  ['agir  ici ', 'agir ici'],
] as const;

const DIFFERENT = [
  ['agir', 'Agir'],
  ['coté', 'cote'],
  ['agir, ici', 'agir ici'],
  ['agir.', 'agir'],
  ['œuvre', 'oeuvre'],
  ['sous-bois', 'sous bois'],
  ['agir (ici)', 'agir ici'],
  ['dire « oui »', 'dire oui'],
  ['agir!', 'agir?'],
] as const;

describe('plain wording', () => {
  it.each(SAME)('is the same for “%s” and “%s”', (a, b) => {
    expect(plainWording(a)).toBe(plainWording(b));
  });

  it.each(DIFFERENT)('is not the same for “%s” and “%s”', (a, b) => {
    expect(plainWording(a)).not.toBe(plainWording(b));
  });

  it.each(SAME)('does not change when “%s” is typeset', (text, other) => {
    expect(plainWording(typeset(text, 'fr'))).toBe(plainWording(text));
    expect(plainWording(typeset(other, 'fr'))).toBe(plainWording(other));
  });
});

describe('AS-08: a French text has foreign quotation marks', () => {
  it.each([
    'le “mot”',
    '“mot',
    'mot”',
    'le „mot“',
    '« oui » et “non”',
    'le "mot',
    'trois " marques " droites "',
  ])('in %s', (text) => {
    expect(hasForeignQuotes(text)).toBe(true);
  });

  it.each(['', 'le mot', 'le « mot »', 'le « mot “cité” ici »', 'le "mot"', "l’un, l'autre", '«»'])(
    'not in %j',
    (text) => {
      expect(hasForeignQuotes(text)).toBe(false);
    },
  );
});
