/**
 * Writes words as a part of an address or a file name: letters without accents, digits and hyphens.
 *
 * @param words - any text
 * @returns lower-case ASCII; empty where the text has no Latin letter and no digit
 * @example slugOf('L’œuvre d’été') // 'l-oeuvre-d-ete'
 */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
