/** The languages that the software knows, and that a plan may be in. */
export const LOCALES = ['fr', 'en'] as const;

/** A language of a plan, as in file names and in data. */
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tag of each language, for `<html lang>`, `Intl` and metadata. */
export const LANGUAGE_TAGS = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Locale, string>;

/** One value per language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/**
 * Checks whether a text names a language that the software knows.
 *
 * @param value - any text
 * @returns `true` for `fr` and `en`
 * @example isLocale('fr') // true
 */
export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value);

/**
 * Reads the name of a language.
 *
 * @param value - any text
 * @returns the language
 * @throws {RangeError} for a language that the software does not know
 * @example parseLocale('fr') // 'fr'
 */
export const parseLocale = (value: string): Locale => {
  if (!isLocale(value)) throw new RangeError(`“${value}” is no language of a plan.`);
  return value;
};

/**
 * Builds one value per language.
 *
 * @param make - function called once per language
 * @returns values by language
 * @example localized((locale) => locale.toUpperCase()) // { fr: 'FR', en: 'EN' }
 */
export const localized = <T>(make: (locale: Locale) => T): Localized<T> => ({
  fr: make('fr'),
  en: make('en'),
});

/**
 * Returns the `lang` attribute of a passage.
 *
 * @param locale - language of the passage
 * @param page - language of the page
 * @returns a BCP 47 tag, or `undefined` where both languages are the same
 * @example foreignTag('fr', 'en') // 'fr-CA'
 */
export const foreignTag = (locale: Locale, page: Locale): string | undefined =>
  locale === page ? undefined : LANGUAGE_TAGS[locale];
