/** Themes of the site. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Colours by the role that their token names: `paper`, `hue-3`. */
export type Colours = ReadonlyMap<string, string>;

const coloursIn = (css: string): Colours =>
  new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/**
 * Reads the colours of both themes from the style sheet that states them, so that what is drawn
 * outside of a browser has the same.
 *
 * @param css - text of `src/site/styles/tokens.css`: light first, dark in a media query
 * @returns each theme's colours as #rrggbb; the mixed ones, which only browsers compute, are left out
 */
export const readColours = (css: string): Readonly<Record<Scheme, Colours>> => {
  const [light = '', dark = ''] = css.split('(prefers-color-scheme: dark)', 2);
  return { light: coloursIn(light), dark: new Map([...coloursIn(light), ...coloursIn(dark)]) };
};
