import { eng, fra } from 'stopword';
import { isLocale, LOCALES, type Locale } from '../plan/locale.ts';

const WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(fra),
  en: new Set(eng),
};

/**
 * Reads the language in the name of a file: `plan.fr.stratml.xml`, `en.mdx`.
 *
 * @param name - of the file
 * @returns the language, or `undefined` where the name has none
 * @example localeInName('plan.fr.stratml.xml') // 'fr'
 */
export const localeInName = (name: string): Locale | undefined => {
  const [, found = ''] = /(?:^|[._-])([a-z]{2})\./.exec(name.toLowerCase()) ?? [];
  return isLocale(found) ? found : undefined;
};

/**
 * Guesses the language of a text by its most common words.
 *
 * @param text - any text
 * @param otherwise - language where none of them tells
 * @returns the language that has more of them
 * @example guessLocale('le plan de la ville', 'en') // 'fr'
 */
export const guessLocale = (text: string, otherwise: Locale): Locale => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LOCALES.map((locale) => ({
    locale,
    count: words.filter((word) => WORDS[locale].has(word)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const best = counts.filter(({ count }) => count === most);
  return best.length === 1 && best[0] ? best[0].locale : otherwise;
};
