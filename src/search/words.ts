// What a word is, for the index and for a query alike.

/**
 * Where a word ends without a space: after an apostrophe (l’ | équité), after a dash or another
 * mark of typography (projets— | et), and before an elision within a compound (main- | d’ | œuvre).
 */
export const SEAM = /(?<=[\p{L}\p{N}](?:'|[^\P{P}\0-\x7f]|-(?=\p{L}{1,2}['’])))(?=[\p{L}\p{N}])/gu;

/**
 * The words of a text, as the index counts them.
 *
 * @example splitWords('l’équité d’abord') // ['l’', 'équité', 'd’', 'abord']
 */
export const splitWords = (text: string): readonly string[] =>
  text.replace(SEAM, ' ').split(/\s+/u).filter(Boolean);

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
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
