import { describe, expect, it } from 'vitest';
import { fold, splitWords } from '../../../src/features/search/words.ts';

describe('the words of a text', () => {
  it.each([
    ['l’équité d’abord', ['l’', 'équité', 'd’', 'abord']],
    ["l'équité d'abord", ["l'", 'équité', "d'", 'abord']],
    ['Chantier’s', ['Chantier’', 's']],
    ['municipalities’ work', ['municipalities’', 'work']],
    ['main-d’œuvre', ['main-', 'd’', 'œuvre']],
    ["MAIN-D'ŒUVRE", ['MAIN-', "D'", 'ŒUVRE']],
    ['jusqu’à', ['jusqu’', 'à']],
    ['c’est-à-dire', ['c’', 'est-à-dire']],
    ['projets—et', ['projets—', 'et']],
    ['2021–2025', ['2021–', '2025']],
    ['citoyen·ne·s', ['citoyen·', 'ne·', 's']],
    ['et/ou', ['et/', 'ou']],
  ])('end at an elision, a possessive or a mark of typography: %s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each(['socio-économique', '2021-2025', 'O.B.N.L.', '3.2', 'C-38', 'ÉTÉ'])(
    'do not end within %s',
    (text) => {
      expect(splitWords(text)).toEqual([text]);
    },
  );

  it.each([
    ['a\u00a0b', 'no-break space'],
    ['a\u202fb', 'narrow no-break space'],
    ['a\tb', 'tab'],
    ['\r\na \n b ', 'line break'],
  ])('are parted by any blank: %j (%s)', (text) => {
    expect(splitWords(text)).toEqual(['a', 'b']);
  });

  it.each(['', ' ', '\u00a0\n'])('are none where there is nothing but blanks: %j', (text) => {
    expect(splitWords(text)).toEqual([]);
  });

  it('lose nothing of the text but its blanks and the marks that stand alone', () => {
    const text = '« L’équité — d’abord, main-d’œuvre; (et/ou) 15 % » 🌱';
    expect(splitWords(text).join('')).toBe('L’équitéd’abord,main-d’œuvre;(et/ou)15');
  });
});

describe('a word as it is compared', () => {
  it.each([
    ['ÉCOLOGIQUE', 'ecologique'],
    ['e\u0301cologique', 'ecologique'],
    ['garçon', 'garcon'],
    ['Noël', 'noel'],
    ['où', 'ou'],
    ['«Cœur,', 'coeur'],
    ['l’', 'l'],
    ['socio-économique', 'socioeconomique'],
    ['aide\u2011mémoire', 'aidememoire'],
    ['dévelop\u00adpement', 'developpement'],
    ['O.B.N.L.', 'obnl'],
    ['3.2', '32'],
  ])('has no case, accent or punctuation: %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ['œuvre', 'oeuvre'],
    ['ŒUVRE', 'OEUVRE'],
    ['æquo', 'aequo'],
    ['ÆQUO', 'aequo'],
    ['\ufb01nancement', 'financement'],
  ])('PF-04: has no ligature, as typed or pasted from a PDF: %s is %s', (joined, parted) => {
    expect(fold(joined)).toBe(fold(parted));
  });

  it.each(['', '«', '–', '’', '...', '🌱', '\u0000', '\u200b'])(
    'is nothing where it has no letter and no figure: %j',
    (word) => {
      expect(fold(word)).toBe('');
    },
  );

  it('stays apart from another word', () => {
    expect(fold('chœur')).not.toBe(fold('cœur'));
    expect(fold('1.1')).not.toBe(fold('1.2'));
  });
});
