import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/features/search/stop-words.ts';
import { LOCALES, type Locale } from '../../../src/plan/locale.ts';
import { readQuery } from '../../support/read-query.ts';
import { fold } from '../../../src/features/search/words.ts';

const lists = {
  fr: new Set(stopWords('fr').map(fold)),
  en: new Set(stopWords('en').map(fold)),
} as const satisfies Record<Locale, ReadonlySet<string>>;

const textsOf = (locale: Locale, text: string) =>
  readQuery(text, lists[locale]).words.map((word) => word.text);

describe('words that say nothing of a subject', () => {
  it.each([
    ['fr', 'je tu il elle on nous vous ils elles'],
    ['fr', 'le la les un une des du de au aux ce cet cette ces'],
    ['fr', 'à dans sur pour par avec sans sous chez vers entre et ou ni mais donc car'],
    ['fr', 'qui que quoi où quand comment pourquoi combien quel quelle quels quelles'],
    ['fr', 'est sont a ont peut doit faut'],
    ['en', 'I you he she it we they me him her us them'],
    ['en', 'the a an this that these those and or but in on at to from for with by of'],
    ['en', 'who what where when how why which whose'],
    ['en', 'is are was were be has have had do does did can may must shall should will would'],
  ] as const)('are passed over in %s: %s', (locale, text) => {
    expect(textsOf(locale, text)).toEqual([]);
    expect(textsOf(locale, text.toUpperCase())).toEqual([]);
  });

  it.each(['l’', 'd’', 'j’', 'm’', 't’', 's’', 'n’', 'c’', 'qu’', 'jusqu’', 'lorsqu’', 'puisqu’'])(
    'are passed over where they are elided: %s',
    (elided) => {
      expect(textsOf('fr', `${elided}eau`)).toEqual(['eau']);
      expect(textsOf('fr', `${elided.toUpperCase().replace('’', "'")}EAU`)).toEqual(['EAU']);
    },
  );

  it.each(['the lake’s', "what's the lake", "we're a lake", "they've a lake", "I'm at the lake"])(
    'are passed over where they are contracted: %s',
    (text) => {
      expect(textsOf('en', text)).toEqual(['lake']);
    },
  );

  it.each(["I'll", "I'd", "don't", "isn't", "aren't", "doesn't", "can't", "won't", "shouldn't"])(
    'are passed over where they are contracted: %s lake',
    (contracted) => {
      expect(textsOf('en', `${contracted} lake`)).toEqual(['lake']);
    },
  );
});

describe('words of a subject', () => {
  it.each([
    ['fr', 'économie sociale gouvernance démocratique municipalités jeunes achats loi partie'],
    ['fr', 'État pays terre valeur force voie droit aide part besoin personnes sujet nouveau'],
    ['fr', 'avoirs sommet tiers lieu mer maire temps'],
    ['en', 'social economy governance municipalities youth wing purchasing law part'],
    ['en', 'state work new value need use help people change world support'],
  ] as const)('are looked for in %s: %s', (locale, text) => {
    expect(textsOf(locale, text)).toEqual(text.split(' '));
  });

  it.each([
    ['fr', ['AG', 'CA', 'RH', 'QC', 'TI', 'RI', 'UE', 'ÉS', 'ES']],
    ['en', ['NPO', 'QC', 'HR', 'EU', 'UN', 'AI', 'SE', 'CA']],
  ] as const)('PF-23: are looked for where they are an acronym, in %s', (locale, acronyms) => {
    const lost = acronyms.filter((acronym) => textsOf(locale, acronym).length === 0);
    expect(lost).toEqual([]);
  });
});

describe.each(LOCALES)('the list of %s', (locale) => {
  it('is of single words, each once', () => {
    const list = stopWords(locale);
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => !/^\p{L}+$/u.test(word))).toEqual([]);
  });

  it('is of its own language', () => {
    const other = locale === 'fr' ? 'the from with which' : 'dans pour avec leur';
    expect(textsOf(locale, other)).toEqual(other.split(' '));
  });
});
