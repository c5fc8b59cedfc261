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
 * A number in running text: in words below ten, in figures from ten on. French words are
 * feminine, as orientations and priorities are.
 *
 * @param value - a whole number, zero or more
 * @example numberWord(3, 'fr') // 'trois'
 * @example numberWord(25, 'fr') // '25'
 */
export const numberWord = (value: number, locale: Locale): string =>
  UNITS[locale][value] ?? COUNTS[locale].format(value).replace(/\s/gu, '\u00a0');

/**
 * A rank in running text, feminine in French.
 *
 * @param value - from 1
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
 * The form of a word that a number takes, by the language's own rule (French: zero is singular).
 *
 * @example plural(0, 'fr', 'lien', 'liens') // 'lien'
 */
export const plural = (value: number, locale: Locale, one: string, many: string): string =>
  PLURALS[locale].select(value) === 'one' ? one : many;

/**
 * A counted noun in running text.
 *
 * @example counted(25, 'fr', 'priorité', 'priorités') // '25\u00a0priorités'
 */
export const counted = (value: number, locale: Locale, one: string, many: string): string => {
  const number = numberWord(value, locale);
  const space = /^\d/.test(number) ? '\u00a0' : ' ';
  return number + space + plural(value, locale, one, many);
};

/**
 * A day as people write it.
 *
 * @param day - YYYY-MM-DD
 * @example formatDay('2021-05-06', 'fr') // '6\u00a0mai\u00a02021'
 */
export const formatDay = (day: string, locale: Locale): string => {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const written = format.format(new Date(`${day}T00:00:00Z`));
  // French says “premier” for the first of a month; Intl does not.
  return typeset(locale === 'fr' ? written.replace(/^1(?=\s)/u, '1er') : written, locale);
};

/**
 * The years of a plan: a hyphen in French, an en dash in English.
 *
 * @example formatPeriod('2021', '2025', 'en') // '2021–2025'
 */
export const formatPeriod = (start: string, end: string, locale: Locale): string =>
  start === end ? start : typeset(`${start}-${end}`, locale);

const SIZES = {
  bytes: { bytes: 1, digits: 0, unit: { fr: 'octets', en: 'B' } },
  kilo: { bytes: 1_000, digits: 0, unit: { fr: 'ko', en: 'kB' } },
  mega: { bytes: 1_000_000, digits: 1, unit: { fr: 'Mo', en: 'MB' } },
} as const;

/**
 * The size of a file, rounded up: a kilobyte has 1,000 bytes.
 *
 * @example formatSize(319_200, 'fr') // '320\u00a0ko'
 */
export const formatSize = (bytes: number, locale: Locale): string => {
  const kilobytes = Math.ceil(bytes / 1_000);
  // What rounds up to a thousand kilobytes is a megabyte.
  const unit = bytes < 1_000 ? SIZES.bytes : kilobytes < 1_000 ? SIZES.kilo : SIZES.mega;
  const scale = 10 ** unit.digits;
  const value = Math.ceil((bytes / unit.bytes) * scale) / scale;
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    minimumFractionDigits: unit.digits,
    maximumFractionDigits: unit.digits,
  }).format(value);
  return `${number.replace(/\s/gu, NBSP)}${NBSP}${unit.unit[locale]}`;
};

/** A text with its first letter in upper case. */
export const capitalized = (text: string, locale: Locale): string =>
  text.slice(0, 1).toLocaleUpperCase(LANGUAGE_TAGS[locale]) + text.slice(1);
