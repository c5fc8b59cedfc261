/** The two languages of the site. French is the source: it comes first everywhere. */
export const LOCALES = ['fr', 'en'] as const;

/** A language of the site, as it stands in file names and in the plan's data. */
export type Locale = (typeof LOCALES)[number];

/** The language that the plan was written in, which prevails. */
export const SOURCE_LOCALE = 'fr' satisfies Locale;

/** BCP 47 tag of each language, for `<html lang>`, `Intl` and metadata. */
export const LANGUAGE_TAGS = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Locale, string>;

/** One value per language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/**
 * Tells whether a string names a language of the site.
 *
 * @param value - any string
 * @returns whether it does
 * @example isLocale('fr') // true
 */
export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value);

/**
 * The other language: the site has two.
 *
 * @param locale - one of them
 * @returns the other
 * @example otherLocale('fr') // 'en'
 */
export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');

/**
 * Builds one value per language.
 *
 * @param make - called once per language, French first
 * @returns the values by language
 * @example localized((locale) => locale.toUpperCase()) // { fr: 'FR', en: 'EN' }
 */
export const localized = <T>(make: (locale: Locale) => T): Localized<T> => ({
  fr: make('fr'),
  en: make('en'),
});

/**
 * The `lang` of a passage whose language is not the page's.
 *
 * @param locale - language of the passage
 * @param page - language of the page
 * @returns a BCP 47 tag, or `undefined` where the page's own holds
 * @example foreignTag('fr', 'en') // 'fr-CA'
 */
export const foreignTag = (locale: Locale, page: Locale): string | undefined =>
  locale === page ? undefined : LANGUAGE_TAGS[locale];

/**
 * Tells whether a text is a translation: not in the language that the plan was adopted in.
 *
 * @param text - with its language
 * @returns whether its language is not the source’s
 * @example isTranslation({ locale: 'en' }) // true
 */
export const isTranslation = ({ locale }: { readonly locale: Locale }): boolean =>
  locale !== SOURCE_LOCALE;
