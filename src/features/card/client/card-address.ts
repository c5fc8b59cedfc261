/** What the address of a framed card says. */

/** Themes that a card may be forced to. */
export type ForcedTheme = 'light' | 'dark';

/** Says whether a value names a theme that a card may be forced to. */
export const isForcedTheme = (value: unknown): value is ForcedTheme =>
  value === 'light' || value === 'dark';

/**
 * The theme that a card's address asks for.
 *
 * @param search - `location.search`
 * @returns `undefined` where the reader's own setting holds
 */
export const themeOf = (search: string): ForcedTheme | undefined => {
  const theme = new URLSearchParams(search).get('theme');
  return isForcedTheme(theme) ? theme : undefined;
};

/**
 * The address of a card in one theme: what `themeOf` reads.
 *
 * @param card - address of a card, without a query
 * @param theme - `undefined` for the reader's own
 */
export const withTheme = (card: string, theme: ForcedTheme | undefined): string =>
  theme === undefined ? card : `${card}?theme=${theme}`;

/**
 * The secret that WordPress puts at the end of a frame's address, and expects in every message. The
 * last one counts: an address may carry an older one.
 *
 * @param hash - `location.hash`
 * @example secretOf('#?secret=abc') // 'abc'
 */
export const secretOf = (hash: string): string | undefined =>
  [...hash.matchAll(/[?&]secret=(\w+)/g)].at(-1)?.[1];
