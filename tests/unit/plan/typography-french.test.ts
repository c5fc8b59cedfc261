import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/plan/typography.ts';

/** Stands for a no-break space, so that one sees it. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~');
const french = (text: string): string => shown(typeset(text, 'fr'));

interface Row {
  readonly sign: string;
  /** Ways to type it. */
  readonly typed: readonly string[];
  /** The one way to print it; `~` is a no-break space. */
  readonly set: string;
}

/** The spacing table of the Office québécois de la langue française, with the house choices. */
const TABLE: readonly Row[] = [
  {
    sign: 'colon',
    typed: ['Le but : agir', 'Le but: agir', 'Le but\u00a0: agir', 'Le but\u202f: agir'],
    set: 'Le but~: agir',
  },
  { sign: 'colon at the end', typed: ['Le but :', 'Le but:'], set: 'Le but~:' },
  { sign: 'colon in a digital time', typed: ['à 14:30 demain'], set: 'à 14:30 demain' },
  { sign: 'colon in a ratio', typed: ['un ratio de 3:1 ou plus'], set: 'un ratio de 3:1 ou plus' },
  {
    sign: 'percent sign in an address',
    typed: ['https://exemple.org/a1%20b'],
    set: 'https://exemple.org/a1%20b',
  },
  {
    sign: 'colon in an address',
    typed: ['https://chantier.qc.ca/'],
    set: 'https://chantier.qc.ca/',
  },
  {
    sign: 'semicolon',
    typed: ['agir; puis', 'agir ; puis', 'agir\u00a0; puis'],
    set: 'agir; puis',
  },
  { sign: 'exclamation mark', typed: ['Agir!', 'Agir !', 'Agir\u202f!'], set: 'Agir!' },
  { sign: 'question mark', typed: ['Agir? Oui', 'Agir ? Oui'], set: 'Agir? Oui' },
  {
    sign: 'quotation marks',
    typed: ['dire « oui » ici', 'dire «oui» ici', 'dire "oui" ici', 'dire «\u202foui\u202f» ici'],
    set: 'dire «~oui~» ici',
  },
  { sign: 'closing mark before a period', typed: ['dire « oui ».'], set: 'dire «~oui~».' },
  { sign: 'closing mark before a comma', typed: ['dire « oui », puis'], set: 'dire «~oui~», puis' },
  { sign: 'closing mark before a bracket', typed: ['(dire "oui")'], set: '(dire «~oui~»)' },
  { sign: 'marks within marks', typed: ['« le “mot” dit »'], set: '«~le “mot” dit~»' },
  {
    sign: 'apostrophe',
    typed: ["l'économie d'ici", 'l’économie d’ici', 'l‘économie dʼici'],
    set: 'l’économie d’ici',
  },
  { sign: 'apostrophe before a mark', typed: ["l'« élan »", `l'"élan"`], set: 'l’«~élan~»' },
  { sign: 'apostrophe before a figure', typed: ["l'11 mai"], set: 'l’11~mai' },
  { sign: 'apostrophe before a bracket', typed: ["l'(in)action"], set: 'l’(in)action' },
  { sign: 'period, comma', typed: ['Agir. Oui, ici'], set: 'Agir. Oui, ici' },
  { sign: 'ellipsis', typed: ['Agir… puis'], set: 'Agir… puis' },
  { sign: 'round brackets', typed: ['agir (ici), puis'], set: 'agir (ici), puis' },
  { sign: 'square brackets', typed: ['agir [ici] puis'], set: 'agir [ici] puis' },
  {
    sign: 'dashes of an aside',
    typed: ['agir – ici – puis', 'agir - ici - puis', 'agir\u00a0–\u00a0ici\u00a0–\u00a0puis'],
    set: 'agir –~ici~– puis',
  },
  { sign: 'two asides', typed: ['a – b – c – d – e'], set: 'a –~b~– c –~d~– e' },
  { sign: 'hyphen, slash', typed: ['peut-être et/ou'], set: 'peut-être et/ou' },
  { sign: 'percent', typed: ['6 % du', '6% du', '6\u00a0% du'], set: '6~% du' },
  { sign: 'dollar', typed: ['500 $ de', '500$ de'], set: '500~$ de' },
];

const rows = TABLE.flatMap(({ sign, typed, set }) => typed.map((text) => ({ sign, text, set })));

describe('a French text', () => {
  it.each(rows)('has its $sign set: “$text”', ({ text, set }) => {
    expect(french(text)).toBe(set);
  });

  it.each([
    ['11 200 entreprises', '11~200~entreprises'],
    ['1 000 000 de dollars', '1~000~000 de dollars'],
    ['47,8 milliards', '47,8~milliards'],
    ['22 pôles', '22~pôles'],
    ['137 M$', '137~M$'],
    ['Partie 3 de la Loi', 'Partie~3 de la Loi'],
    ['la partie III de la loi', 'la partie~III de la loi'],
    ['l’article 3', 'l’article~3'],
    ['la priorité 3.2', 'la priorité~3.2'],
    ['RLRQ, c. E-1.1.1', 'RLRQ, c.~E-1.1.1'],
    ['le 6 mai 2021', 'le 6~mai~2021'],
    ['le 1er mai 2021', 'le 1er~mai~2021'],
    ['1.2 à 1.4', '1.2 à 1.4'],
    ['en 2021 le plan', 'en 2021 le plan'],
  ])('keeps figures with what they count or name: %s', (text, set) => {
    expect(french(text)).toBe(set);
  });

  it.each([
    ...['de 3 à 5 jours', 'du 1 au 4', '3 aux portes', '2 dans la ville', '7 de nos membres'],
    ...['4 des pôles', '5 du comité', '3 en cours', '2 et demi', '3 ou 4 pôles', '2 par année'],
    ...['4 pour tous', '9 sur 10'],
  ])('lets a line break between a figure and a small word: %s', (text) => {
    expect(french(text)).toBe(text.replace('5 jours', '5~jours').replace('4 pôles', '4~pôles'));
  });

  it.each(['2021-2025', 'les années 2021-2025 du plan', 'COVID-19', 'post-COVID'])(
    'has its hyphens as they are: %s',
    (text) => {
      expect(french(text)).toBe(text);
    },
  );

  it.each(['main-d’œuvre', 'cœur', 'coefficient', 'coexister', 'À ÉQUITÉ Ç', 'OBNL'])(
    'has its letters as they are: %s',
    (text) => {
      expect(french(text)).toBe(text);
    },
  );
});
