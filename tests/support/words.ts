/** A text without case and accents, to compare words. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .toLowerCase();

/**
 * The words of a text as people count them: what stands between spaces and holds a letter or a
 * figure.
 */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
