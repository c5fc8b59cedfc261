import type { Period } from '../../plan/dates.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import { typeset } from '../../plan/typography.ts';

const NBSP = '\u00a0';

const UNITS = {
  fr: ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const satisfies Record<Locale, readonly string[]>;

const ORDINALS = {
  fr: [
    'première',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
  ],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
} as const satisfies Record<Locale, readonly string[]>;

const PLURALS = {
  fr: new Intl.PluralRules(LANGUAGE_TAGS.fr),
  en: new Intl.PluralRules(LANGUAGE_TAGS.en),
};
const ENGLISH_ORDINALS = new Intl.PluralRules(LANGUAGE_TAGS.en, { type: 'ordinal' });
const ENGLISH_SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

const COUNTS = {
  fr: new Intl.NumberFormat(LANGUAGE_TAGS.fr),
  en: new Intl.NumberFormat(LANGUAGE_TAGS.en),
};

/**
 * Writes a number in running text: in words below ten, in figures from ten on. French words are
 * feminine, as orientations and priorities are.
 *
 * @param value - whole number, zero or more
 * @param locale - language of the text
 * @returns a word, or figures with no-break spaces
 * @example numberWord(3, 'fr') // 'trois'
 * @example numberWord(25, 'fr') // '25'
 */
export const numberWord = (value: number, locale: Locale): string =>
  UNITS[locale][value] ?? COUNTS[locale].format(value).replace(/\s/gu, '\u00a0');

/**
 * Writes a rank in running text, feminine in French.
 *
 * @param value - rank, from 1
 * @param locale - language of the text
 * @returns a word below ten, figures with a suffix from ten on
 * @example ordinalWord(3, 'fr') // 'troisième'
 * @example ordinalWord(12, 'en') // '12th'
 */
export const ordinalWord = (value: number, locale: Locale): string => {
  const word = ORDINALS[locale][value - 1];
  if (word !== undefined) return word;
  return locale === 'fr'
    ? `${value}e`
    : `${value}${ENGLISH_SUFFIXES[ENGLISH_ORDINALS.select(value)] ?? 'th'}`;
};

/**
 * Returns the form of a word for a number, by the rule of the language (French: zero is singular).
 *
 * @param value - whole number, zero or more
 * @param locale - language of the word
 * @param one - singular form
 * @param many - plural form
 * @returns one of both forms
 * @example plural(0, 'fr', 'lien', 'liens') // 'lien'
 */
export const plural = (value: number, locale: Locale, one: string, many: string): string =>
  PLURALS[locale].select(value) === 'one' ? one : many;

/** Word before the last of several things. */
const AND = { fr: 'et', en: 'and' } as const satisfies Record<Locale, string>;

/**
 * Lists several things in running text.
 *
 * @param items - with their articles
 * @param locale - language of the text
 * @returns one phrase
 * @example enumerated(['les titres', 'les sujets', 'le glossaire'], 'fr') // 'les titres, les sujets et le glossaire'
 */
export const enumerated = (items: readonly string[], locale: Locale): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${AND[locale]} ${items.at(-1) ?? ''}`;

/**
 * Writes a counted noun in running text.
 *
 * @param value - whole number, zero or more
 * @param locale - language of the text
 * @param one - singular form of the noun
 * @param many - plural form of the noun
 * @returns number and noun, with a no-break space after figures
 * @example counted(25, 'fr', 'priorité', 'priorités') // '25\u00a0priorités'
 */
export const counted = (value: number, locale: Locale, one: string, many: string): string => {
  const number = numberWord(value, locale);
  const space = /^\d/.test(number) ? '\u00a0' : ' ';
  return number + space + plural(value, locale, one, many);
};

/** Words before a date: a day, then a month or a year alone. */
const DATE_WORDS = {
  fr: { day: 'le', other: 'en' },
  en: { day: 'on', other: 'in' },
} as const satisfies Record<Locale, Readonly<Record<'day' | 'other', string>>>;

/**
 * Writes when something was done, as people do: no more of the date than is known.
 *
 * @param date - YYYY-MM-DD, YYYY-MM or YYYY
 * @param locale - language of the text
 * @returns a preposition and the date, typeset
 * @example formatDate('2021-05-06', 'fr') // 'le 6\u00a0mai\u00a02021'
 * @example formatDate('2021', 'en') // 'in 2021'
 */
export const formatDate = (date: string, locale: Locale): string => {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' as const }),
    ...(day !== undefined && { day: 'numeric' as const }),
    timeZone: 'UTC',
  });
  // A date without its day or month is the first of them in UTC.
  const written = format.format(new Date(date));
  const { [day === undefined ? 'other' : 'day']: word } = DATE_WORDS[locale];
  // The first of a month is “1er” in French; Intl writes “1”.
  const said = locale === 'fr' ? written.replace(/^1(?=\s)/u, '1er') : written;
  return typeset(`${word} ${said}`, locale);
};

/** Words of a period that is not two years. */
const PERIOD_WORDS = {
  fr: { since: 'depuis', to: 'à' },
  en: { since: 'since', to: 'to' },
} as const satisfies Record<Locale, Readonly<Record<'since' | 'to', string>>>;

/**
 * Writes the years of a plan: with a hyphen in French, an en dash in English.
 *
 * @param period - years or fiscal years of the plan
 * @param locale - language of the text
 * @returns both, or one where they are the same; from when, where no end is set
 * @example formatPeriod({ start: '2021', end: '2025' }, 'en') // '2021–2025'
 * @example formatPeriod({ start: '2022-2023', end: '2025-2026' }, 'fr') // '2022-2023 à 2025-2026'
 * @example formatPeriod({ start: '2022' }, 'fr') // 'depuis 2022'
 */
export const formatPeriod = ({ start, end }: Period, locale: Locale): string => {
  const { since, to } = PERIOD_WORDS[locale];
  if (end === undefined) return typeset(`${since} ${start}`, locale);
  if (start === end) return typeset(start, locale);
  const isFiscal = start.length > 4 || end.length > 4;
  return typeset(isFiscal ? `${start} ${to} ${end}` : `${start}-${end}`, locale);
};

const SIZES = {
  bytes: { bytes: 1, digits: 0, unit: { fr: 'octets', en: 'B' } },
  kilo: { bytes: 1_000, digits: 0, unit: { fr: 'ko', en: 'kB' } },
  mega: { bytes: 1_000_000, digits: 1, unit: { fr: 'Mo', en: 'MB' } },
} as const;

/** Finds the unit of a size. One that rounds up to a thousand kilobytes is a megabyte. */
const sizeUnitOf = (bytes: number) => {
  if (bytes < 1_000) return SIZES.bytes;
  return Math.ceil(bytes / 1_000) < 1_000 ? SIZES.kilo : SIZES.mega;
};

/**
 * Writes the size of a file, rounded up: a kilobyte has 1,000 bytes.
 *
 * @param bytes - size in bytes
 * @param locale - language of the text
 * @returns number and unit, with no-break spaces
 * @example formatSize(319_200, 'fr') // '320\u00a0ko'
 */
export const formatSize = (bytes: number, locale: Locale): string => {
  const unit = sizeUnitOf(bytes);
  const scale = 10 ** unit.digits;
  const value = Math.ceil((bytes / unit.bytes) * scale) / scale;
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    minimumFractionDigits: unit.digits,
    maximumFractionDigits: unit.digits,
  }).format(value);
  return `${number.replace(/\s/gu, NBSP)}${NBSP}${unit.unit[locale]}`;
};

/**
 * Capitalizes the first letter of a text.
 *
 * @param text - any text
 * @param locale - language of the text
 * @returns the text with its first letter in upper case
 */
export const capitalized = (text: string, locale: Locale): string =>
  text.slice(0, 1).toLocaleUpperCase(LANGUAGE_TAGS[locale]) + text.slice(1);
