import { describe, expect, it } from 'vitest';
import {
  LEVEL_KEYS,
  LEVEL_WORDS,
  levelOf,
  levelsOf,
  type LevelKey,
} from '../../../src/plan/levels.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { frenchWords } from '../../../src/site/i18n/french-words.ts';
import { strings } from '../../../src/site/i18n/index.ts';
import { sentencesOf } from '../../support/dictionary.ts';

describe('a French noun', () => {
  it.each([
    [
      'priorité',
      'priorités',
      true,
      'la priorité',
      'de la priorité',
      'de priorité',
      'cette priorité',
      'sa priorité',
    ],
    [
      'action',
      'actions',
      true,
      'l’action',
      'de l’action',
      'd’action',
      'cette action',
      'son action',
    ],
    ['axe', 'axes', false, 'l’axe', 'de l’axe', 'd’axe', 'cet axe', 'son axe'],
    ['but', 'buts', false, 'le but', 'du but', 'de but', 'ce but', 'son but'],
  ])('has its articles: %s', (one, many, isFeminine, the, ofThe, of, demonstrative, its) => {
    const words = frenchWords({ one, many, isFeminine });
    expect([words.the, words.ofThe, words.of, words.this, words.its]).toEqual([
      the,
      ofThe,
      of,
      demonstrative,
      its,
    ]);
  });

  it.each([
    [true, 'une mesure', 'première', 'liée', 'toutes'],
    [false, 'un mesure', 'premier', 'lié', 'tous'],
  ])('agrees, feminine or not: %s', (isFeminine, count, first, related, all) => {
    const words = frenchWords({ one: 'mesure', many: 'mesures', isFeminine });
    expect([words.count(1), words.ordinal(1), words.agree('lié'), words.all]).toEqual([
      count,
      first,
      related,
      all,
    ]);
    expect(words.ordinal(2)).toBe('deuxième');
  });
});

describe('the words of the site for a plan with other levels', () => {
  // Each noun as the group and as the item, with several others: a sentence takes each from its own level.
  const pairs = LEVEL_KEYS.flatMap((group, index) =>
    [1, 4, 9].flatMap((step) => {
      const item = LEVEL_KEYS[(index + step) % LEVEL_KEYS.length];
      return item === undefined ? [] : [[group, item] as const];
    }),
  );

  it('name no level of another plan', () => {
    for (const [group, item] of pairs) {
      for (const locale of LOCALES) {
        const others = LEVEL_KEYS.filter((key) => key === 'orientation' || key === 'priority')
          .filter((key) => key !== group && key !== item)
          .map((key) => LEVEL_WORDS[key][locale].one.slice(0, 7));
        const said = sentencesOf(strings(locale, [group, item])).filter(({ text }) =>
          others.some((noun) =>
            text
              .replaceAll(/\{\w+\}/g, '')
              .toLowerCase()
              .includes(noun),
          ),
        );
        expect([group, item, said]).toEqual([group, item, []]);
      }
    }
  });

  /** A French noun after an article or an adjective that does not fit it. */
  const unfitBefore = (key: LevelKey): RegExp => {
    const { one, many, isFeminine } = LEVEL_WORDS[key].fr;
    const elides = /^[aeéiouh]/u.test(one);
    const unfit = [
      ...(elides ? ['le', 'la', 'de', 'ce', 'du', 'que'] : ['l’', 'd’', 'cet', 'qu’']),
      ...(isFeminine
        ? ['un', 'le', 'du', 'ce', 'cet', 'seul', 'tous les']
        : ['une', 'la', 'cette', 'sa', 'seule', 'toutes les']),
    ].map((word) => (word.endsWith('’') ? word : `${word} `));
    return new RegExp(`(?<!\\p{L})(?:${unfit.join('|')})(?:${one}|${many})(?!\\p{L})`, 'iu');
  };

  it('elide, and agree with the noun', () => {
    for (const [group, item] of pairs) {
      const patterns = [group, item].map(unfitBefore);
      const wrong = sentencesOf(strings('fr', [group, item])).filter(({ text }) =>
        patterns.some((pattern) => pattern.test(text)),
      );
      expect([group, item, wrong]).toEqual([group, item, []]);
    }
  });
});

describe('the levels of a plan', () => {
  it('are written in either language, with or without accents', () => {
    expect(levelsOf(['Axe', 'objectif'])).toEqual(['axis', 'objective']);
    expect(levelsOf(['goal', 'action'])).toEqual(['goal', 'action']);
    expect(levelOf('priorite')).toBe('priority');
  });

  it.each([[['axe']], [['axe', 'axe']], [['axe', 'chose']], ['axe, objectif'], [undefined]])(
    'are not %j',
    (value) => {
      expect(levelsOf(value)).toBeUndefined();
    },
  );

  it('have nouns that mean one level alone', () => {
    for (const key of LEVEL_KEYS) {
      expect([levelOf(LEVEL_WORDS[key].fr.one), levelOf(LEVEL_WORDS[key].en.one)]).toEqual([
        key,
        key,
      ]);
    }
  });
});
