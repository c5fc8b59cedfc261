import { eng, fra } from 'stopword';
import type { Locale, Localized } from '../../plan/locale.ts';

/** Words of questions missing from the published lists. */
const ASKING: Localized = {
  fr: 'comment combien quand pourquoi quoi dont si peut peuvent peux doit doivent plus très tout tous toute toutes comme entre vers chez sous lors afin ainsi aussi donc car ni lequel laquelle quelque quelques faut lui qu jusqu lorsqu puisqu quoiqu elles aujourd hui',
  en: 'why whom whose shall may cannot t s does doing done were us ours yours she when will re ve ll d m don isn aren wasn weren doesn didn hasn haven won wouldn shouldn couldn',
};

/** Stop words that are acronyms too: ÉS, for économie sociale. */
const ACRONYMS: readonly string[] = ['es'];

const PUBLISHED: Localized<readonly string[]> = { fr: fra, en: eng };

/**
 * Lists the stop words of a language.
 *
 * @param locale - language of the words
 * @returns words in lower case, sorted
 */
export const stopWords = (locale: Locale): readonly string[] =>
  [...new Set([...PUBLISHED[locale], ...ASKING[locale].split(' ')])]
    .filter((word) => !ACRONYMS.includes(word))
    .sort();
