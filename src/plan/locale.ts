/** The two languages of the site. French is the source: it comes first everywhere. */
export const LOCALES = ['fr', 'en'] as const;

/** A language of the site, as in file names and in the plan's data. */
export type Locale = (typeof LOCALES)[number];

/** Language of the original plan, which prevails. */
export const SOURCE_LOCALE = 'fr' satisfies Locale;

/** Language of the translation. */
export const TRANSLATION_LOCALE = 'en' satisfies Locale;

/** BCP 47 tag of each language, for `<html lang>`, `Intl` and metadata. */
export const LANGUAGE_TAGS = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Locale, string>;

/** One value per language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/**
 * Checks whether a text names a language of the site.
 *
 * @param value - any text
 * @returns `true` for `fr` and `en`
 * @example isLocale('fr') // true
 */
export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value);

/**
 * Returns the other language of the site.
 *
 * @param locale - a language of the site
 * @returns the other language
 * @example otherLocale('fr') // 'en'
 */
export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');

/**
 * Builds one value per language.
 *
 * @param make - function called once per language, French first
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

/**
 * Tells whether a text is a translation: not in the language that the plan was adopted in.
 *
 * @param text - with its language
 * @returns whether its language is not the source’s
 * @example isTranslation({ locale: 'en' }) // true
 */
export const isTranslation = ({ locale }: { readonly locale: Locale }): boolean =>
  locale !== SOURCE_LOCALE;
