import type { Locale, Localized } from '../../plan/locale.ts';
import { LEVEL_WORDS, type Levels } from '../../plan/levels.ts';
import { english } from './en.ts';
import { englishWords } from './english-words.ts';
import { french, type Strings } from './fr.ts';
import { frenchWords } from './french-words.ts';
import { typeset } from '../../plan/typography.ts';

/** Typesets every sentence of a dictionary, including the results of its functions. */
const typesetAll = <T>(value: T, locale: Locale): T => {
  const set = (item: unknown): unknown => {
    if (typeof item === 'string') return typeset(item, locale);
    if (typeof item === 'function') {
      return (...details: readonly unknown[]): unknown =>
        set(Reflect.apply(item as (...args: unknown[]) => unknown, undefined, details));
    }
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, set(inner)]));
  };
  return set(value) as T;
};

const DICTIONARIES: Localized<(levels: Levels) => Strings> = {
  fr: ([group, item]) =>
    french(frenchWords(LEVEL_WORDS[group].fr), frenchWords(LEVEL_WORDS[item].fr)),
  en: ([group, item]) =>
    english(englishWords(LEVEL_WORDS[group].en), englishWords(LEVEL_WORDS[item].en)),
};

/** Made once for each language and pair of levels: every page asks for them. */
const made = new Map<string, Strings>();

/**
 * Returns the words of the site in one language, typeset.
 *
 * @param locale - language of the words
 * @param levels - of the plan, which its sentences name
 * @returns words by name
 */
export const strings = (locale: Locale, levels: Levels): Strings => {
  const key = `${locale} ${levels.join(' ')}`;
  const found = made.get(key) ?? typesetAll(DICTIONARIES[locale](levels), locale);
  made.set(key, found);
  return found;
};

export type { Strings } from './fr.ts';
