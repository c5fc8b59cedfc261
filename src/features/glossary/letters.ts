import type { GlossaryTerm } from '../../plan/plan.ts';
import type { Locale } from '../../plan/locale.ts';

/** Letter of the alphabet, with the first term that begins with it. */
export interface Letter {
  readonly letter: string;
  readonly id: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The first letter of a word, without its accent: an œ is an o. */
const initialOf = (word: string): string => {
  const plain = word.replaceAll(/œ/gi, 'oe').normalize('NFD');
  return (LETTER.exec(plain)?.[0] ?? '#').toUpperCase();
};

/**
 * Lists the letters that terms begin with, whatever their accents.
 *
 * @param terms - terms in alphabetical order
 * @param locale - language of the order
 * @returns each letter once, in the order of the terms
 */
export const lettersOf = (terms: readonly GlossaryTerm[], locale: Locale): readonly Letter[] => {
  const letters = new Map<string, string>();
  for (const { id, term } of terms) {
    const letter = initialOf(term[locale]);
    if (!letters.has(letter)) letters.set(letter, id);
  }
  return [...letters].map(([letter, id]) => ({ letter, id }));
};
