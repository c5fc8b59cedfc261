// What a word is, for the index and for a query alike.

/**
 * Where a word ends without a space: after an apostrophe (l’ | équité), a stroke (et/ | ou), a dash
 * or another mark between letters, and before an elision within a compound (main- | d’ | œuvre).
 * A point or a hyphen joins.
 */
export const SEAM =
  /(?<=[\p{L}\p{N}](?:['/&+=*|\\,;:!?()<>[\]{}"]|[^\P{P}\0-\x7f])+|[\p{L}\p{N}]-(?=\p{L}{1,2}['’]))(?=[\p{L}\p{N}])/gu;

/** A text with one kind of hyphen: those that do not break join as the others do. */
export const plainHyphens = (text: string): string => text.replace(/[\u2010\u2011]/gu, '-');

/**
 * The words of a text, as the index counts them: what is but punctuation is none.
 *
 * @example splitWords('l’équité: d’abord – oui') // ['l’', 'équité:', 'd’', 'abord', 'oui']
 */
export const splitWords = (text: string): readonly string[] =>
  text
    .replace(SEAM, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * A word without what people leave out as they type: case, accents, ligatures, punctuation.
 *
 * @example fold('Cœur,') // 'coeur'
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
