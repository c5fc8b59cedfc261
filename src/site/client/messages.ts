/**
 * Puts details into a sentence. A figure stays with the word after it.
 *
 * @param sentence - with names in braces
 * @param details - values by their name
 * @returns the sentence as it is shown
 * @example fill('{count} résultats', { count: '5' }) // '5\u00a0résultats'
 */
export const fill = (sentence: string, details: Readonly<Record<string, string>>): string =>
  sentence
    .replace('{count} ', '{count}\u00a0')
    .replace(/\{(\w+)\}/g, (braces, name: string) => details[name] ?? braces);
