import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/plan/locale.ts';
import { stopWords } from '../../../src/features/search/stop-words.ts';
import { readQuery } from '../../support/read-query.ts';
import { fold } from '../../../src/features/search/words.ts';

const passedOver = new Set(LOCALES.flatMap(stopWords).map(fold));
const parse = (text: string) => {
  const { numbers, words } = readQuery(text, passedOver);
  return { numbers, words: words.map((word) => word.text) };
};

describe('the number of an orientation', () => {
  it.each([
    ...['orientation IV', 'Orientation iv', 'ORIENTATION IV', 'axe iv', 'O-IV', 'o iv', 'O-4'],
    ...['orientation quatre', 'pilier quatre', 'le volet quatre', 'enjeu quatre', 'thème quatre'],
    ...['orientation four', 'pillar four', 'Axis Four', 'theme four', 'orientation no four'],
    ...['quatrième orientation', 'la quatrieme orientation', 'QUATRIÈME AXE', '4e axe', '4ᵉ axe'],
    ...[
      'le 4ème pilier',
      '4ieme enjeu',
      'fourth orientation',
      'the 4th pillar',
      'orientation n° IV',
    ],
    ...[
      'l’axe quatre',
      "de l'axe IV",
      'l’orientation : quatre',
      'quelle est la quatrième orientation ?',
    ],
    ...['les priorités de la quatrième orientation', 'priorities of pillar four'],
  ])('is understood in words, and nothing else is looked for: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['4'], words: [] });
  });

  it.each([
    ...['première orientation', 'premier axe', '1re orientation', '1er axe', 'first pillar'],
    ...['orientation un', 'orientation une', 'orientation one', 'orientation I', 'axe i'],
  ])('is 1 in any form: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['1'], words: [] });
  });

  it.each(['deuxième axe', 'second axe', '2e axe', 'second pillar', '2nd pillar', 'axe II'])(
    'is 2 in any form: %j',
    (text) => {
      expect(parse(text)).toEqual({ numbers: ['2'], words: [] });
    },
  );

  it.each([
    ['axe douze', '12'],
    ['axe XII', '12'],
    ['douzième orientation', '12'],
    ['twelfth pillar', '12'],
  ])('may be above ten: %s', (text, number) => {
    expect(parse(text).numbers).toEqual([number]);
  });
});

describe('the number of a priority', () => {
  it.each([
    ...[
      'priorité trois point deux',
      'priorité 3 point 2',
      'priorité trois point 2',
      '3 point deux',
    ],
    ...['trois point deux', 'Trois Point Deux', 'priorité no trois point deux', 'objectif III.2'],
    ...[
      'priority three point two',
      'three point two',
      'goal three dot two',
      'the measure 3 point 2',
    ],
  ])('is understood in words, and nothing else is looked for: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['3.2'], words: [] });
  });

  it.each([
    ...['deuxième priorité de l’orientation 3', "deuxieme priorite de l'orientation 3"],
    ...[
      '2e priorité de l’axe 3',
      'la seconde priorité du troisième axe',
      'le 2e objectif du pilier III',
    ],
    ...['priorité 2 de l’orientation 3', 'priorité deux de l’orientation trois'],
    ...['orientation 3, priorité 2', 'Orientation III – 2e priorité', 'axe 3 : mesure 2'],
    ...[
      'second priority of orientation 3',
      'the 2nd priority of pillar 3',
      'goal two of pillar three',
    ],
    ...[
      'priority 2 of the third orientation',
      'orientation 3, second priority',
      'pillar 3 action 2',
    ],
  ])('is its rank in an orientation: %j', (text) => {
    expect(parse(text)).toEqual({ numbers: ['3.2'], words: [] });
  });

  it.each([
    ['trois point un', '3.1'],
    ['un point trois', '1.3'],
    ['three point one', '3.1'],
    ['first priority of orientation 3', '3.1'],
    ['1re priorité de l’orientation 3', '3.1'],
  ])('may have an ordinary word in it: %s', (text, number) => {
    expect(parse(text)).toEqual({ numbers: [number], words: [] });
  });
});

describe('a number in words among words', () => {
  it.each([
    ['axe IV logement', ['4'], ['logement']],
    ['Orientation I : Forêt', ['1'], ['Forêt']],
    ['forêt (axe deux)', ['2'], ['forêt']],
    ['trois point deux, école', ['3.2'], ['école']],
    ['first priority of pillar two: schools', ['2.1'], ['schools']],
    ['3.2 action côtière', ['3.2'], ['action', 'côtière']],
  ])('is taken apart from them, and they stay as they are typed: %s', (text, numbers, words) => {
    expect(parse(text)).toEqual({ numbers, words });
  });
});

describe('a word that may be a number', () => {
  it.each([
    ...['un', 'une personne, une voix', 'une personne et deux voix', 'one person, one vote'],
    ...[
      'five years',
      'cinq ans',
      'les trois quarts',
      'second life',
      'première nation',
      'Trois-Rivières',
    ],
    ...['objectif Trois-Rivières', 'but one person', 'une action une fois', 'orientation one day'],
    ...['the priority I have', 'un point de vue', 'au second point', 'deuxième priorité'],
    ...['partie III', 'partie trois', 'Henri IV', 'vitamine V', 'deux axes', 'six orientations'],
  ])('is a word where nothing makes it a number: %j', (text) => {
    expect(parse(text).numbers).toEqual([]);
  });
});
