// Tokenization, the same for the index and for queries.

/**
 * Word boundaries without a space: after an apostrophe (l’ | équité), a slash (et/ | ou), a dash or
 * another mark between letters, and before an elision within a compound (main- | d’ | œuvre). A
 * point or a hyphen is no boundary.
 */
export const SEAM =
  /(?<=[\p{L}\p{N}](?:['/&+=*|\\,;:!?()<>[\]{}"]|[^\P{P}\0-\x7f])+|[\p{L}\p{N}]-(?=\p{L}{1,2}['’]))(?=[\p{L}\p{N}])/gu;

/**
 * Replaces no-break hyphens by ordinary ones.
 *
 * @param text - any text
 * @returns the text with one kind of hyphen
 */
export const plainHyphens = (text: string): string => text.replace(/[\u2010\u2011]/gu, '-');

/**
 * Splits a text into words, as the index counts them. Punctuation alone is no word.
 *
 * @param text - any text
 * @returns words, with the punctuation attached to them
 * @example splitWords('l’équité: d’abord – oui') // ['l’', 'équité:', 'd’', 'abord', 'oui']
 */
export const splitWords = (text: string): readonly string[] =>
  text
    .replace(SEAM, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Folds a word for comparison: no case, accents, ligatures or punctuation.
 *
 * @param word - word as written or typed
 * @returns its letters and digits
 * @example fold('Cœur,') // 'coeur'
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
