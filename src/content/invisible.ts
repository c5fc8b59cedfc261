import { forbiddenIn } from './zod-fields.ts';

const NAMES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  '\u007f': { fr: 'un caractère de contrôle', en: 'a control character' },
  '\u200b': { fr: 'une espace sans largeur', en: 'a zero-width space' },
  '\u2028': { fr: 'un séparateur de lignes', en: 'a line separator' },
  '\u2029': { fr: 'un séparateur de paragraphes', en: 'a paragraph separator' },
  '\u2060': { fr: 'un gluon de mots', en: 'a word joiner' },
  '\ufeff': { fr: 'une marque d’ordre des octets', en: 'a byte-order mark' },
};
const CONTROL = { fr: 'un caractère de contrôle', en: 'a control character' };
const DIRECTION = { fr: 'une marque de sens d’écriture', en: 'a mark of writing direction' };
const isControl = (character: string): boolean => /\p{Cc}|\p{Cs}/u.test(character);

/** Longest part of a word that a message quotes. */
const WORD_MAX = 40;

/**
 * Finds the word that a place of a text is in or beside, or as much of it as a message can quote.
 *
 * @param text - the text
 * @param start - where the place begins
 * @param end - where it ends
 * @returns what stands before and after the place, up to a blank
 * @example wordAround('un sen-tier', 6, 7) // 'sentier'
 */
export const wordAround = (text: string, start: number, end: number): string => {
  // Cut first: of a text of one long word, only what is quoted is looked at.
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, start - WORD_MAX), start))?.[0] ?? '';
  const after = /^\s*\S*/.exec(text.slice(end, end + WORD_MAX))?.[0] ?? '';
  return `${before}${after}`.trim();
};

/** First invisible character of a text, named, and the word that it is in or beside. */
interface Invisible {
  readonly fr: string;
  readonly en: string;
  readonly word: string;
}

/**
 * Names the first invisible character of a text.
 *
 * @param text - that has one
 * @returns its name in both languages, with its code, and the nearest word
 */
export const invisibleIn = (text: string): Invisible => {
  const { character, index } = forbiddenIn(text);
  const { fr, en } = NAMES[character] ?? (isControl(character) ? CONTROL : DIRECTION);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const word = wordAround(text, index, index + character.length);
  return { fr: `${fr} (${code})`, en: `${en} (${code})`, word };
};
