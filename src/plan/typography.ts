import { LEVEL_KEYS, LEVEL_WORDS } from './levels.ts';
import { LOCALES, type Locale } from './locale.ts';

const NBSP = '\u00a0';

/** Boundary of two elements while a paragraph is set as one text. A private-use character. */
const EDGE = '\ue000';

/** Pattern and its replacement. */
type Rule = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

/** Months: `6 mai 2021`. */
const MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Months: `May 6, 2021`. */
const ENGLISH_MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Day of a month, before its space: the `6` of `6 mai`, the `1er` of `1er mai`. */
const DAY_BEFORE = '(?<=\\b(?:\\d{1,2}|1er))';

/** What plans call their levels: `priorité 3.2`, `axe 2`. */
const LEVEL_NOUNS = /* #__PURE__ */ LEVEL_KEYS.flatMap((key) =>
  LOCALES.map((locale) => LEVEL_WORDS[key][locale].one),
).join('|');

/** No year after the word: not “Plan d’action 2030”. */
const NO_YEAR = `(?!${EDGE}?\\s\\d{3})`;

/** Words on the same line as the figure after them: `partie 3`, `art. 5`. */
const NUMBERED = `partie|articles?|chapitre|sections?|(?:${LEVEL_NOUNS})${NO_YEAR}|page|version|art\\.|c\\.|part|chapter|ss?\\.`;

/** One of these words, before its space: the `Partie` of `Partie 3`, not that of `repartie 3`. */
const NUMBERED_BEFORE = `(?<=(?<!\\p{L})(?:${NUMBERED})${EDGE}?)`;

/** Number of a thing, after its space: `3.2`, `III`, `E-1.1.1`. */
const NUMBER_AFTER = '(?=(?:[\\d]|[IVX]+\\b|[A-Z]-\\d))';

/** Figure with its groups of three digits and its decimals: `22`, `11 200`, `47,8`. */
const FIGURE = `\\d{1,3}(?:${NBSP}\\d{3}){0,9}(?:,\\d+)?`;

/** No end of a longer expression: neither the `21` of `2021` nor the `19` of `COVID-19`. */
const STANDALONE = '(?<![\\d\\p{L}.,:-])';

/** No number of a thing: not the `3` of `partie 3 de la Loi`. */
const NOT_NUMBERED = `(?<!(?:${NUMBERED})\\s)`;

/** Figure that counts something, before its space: the `22` of `22 pôles`. */
const COUNT_BEFORE = `(?<=${STANDALONE}${NOT_NUMBERED}${FIGURE})`;

/** Words that open a new group after a figure: the `à` of `3 à 5`. */
const SMALL_WORDS = 'à|au|aux|dans|de|des|du|en|et|ou|par|pour|sur';

/** Noun, after its space, perhaps in an element of its own: the `pôles` of `22 pôles`. */
const NOUN_AFTER = `(?=${EDGE}?\\p{L})(?!(?:${SMALL_WORDS})\\s)`;

// After a letter, or after an element that ends with one, a straight mark is an apostrophe: l'aube.
const APOSTROPHE: Rule = [/(?<=[\p{L}\ue000])['\u2018\u02bc]/gu, '’'];

const asEnglishQuotes = (text: string): string => text.replace(/"([^"]*)"/gu, '“$1”');

/** A passage in guillemets, or from one that is never closed to the end, where no other is looked for. */
const GUILLEMETS = /«[^»]*(?:»|$)/gu;
const isClosed = (passage: string): boolean => passage.endsWith('»');

/**
 * Quebec's rules, with the house choice of no space before the semicolon, exclamation and question
 * marks.
 *
 * @see Office québécois de la langue française, Banque de dépannage linguistique, « Espacement avant et
 *   après les signes de ponctuation »
 */
const FRENCH: readonly Rule[] = [
  APOSTROPHE,
  // Quotation marks within guillemets: « le "mot" dit » → « le “mot” dit »
  [GUILLEMETS, (passage) => (isClosed(passage) ? asEnglishQuotes(passage) : passage)],
  // Any other quotation marks: "oui" → « oui »
  [/"([^"]*)"/gu, '« $1 »'],
  [/«\s*/gu, `«${NBSP}`],
  [/(?<!\s)\s*»/gu, `${NBSP}»`],
  // Agir ! → Agir!
  [/(?<!\s)\s+([;!?])/gu, '$1'],
  // Le but: agir → Le but : agir; not the colon of 14:30, 3:1 or https://
  [/(?<=\S)\s*:(?=[\s\ue000]|$)/gu, `${NBSP}:`],
  // 6% → 6 %; not the sign of a1%20b
  [/(?<=\d)\s*(?=[%$](?![\p{L}\d]))/gu, NBSP],
  // Groups of three digits: 11 200
  [/(?<=\d)\s(?=\d{3}(?!\d))/gu, NBSP],
  // Days: 6 mai 2021
  [new RegExp(`${DAY_BEFORE}\\s(${MONTH})\\s(?=\\d{4})`, 'giu'), `${NBSP}$1${NBSP}`],
  // Counts: 22 pôles
  [new RegExp(`${COUNT_BEFORE}\\s${NOUN_AFTER}`, 'giu'), NBSP],
  // Asides: agir - ici - puis → agir – ici – puis
  [/ - /gu, ' – '],
];

