import type { Line } from './line.ts';

/** Words that plans call their parts by, in the singular and levelled: without case. */
const LEVEL_WORDS = new Set(
  (
    'action aim axe but chantier chapitre cible commitment défi direction engagement enjeu goal initiative ' +
    'mesure objectif objective orientation outcome part partie pilier pillar priorité priority section ' +
    'strategy stratégie target theme thème volet'
  ).split(' '),
);

const singular = (word: string): string =>
  word.toLowerCase().replace(/ies$/u, 'y').replace(/[sx]$/u, '');

/**
 * Checks whether a word is one that plans call their parts by.
 *
 * @param word - any word, in the singular or the plural
 * @returns `true` for “Axes” or “objective”
 */
export const isLevelWord = (word: string): boolean =>
  LEVEL_WORDS.has(word.toLowerCase()) || LEVEL_WORDS.has(singular(word));

/**
 * Checks whether a line does nothing but announce a list of parts.
 *
 * @param text - words of the line
 * @returns `true` for “PRIORITÉS” or “Objectives:”
 */
export const announcesList = (text: string): boolean =>
  /^\p{L}+\s?:?$/u.test(text) && isLevelWord(text.replace(/\s?:$/u, ''));

/** A line with the number that it begins with. */
export interface Numbered {
  /** As it is shown, without the sign after it: `3.2`, `III`, `1.a`; absent where the program made it. */
  readonly number?: string | undefined;
  /** Word before the number: `Axe`. */
  readonly word?: string | undefined;
  /** Words after it. */
  readonly rest: string;
  /** Lines of one kind are on one level. */
  readonly kind: string;
  /** How many parts the number has: 2 for `3.2`. */
  readonly depth: number;
}

const SINGLE = '\\d{1,3}|[IVXL]+|\\p{Lu}|\\p{Ll}';
const DOTTED = '\\d{1,3}(?:[.-](?:\\d{1,3}|\\p{Ll}))+';
const AFTER_SINGLE = '(?:\\s?[.):]|\\s[–—-](?=\\s))\\s*';
const AFTER_DOTTED = '(?:\\s?[.):]|\\s[–—-](?=\\s)|(?=\\s))\\s*';
const BARE = new RegExp(
  `^(?:(${DOTTED})${AFTER_DOTTED}|(${SINGLE})${AFTER_SINGLE})(?=\\S)(.+)$`,
  'u',
);
const WITH_WORD = new RegExp(
  `^(\\p{L}{3,})\\s(?:n[°o]\\s?)?(${DOTTED}|${SINGLE})(?:${AFTER_DOTTED})(?=\\S)(.+)$`,
  'u',
);

const formOf = (number: string): string => {
  if (/[.-]/.test(number)) return 'dotted';
  if (/^\d/.test(number)) return 'figure';
  if (/^[IVXL]+$/.test(number)) return 'roman';
  return /\p{Lu}/u.test(number) ? 'capital' : 'letter';
};

const kindOf = (number: string, word: string | undefined): string => {
  const depth = number.split(/[.-]/).length;
  return `${word === undefined ? '' : singular(word)}:${formOf(number)}${depth}`;
};

/**
 * Reads the number at the start of a line.
 *
 * @param line - any line
 * @returns number, words after it, and its level; `undefined` for a line without number
 */
export const readNumber = (line: Line): Numbered | undefined => {
  const [, word, worded, wordedRest = ''] = WITH_WORD.exec(line.text) ?? [];
  if (word !== undefined && worded !== undefined && isLevelWord(word)) {
    return {
      number: worded,
      word,
      rest: wordedRest,
      kind: kindOf(worded, word),
      depth: worded.split(/[.-]/).length,
    };
  }
  const [, dotted, single, rest = ''] = BARE.exec(line.text) ?? [];
  const number = dotted ?? single;
  if (number !== undefined) {
    return { number, rest, kind: kindOf(number, undefined), depth: number.split(/[.-]/).length };
  }
  if (line.autoNumber === undefined) return undefined;
  const level = line.heading === undefined ? `list${line.autoNumber}` : `heading${line.heading}`;
  return { rest: line.text, kind: `auto:${level}`, depth: 1 };
};
