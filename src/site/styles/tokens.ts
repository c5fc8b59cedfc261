import { GROUNDS, repeated, TINTS, type Brand, type Hex } from '../../plan/brand.ts';

/** Themes of the site. */
export const SCHEMES = ['light', 'dark'] as const;
/** Theme of the site: one of `SCHEMES`. */
export type Scheme = (typeof SCHEMES)[number];

/** Numbers of the hues of orientations, which repeat in this order. */
export const HUES = [1, 2, 3, 4, 5, 6] as const;
/** Number of a hue: one of `HUES`. */
export type Hue = (typeof HUES)[number];

/** Role of a colour, which names a custom property: `--paper`, `--hue-3`. */
export type Role = 'paper' | 'sheet' | 'ink' | 'soft' | 'rule' | `hue-${Hue}`;
/** A colour for every role. */
export type Colours = Readonly<Record<Role, Hex>>;

const LIGHT: Colours = {
  ...GROUNDS.light,
  soft: '#45403a',
  rule: '#857c6b',
  'hue-1': '#165a3c',
  'hue-2': '#910800',
  'hue-3': '#614600',
  'hue-4': '#0a3a94',
  'hue-5': '#8f2552',
  'hue-6': '#282828',
};

const DARK: Colours = {
  ...GROUNDS.dark,
  soft: '#cbc3b4',
  rule: '#7f7666',
  'hue-1': '#5cd29b',
  'hue-2': '#f0875f',
  'hue-3': '#ecc94f',
  'hue-4': '#61a8ef',
  'hue-5': '#db94b0',
  'hue-6': '#e6e1d6',
};

/** Colours of printed pages that differ from the light theme's: black on white. */
const ON_PAPER = {
  paper: '#ffffff',
  sheet: '#ffffff',
  ink: '#000000',
  soft: '#222222',
  rule: '#555555',
} as const satisfies Partial<Colours>;

/** Colours of a site, by theme and for printed pages. */
export type Palette = Readonly<Record<Scheme | 'print', Colours>>;

/** The software's own colours, for a plan whose publisher gives no hues. */
export const COLOURS: Palette = {
  light: LIGHT,
  dark: DARK,
  print: { ...LIGHT, ...ON_PAPER },
};

/**
 * Returns the colours of a plan's site: the source of style sheets, cards, sharing pictures and the
 * PDF.
 *
 * @param plan - the plan, with the hues of its publisher where it gives some
 * @returns colours by theme and for printed pages
 */
export const coloursOf = ({ brand }: { readonly brand: Brand }): Palette => {
  if (!brand.hues) return COLOURS;
  const own = repeated(brand.hues);
  const inScheme = (scheme: Scheme): Colours => {
    const colours: Record<Role, Hex> = { ...COLOURS[scheme] };
    for (const [place, hue] of HUES.entries()) {
      colours[`hue-${hue}`] = own[place]?.[scheme] ?? colours[`hue-${hue}`];
    }
    return colours;
  };
  const light = inScheme('light');
  return { light, dark: inScheme('dark'), print: { ...light, ...ON_PAPER } };
};

/** Mix of two colours by the browser: percentage of the hue, the rest of another colour. */
interface Tint {
  readonly hue: number;
  readonly into: Role | Hex;
}

const role = (name: Role | 'hue'): string => `var(--${name})`;
const isHex = (colour: Role | Hex): colour is Hex => colour.startsWith('#');
const mixed = ({ hue, into }: Tint): string =>
  `color-mix(in oklab,${role('hue')} ${hue}%,${isHex(into) ? into : role(into)})`;

/** Colours of elements in a hue: a block of the home page, and the field of an orientation. */
type Surface =
  'block' | 'on-block' | 'block-numeral' | 'block-edge' | 'field' | 'on-field' | 'field-mark';

/** Flat ink in light, tinted paper in dark. */
const SURFACES: Readonly<Record<Scheme, Readonly<Record<Surface, string>>>> = {
  light: {
    block: role('hue'),
    'on-block': role('paper'),
    'block-numeral': role('paper'),
    'block-edge': role('hue'),
    field: role('hue'),
    'on-field': role('paper'),
    'field-mark': role('paper'),
  },
  dark: {
    block: mixed(TINTS.block),
    'on-block': role('ink'),
    'block-numeral': mixed(TINTS.numeral),
    'block-edge': 'transparent',
    field: role('sheet'),
    'on-field': role('ink'),
    'field-mark': role('hue'),
  },
};

/** Writes a rule with custom properties and other declarations. */
const rule = (
  selector: string,
  properties: Readonly<Record<string, string>>,
  declarations: readonly string[] = [],
): string => {
  const custom = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${[...declarations, ...custom].join(';')}}`;
};

const IN_HUE = '[class*=hue-]';

/**
 * Writes the style rules with the colours of all pages, in the layer `tokens` of `global.css`.
 *
 * @param palette - colours of the site
 * @returns CSS
 */
export const colourRules = ({ light, dark }: Palette): string =>
  [
    '@layer tokens{',
    rule(':root', light, ['color-scheme:light dark']),
    ...HUES.map((hue) => rule(`.hue-${hue}`, { hue: role(`hue-${hue}`) })),
    '@media screen and (prefers-color-scheme:dark){',
    rule(':root', dark),
    '}@media (prefers-contrast:more){',
    rule(':root', { soft: role('ink'), rule: role('ink') }),
    '}@media print{',
    rule(':root', ON_PAPER, ['color-scheme:light']),
    '}}',
  ].join('');

/** Style rules with the colours of blocks and fields, on pages that have some. */
export const SURFACE_RULES = [
  '@layer tokens{',
  rule(IN_HUE, SURFACES.light),
  '@media screen and (prefers-color-scheme:dark){',
  rule(IN_HUE, SURFACES.dark),
  '}}',
].join('');