const ENGLISH: readonly Rule[] = [
  // Opening single mark: 'word → ‘word
  [/(?<=^|[\s“(])'(?=\p{L})/gu, '‘'],
  APOSTROPHE,
  // Spans of years: 2021-2025 → 2021–2025
  [/(?<=\d{4})-(?=\d{4}(?!\d))/gu, '–'],
  [/"[^"]*"/gu, asEnglishQuotes],
  // The goal : act → The goal: act
  [/(?<!\s)\s+([:;!?])(?=[\s\ue000]|$)/gu, '$1'],
  // Days: May 6, 2021
  [new RegExp(`(?<=\\b(?:${ENGLISH_MONTH}))\\s(?=\\d{1,2},\\s\\d{4})`, 'gu'), NBSP],
  // Act - here → Act—here
  [/(?<!\s)\s*(?: - | — )\s*/gu, '—'],
];

const BOTH: readonly Rule[] = [
  // Numbers of things: Partie 3, priority 3.2
  [new RegExp(`${NUMBERED_BEFORE}\\s${NUMBER_AFTER}`, 'giu'), NBSP],
];

const RULES: Readonly<Record<Locale, readonly Rule[]>> = {
  fr: [...FRENCH, ...BOTH],
  en: [...ENGLISH, ...BOTH],
};

/** Makes the spaces on the inner side of a pair of dashes no-break. */
const bindDashes = (text: string): string => {
  let inside = false;
  return text.replace(/\s–\s/gu, () => {
    inside = !inside;
    return inside ? ` –${NBSP}` : `${NBSP}– `;
  });
};

/**
 * Typesets a text by the rules of its language: apostrophes, quotation marks and the spaces around
 * punctuation. Words do not change, and a typeset text is returned unchanged.
 *
 * @param text - running text, without markup
 * @param locale - language of the text
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
 * Typesets the texts of one paragraph together, so that quotation marks and dashes find their pair
 * across elements.
 *
 * @param texts - consecutive texts of the paragraph, split at the edges of its elements
 * @param locale - language of the paragraph
 * @returns the same texts, typeset
 * @example typesetTogether(['dire "', 'oui', '"'], 'en') // ['dire “', 'oui', '”']
 */
export const typesetTogether = (texts: readonly string[], locale: Locale): readonly string[] =>
  typeset(texts.join(EDGE), locale).split(EDGE);

/**
 * Replaces typographic characters by ordinary ones, to compare wording alone.
 *
 * @param text - text, typeset or not
 * @returns the same words
 * @example plainWording('L’aube\u00a0: – ') // "L'aube: -"
 */
export const plainWording = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/«\s*|(?<!\s)\s*»/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/(?<!\s)\s+(?=[:;!?%$])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Checks whether a French text has quotation marks of English: “ ” outside « », or a straight mark
 * without its pair.
 *
 * @param text - text in French
 * @returns `true` if it has any
 * @example hasForeignQuotes('le “mot”') // true
 */
export const hasForeignQuotes = (text: string): boolean => {
  const outside = text.replace(GUILLEMETS, (passage) => (isClosed(passage) ? '' : passage));
  return /[“”„]/u.test(outside) || (text.match(/"/gu) ?? []).length % 2 === 1;
};
