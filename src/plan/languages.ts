import { LOCALES, type Locale } from './locale.ts';

/** Languages of a plan: that of its source, and that of its translation where it has one. */
export type Languages = readonly [source: Locale] | readonly [source: Locale, translation: Locale];

/** Languages of a plan that states none. */
export const DEFAULT_LANGUAGES = ['fr', 'en'] as const satisfies Languages;

/**
 * Checks whether a list names the languages of a plan.
 *
 * @param value - any value
 * @returns `true` for one language, or two that differ
 * @example isLanguages(['en', 'fr']) // true
 */
export const isLanguages = (value: unknown): value is Languages =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((each) => LOCALES.some((locale) => locale === each));

/**
 * Reads the languages of a plan.
 *
 * @param value - languages separated by spaces
 * @returns the languages
 * @throws {RangeError} for any other text
 * @example parseLanguages('en fr') // ['en', 'fr']
 */
export const parseLanguages = (value: string): Languages => {
  const languages = value.split(' ');
  if (!isLanguages(languages)) throw new RangeError(`“${value}” are no languages of a plan.`);
  return languages;
};

/**
 * Returns the language that a plan was written in: it stands at the root of the site.
 *
 * @param languages - of the plan
 * @returns the first
 */
export const sourceOf = ([source]: Languages): Locale => source;

/**
 * Returns the other language of a plan.
 *
 * @param languages - of the plan
 * @param locale - one of them
 * @returns the other; `undefined` for a plan in one language
 * @example otherLanguage(['en', 'fr'], 'fr') // 'en'
 */
export const otherLanguage = (languages: Languages, locale: Locale): Locale | undefined =>
  languages.find((each) => each !== locale);

/**
 * Lists the languages of a plan as a page names them.
 *
 * @param languages - of the plan
 * @param locale - language of the page
 * @returns the language of the page, then the other where there is one
 * @example ownFirst(['fr', 'en'], 'en') // ['en', 'fr']
 */
export const ownFirst = (languages: Languages, locale: Locale): readonly Locale[] => [
  locale,
  ...languages.filter((each) => each !== locale),
];

/**
 * Builds one value per language of a plan.
 *
 * @param languages - of the plan
 * @param make - function called once per language, the source first
 * @returns values by language, in that order; nothing for a language that the plan is not in
 * @example inLanguages(['en'], (locale) => locale.toUpperCase()) // { en: 'EN' }
 */
export const inLanguages = <T>(
  languages: Languages,
  make: (locale: Locale) => T,
): Readonly<Partial<Record<Locale, T>>> =>
  Object.fromEntries(languages.map((locale) => [locale, make(locale)]));
