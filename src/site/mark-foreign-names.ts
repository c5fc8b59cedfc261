import type { Locale } from '../plan/locale.ts';

/** A piece of a text: plain, in French among English words, or years that stay on one line. */
export interface Piece {
  readonly text: string;
  readonly is: 'plain' | 'french' | 'years';
}

const YEARS = /(\d{4}[-–]\d{4})/u;

const yearPieces = (text: string): readonly Piece[] =>
  text.split(YEARS).map((part, place) => ({ text: part, is: place % 2 === 1 ? 'years' : 'plain' }));

/**
 * Splits a text where a page has to mark it: the publisher's name, which stays French, and years.
 *
 * @param locale - language of the text
 * @param frenchName - the name, in full
 * @returns pieces that make up the text; none is empty
 */
export const splitWords = (text: string, locale: Locale, frenchName: string): readonly Piece[] => {
  const parts = locale === 'en' ? text.split(frenchName) : [text];
  return parts
    .flatMap((part, place): readonly Piece[] => [
      ...(place > 0 ? [{ text: frenchName, is: 'french' as const }] : []),
      ...yearPieces(part),
    ])
    .filter((piece) => piece.text !== '');
};
