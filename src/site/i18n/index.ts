import type { Locale, Localized } from '../../plan/locale.ts';
import { en } from './en.ts';
import { fr, type Strings } from './fr.ts';
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

const DICTIONARIES: Localized<Strings> = {
  fr: typesetAll(fr, 'fr'),
  en: typesetAll(en, 'en'),
};

/**
 * Returns the words of the site in one language, typeset.
 *
 * @param locale - language of the words
 * @returns words by name
 */
export const strings = (locale: Locale): Strings => DICTIONARIES[locale];

export type { Strings } from './fr.ts';
