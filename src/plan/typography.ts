import type { Locale } from './locale.ts';

const NBSP = '\u00a0';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** Words that stay with the figure after them. */
const NUMBERED =
  'partie|article|chapitre|section|orientation|priorité|page|art\\.|c\\.|part|chapter|priority|s\\.';
/** Words that open a new group after a figure. */
const SMALL_WORDS = 'à|au|aux|dans|de|des|du|en|et|ou|par|pour|sur';

/** Stands for the edge of an element while a paragraph is set as one text. */
const EDGE = '\ue000';

type Rule = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

// After a letter, or after an element that ends with one, a straight mark is an apostrophe.
const APOSTROPHE: Rule = [/(?<=[\p{L}\ue000])['\u2018\u02bc]/gu, '’'];

const asEnglishQuotes = (text: string): string => text.replace(/"([^"]*)"/gu, '“$1”');

/**
 * Quebec's rules (Office québécois de la langue française, Banque de dépannage linguistique,
 * “Espacement avant et après les signes de ponctuation”), with the house choice of no space
 * before the semicolon, exclamation and question marks.
 */
const FRENCH: readonly Rule[] = [
  APOSTROPHE,
  [/«[^»]*»/gu, asEnglishQuotes],
  [/"([^"]*)"/gu, '« $1 »'],
  [/«\s*/gu, `«${NBSP}`],
  [/\s*»/gu, `${NBSP}»`],
  [/\s+([;!?])/gu, '$1'],
  // Times, ratios and addresses have no space after their colon, and keep it as it is.
  [/(?<=\S)\s*:(?=[\s\ue000]|$)/gu, `${NBSP}:`],
  [/(?<=\d)\s*(?=[%$](?![\p{L}\d]))/gu, NBSP],
  [/(?<=\d)\s(?=\d{3}(?!\d))/gu, NBSP],
  [new RegExp(`(?<=\\b(?:\\d{1,2}|1er))\\s(${MONTHS})\\s(?=\\d{4})`, 'giu'), `${NBSP}$1${NBSP}`],
  // A figure stays with its noun, but for years and for the number of a thing (“partie 3 de…”).
  [
    new RegExp(
      `(?<=(?<![\\d\\p{L}.,:-])(?<!(?:${NUMBERED})\\s)\\d{1,3}(?:\u00a0\\d{3})*(?:,\\d+)?)\\s(?=${EDGE}?\\p{L})(?!(?:${SMALL_WORDS})\\s)`,
      'giu',
    ),
    NBSP,
  ],
  [/ - /gu, ' – '],
];

const ENGLISH: readonly Rule[] = [
  [/(?<=^|[\s“(])'(?=\p{L})/gu, '‘'],
  APOSTROPHE,
  [/(?<=\d{4})-(?=\d{4}(?!\d))/gu, '–'],
  [/"[^"]*"/gu, asEnglishQuotes],
  [/\s+([:;!?])(?=[\s\ue000]|$)/gu, '$1'],
  [/\s*(?: - | — )\s*/gu, '—'],
];

const BOTH: readonly Rule[] = [
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${NUMBERED})${EDGE}?)\\s(?=(?:[\\d]|[IVX]+\\b|[A-Z]-\\d))`,
      'giu',
    ),
    NBSP,
  ],
];

const RULES: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: [...FRENCH, ...BOTH],
  en: [...ENGLISH, ...BOTH],
};

/** The spaces on the inner side of a pair of dashes do not break. */
const bindDashes = (text: string): string => {
  let inside = false;
  return text.replace(/\s–\s/gu, () => {
    inside = !inside;
    return inside ? ` –${NBSP}` : `${NBSP}– `;
  });
};

/**
 * Sets a text as its language wants it: apostrophes, quotation marks and the spaces around
 * punctuation. Words are never touched, and a text that is already set comes back unchanged.
 *
 * @param text - running text, without markup
 * @param locale - its language
 * @returns the same words, typeset
 * @example typeset("L'énoncé : « oui »", 'fr') // 'L’énoncé\u00a0: «\u00a0oui\u00a0»'
 */
export const typeset = (text: string, locale: Locale): string => {
  const set = RULES[locale].reduce(
    (value, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? value.replace(pattern, replacement)
        : value.replace(pattern, replacement),
    text,
  );
  return locale === 'fr' ? bindDashes(set) : set;
};

/**
 * Sets the texts of one paragraph together, so that quotation marks and dashes find their pair
 * across elements.
 *
 * @param texts - consecutive texts of the paragraph, wherever an element begins or ends between
 * @param locale - their language
 * @returns the same texts, typeset
 */
export const typesetTogether = (texts: readonly string[], locale: Locale): readonly string[] =>
  typeset(texts.join(EDGE), locale).split(EDGE);

/**
 * Puts ordinary characters in place of typographic ones, to compare wording alone.
 *
 * @param text - running text
 * @returns the same words
 * @example plainWording('L’aube\u00a0: – ') // "L'aube: -"
 */
export const plainWording = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/«\s*|\s*»/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/\s+(?=[:;!?%$])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Tells whether a French text has quotation marks that only English uses: “ ” outside « », or a
 * straight mark without its pair.
 *
 * @param text - in French
 * @returns whether it has any
 * @example hasForeignQuotes('le “mot”') // true
 */
export const hasForeignQuotes = (text: string): boolean => {
  const outside = text.replace(/«[^»]*»/gu, '');
  return /[“”„]/u.test(outside) || (text.match(/"/gu) ?? []).length % 2 === 1;
};
