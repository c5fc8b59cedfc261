import type { Locale } from '../../plan/locale.ts';
import type { GlossaryTerm } from '../../plan/plan.ts';
import { PAGE_SIZE } from './tuning.ts';

/**
 * Writes the sources of a term as the glossary prints them, for people who search for a name in them.
 * A source of more terms than a page of results holds tells none of them apart, and is left out: the
 * sentence that a definition was written for the site, mostly.
 *
 * @param term - a term of the glossary
 * @param glossary - all terms
 * @param locale - language of the glossary’s page
 * @returns one line; empty where there is nothing to find
 */
export const sourceNamesOf = (
  term: GlossaryTerm,
  glossary: readonly GlossaryTerm[],
  locale: Locale,
): string => {
  const textsOf = ({ sources }: GlossaryTerm) => sources.map(({ text }) => text[locale]);
  const isTelling = (text: string) =>
    glossary.filter((other) => textsOf(other).includes(text)).length <= PAGE_SIZE;
  return textsOf(term).filter(isTelling).join('; ');
};
