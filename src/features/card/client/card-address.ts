// Parameters in the address of a framed card.

/** Theme of a card, whatever the reader's. */
export type ForcedTheme = 'light' | 'dark';

/**
 * Checks whether a value is a theme for a card.
 *
 * @param value - any value
 * @returns `true` for `light` and `dark`
 */
export const isForcedTheme = (value: unknown): value is ForcedTheme =>
  value === 'light' || value === 'dark';

/**
 * Reads the theme in a card's address.
 *
 * @param search - `location.search`
 * @returns the theme, or `undefined` for the reader's
 */
export const themeOf = (search: string): ForcedTheme | undefined => {
  const theme = new URLSearchParams(search).get('theme');
  return isForcedTheme(theme) ? theme : undefined;
};

/**
 * Adds a theme to a card's address: the inverse of `themeOf`.
 *
 * @param card - address of a card, without a query
 * @param theme - theme, or `undefined` for the reader's
 * @returns address of the card with its theme
 */
export const withTheme = (card: string, theme: ForcedTheme | undefined): string =>
  theme === undefined ? card : `${card}?theme=${theme}`;

/**
 * Reads the secret in a frame's address, added by WordPress and required in every message to it.
 * The last one counts: an address may have an older one.
 *
 * @param hash - `location.hash`
 * @returns the secret, or `undefined` without one
 * @example secretOf('#?secret=abc') // 'abc'
 */
export const secretOf = (hash: string): string | undefined =>
  [...hash.matchAll(/[?&]secret=(\w+)/g)].at(-1)?.[1];
