// Parameters in the address of a framed card.

/** Theme that a card may be forced to. */
export type ForcedTheme = 'light' | 'dark';

/**
 * Tells whether a value is a theme that a card may be forced to.
 *
 * @param value - any value
 * @returns whether it is
 */
export const isForcedTheme = (value: unknown): value is ForcedTheme =>
  value === 'light' || value === 'dark';

/**
 * Reads the theme that a card's address asks for.
 *
 * @param search - `location.search`
 * @returns the theme, or `undefined` to follow the reader's
 */
export const themeOf = (search: string): ForcedTheme | undefined => {
  const theme = new URLSearchParams(search).get('theme');
  return isForcedTheme(theme) ? theme : undefined;
};

/**
 * Adds the theme to a card's address: the reverse of `themeOf`.
 *
 * @param card - address of a card, without a query
 * @param theme - `undefined` to follow the reader's
 * @returns the address
 */
export const withTheme = (card: string, theme: ForcedTheme | undefined): string =>
  theme === undefined ? card : `${card}?theme=${theme}`;

/**
 * Reads the secret that WordPress appends to a frame's address and expects in every message. The last
 * one counts: an address may carry an older one.
 *
 * @param hash - `location.hash`
 * @returns the secret, or `undefined` if there is none
 * @example secretOf('#?secret=abc') // 'abc'
 */
export const secretOf = (hash: string): string | undefined =>
  [...hash.matchAll(/[?&]secret=(\w+)/g)].at(-1)?.[1];
