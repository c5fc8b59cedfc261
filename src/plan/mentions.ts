/** Endings that a plural may change: s, x, “-y” and “-ies”. Short words, often acronyms, keep theirs. */
const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/[sx]$/u, '').replace(/(?:y|ie)$/u, 'i');

/**
 * Levels the words of a text, so that texts can be compared by their words: without case, accents,
 * punctuation or plurals.
 *
 * @param text - any text
 * @returns its words, separated by spaces
 * @example levelWords('Les Coopératives!') // 'les cooperative'
 */
export const levelWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular)
    .join(' ');

/**
 * Tells whether a text mentions words in their sequence, as whole words.
 *
 * @param text - levelled
 * @param words - levelled
 * @returns `true` if it does; `false` for no word at all
 * @example mentions(levelWords('une coopérative'), levelWords('Coopératives')) // true
 */
export const mentions = (text: string, words: string): boolean =>
  words !== '' && ` ${text} `.includes(` ${words} `);
