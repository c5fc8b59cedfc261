import type { FrenchNoun } from '../../plan/levels.ts';
import { isNamed } from '../../plan/shown-number.ts';
import { capitalized, counted, numberWord, ordinalWord } from './format.ts';

/** No noun of the list begins with an aspirated h. */
const VOWEL = /^[aeiouyhàâéèêîôœ]/iu;

/**
 * Writes a French noun in every form that the sentences of the site need.
 *
 * @param noun - a noun
 * @returns its forms, with their articles
 */
export const frenchWords = ({ one, many, isFeminine }: FrenchNoun) => {
  const elides = VOWEL.test(one);
  const a = isFeminine ? 'une' : 'un';
  const article = elides ? 'l’' : isFeminine ? 'la ' : 'le ';
  const demonstrative = isFeminine ? 'cette' : elides ? 'cet' : 'ce';
  const number = (value: number): string => (value === 1 ? a : numberWord(value, 'fr'));
  const count = (value: number): string =>
    value === 1 ? `${a} ${one}` : counted(value, 'fr', one, many);
  const upper = (text: string): string => capitalized(text, 'fr');
  return {
    one,
    many,
    /** With a capital. */
    One: upper(one),
    Many: upper(many),
    /** “Priorité 3.2”; the number alone where it has a noun: “Enjeu 2”. */
    named: (shown: string): string => (isNamed(shown) ? shown : `${upper(one)} ${shown}`),
    /** A number after the noun: “3.2”; quoted where it has a noun of its own. */
    after: (shown: string): string => (isNamed(shown) ? `« ${shown} »` : shown),
    /** “une priorité”. */
    a: `${a} ${one}`,
    /** “d’une priorité”. */
    ofA: `d’${a} ${one}`,
    /** “la priorité”. */
    the: article + one,
    /** “de la priorité”, “du but”. */
    ofThe: article === 'le ' ? `du ${one}` : `de ${article}${one}`,
    /** “de priorité”, “d’action”. */
    of: (elides ? 'd’' : 'de ') + one,
    /** “cette priorité”. */
    this: `${demonstrative} ${one}`,
    /** “Son orientation”. */
    its: `${isFeminine && !elides ? 'sa' : 'son'} ${one}`,
    /** “tous”, “toutes”. */
    all: isFeminine ? 'toutes' : 'tous',
    /** “une”, “deux”, “12”. */
    number,
    /** “une priorité”, “25 priorités”. */
    count,
    /** “la priorité”, “les 25 priorités”. */
    theCount: (value: number): string => (value === 1 ? article + one : `les ${count(value)}`),
    /** “première”, “premier”. */
    ordinal: (rank: number): string =>
      rank === 1 && !isFeminine ? 'premier' : ordinalWord(rank, 'fr'),
    /** A regular adjective in the singular: “liée” of “lié”. */
    agree: (adjective: string): string => (isFeminine ? `${adjective}e` : adjective),
  };
};

/** A French noun in every form that the sentences of the site need. */
export type FrenchWords = ReturnType<typeof frenchWords>;
