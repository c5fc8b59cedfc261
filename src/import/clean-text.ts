import { hasForbiddenCharacter } from '../content/zod-fields.ts';
import type { Locale } from '../plan/locale.ts';
import { hasForeignQuotes } from '../plan/typography.ts';

// Words are kept; what cannot be seen is not, and quotation marks follow the rules of the language.

/** What a word processor puts where a word may be divided. */
const SOFT_HYPHEN = /\u00ad/g;

const withoutInvisible = (text: string): string =>
  hasForbiddenCharacter(text)
    ? Array.from(text)
        .filter((character) => /[\n\t]/.test(character) || !hasForbiddenCharacter(character))
        .join('')
    : text;

/** Gives a French text the marks that the check of the content asks for: « », and ″ for one without its pair. */
const frenchQuotes = (text: string): string => {
  if (!hasForeignQuotes(text)) return text;
  const paired = text.replace(/[“„]\s*([^“”„"«»]*?)\s*[”“]/gu, '«\u00a0$1\u00a0»');
  if (!hasForeignQuotes(paired)) return paired;
  return paired.replace(/["“”„]/gu, '″');
};

/**
 * Makes one line of a text: no line break, no invisible character, no doubled ordinary space.
 *
 * @param text - any text
 * @param locale - its language
 * @returns the same words; empty for a text without any
 * @example cleanLine(' Agir\n ici ', 'fr') // 'Agir ici'
 */
export const cleanLine = (text: string, locale: Locale): string => {
  const line = withoutInvisible(
    text
      .toWellFormed()
      .replace(/[\s\u0085]+/gu, (space) => (/^[\u00a0\u202f]+$/u.test(space) ? space : ' ')),
  )
    .replace(SOFT_HYPHEN, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
  return locale === 'fr' ? frenchQuotes(line) : line;
};

/**
 * Splits a text into its paragraphs.
 *
 * @param text - any text
 * @param locale - its language
 * @returns one line a paragraph, none of them empty
 */
export const cleanParagraphs = (text: string, locale: Locale): readonly string[] =>
  text
    .split(/\n\s*\n|\u2029/u)
    .map((paragraph) => cleanLine(paragraph, locale))
    .filter((paragraph) => paragraph !== '');
