import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/features/search/stop-words.ts';
import { readQuery } from '../../support/read-query.ts';
import { fold } from '../../../src/features/search/words.ts';

const passedOver = new Set(stopWords('fr').map(fold));
const parse = (text: string) => {
  const { numbers, words } = readQuery(text, passedOver);
  return { numbers, words: words.map((word) => word.text) };
};

describe('PF-05: the number of a priority', () => {
  it.each([
    ...['3.2', '3-2', '3,2', '3 2', '3/2', '3_2', '3·2', '3–2', '3\u20112', '3\u00a02'],
    ...[
      '03.02',
      '3.02',
      ' 3.2 ',
      '3.2.',
      '3. 2',
      '(3.2)',
      '[3.2]',
      '3.2 ?',
      '3.2!',
      '3.2:',
      '“3.2',
    ],
    ...['priorité 3.2', 'Priorité 3.2', 'PRIORITÉ 3,2', 'priorite 3-2', 'priorité\u00a03.2'],
    ...['Priorité no 3.2', 'priorité n° 3.2', 'la priorité 3.2', 'priorité : 3.2', 'priorité 3 2'],
    ...[
      'no 3.2',
      'No. 3.2',
      'n° 3.2',
      'N°3.2',
      'nº 3.2',
      'nº3.2',
      '№ 3.2',
      'numéro 3.2',
      'point 3.2',
    ],
    ...['#3.2', '# 3.2', 'P3.2', 'p3.2', 'P 3.2', 'p3,2', 'P3-2', 'orientation 3.2', 'axe 3.2'],
    ...[
      'priority 3.2',
      'Priority No. 3.2',
      'priority number 3.2',
      'priority #3.2',
      'objective 3.2',
    ],
  ])('is understood, and nothing else is looked for: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['3.2'], words: [] });
  });

  it.each([
    ['1.10', '1.10'],
    ['1,12', '1.12'],
    ['10.12', '10.12'],
    ['99.99', '99.99'],
    ['09.09', '9.9'],
  ])('keeps its zeros and takes two figures: %s', (text, number) => {
    expect(parse(text).numbers).toEqual([number]);
  });
});

describe('the number of an orientation', () => {
  it.each([
    ...['4', ' 4 ', '04', '4.', 'O4', 'o4', 'O 4', '#4', 'no 4', 'n° 4'],
    ...['orientation 4', 'Orientation 4', 'ORIENTATION 4', 'orientation no 4', 'orientation n° 4'],
    ...['axe 4', 'Axe 4', 'l’axe 4', 'de l’orientation 4', '(orientation 4)', 'orientation 4 ?'],
    ...['orientation 4.', 'orientation 4,', 'axe 4 –', 'orientation : 4', 'orientation: 4'],
  ])('is understood, and nothing else is looked for: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['4'], words: [] });
  });
});

describe('a number among words', () => {
  it.each([
    ['priorité 3.2 municipalités', ['3.2'], ['municipalités']],
    ['municipalités (3.2)', ['3.2'], ['municipalités']],
    ['orientation 4 gouvernance', ['4'], ['gouvernance']],
    ['Orientation 4 : Gouvernance', ['4'], ['Gouvernance']],
    ['Orientation 4 – Gouvernance', ['4'], ['Gouvernance']],
    ['Orientation 4. Gouvernance', ['4'], ['Gouvernance']],
    ['orientation 4, gouvernance', ['4'], ['gouvernance']],
    ['3.2. Municipalités', ['3.2'], ['Municipalités']],
  ])('is taken apart from them: %s', (text, numbers, words) => {
    expect(parse(text)).toEqual({ numbers, words });
  });

  it.each([
    ['3.2 et 4.1', ['3.2', '4.1']],
    ['4.1, 3.2', ['4.1', '3.2']],
    ['4.1,3.2', ['4.1', '3.2']],
    ['4.1;3.2', ['4.1', '3.2']],
    ['priorités 1.1 à 1.4', ['1.1', '1.4']],
  ])('may be one of several, in the order in which they are typed: %s', (text, numbers) => {
    expect(parse(text)).toEqual({ numbers, words: [] });
  });

  it.each(['les priorités du plan', 'orientation nord', 'un point de vue', 'axe'])(
    'is not seen where there is none: %s',
    (text) => {
      expect(parse(text).numbers).toEqual([]);
      expect(parse(text).words.length).toBeGreaterThan(0);
    },
  );
});

describe('a figure that is no number of the plan', () => {
  it.each([
    ...['2021', '2021-2025', '2021–2025', '2021/2025', 'plan 2021-2025', 'Plan 2021'],
    ...['5 mai 2021', '2021-05-06', '2021.05.06', '12/05/2021', '12-05-2021', '12.05.2021'],
    ...['0', '0.1', '3.0', '100', '100.1', '1.100', '3.2.1', '1.2.3.4', '1 2 3', '1 000', '25.000'],
    ...['partie 3', 'partie III', '15 %', '25 priorités', '6 orientations', '3e', 'v1.2'],
    ...['C-38', 'COVID-19', 'CO2', 'priorité 100', 'orientation 0', 'orientation 2021'],
  ])('PF-06: is a word: %s', (text) => {
    expect(parse(text).numbers).toEqual([]);
    expect(parse(text).words.join(' ')).toMatch(/\d|III/);
  });

  it('leaves the words around it: partie 3 de la loi', () => {
    expect(parse('partie 3 de la loi')).toEqual({ numbers: [], words: ['partie', '3', 'loi'] });
  });
});
