/** The sentences of the search page, as the page carries them; see `search.messages` in i18n. */
export type Messages = Readonly<Record<string, string>>;

/**
 * A sentence with its details put in. A figure stays with the word after it.
 *
 * @param details values by their name in braces; they are text, whatever they hold
 * @example fill('{count} résultats', { count: '5' }) // '5\u00a0résultats'
 */
export const fill = (sentence: string, details: Readonly<Record<string, string>>): string =>
  sentence
    .replace('{count} ', '{count}\u00a0')
    .replace(/\{(\w+)\}/g, (braces, name: string) => details[name] ?? braces);
