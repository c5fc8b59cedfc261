import { hueOf, hueRole } from '../../site/drawing/mark.ts';
import { TINTS, type Hex } from '../../plan/brand.ts';
import type { Palette, Role } from '../../site/styles/tokens.ts';
import type { Card } from './card.ts';

/** Roles of colour that every card has. */
const ROLES = ['paper', 'ink', 'soft'] as const satisfies readonly Role[];

const lightDark = (light: string, dark: string): string => `light-dark(${light},${dark})`;
const inBoth = ({ light, dark }: Palette, role: Role): readonly [light: Hex, dark: Hex] => [
  light[role],
  dark[role],
];

/** Colours of the blocks of a wall: flat ink in light, tinted paper in dark. */
const BLOCK_COLOURS = `.wall-column{--block:${lightDark(
  'var(--hue)',
  `color-mix(in oklab,var(--hue) ${TINTS.block.hue}%,var(--${TINTS.block.into}))`,
)};--on-block:${lightDark('var(--paper)', 'var(--ink)')}}`;

/**
 * Checks whether the card of a plan lists numbers of two digits.
 *
 * @param card - content of the card
 * @returns `true` from ten orientations on
 */
export const hasWideNumbers = ({ columns }: Pick<Card, 'columns'>): boolean => columns.length > 9;

/** Style rule of a list with numbers of two digits, after those of `wall.css`. */
export const WIDE_NUMBERS = '.card .wall-titles li a{grid-template-columns:2em 1fr}';

/**
 * Writes the colours of a card as style rules, for a document or a shadow root: on the card itself,
 * where no variable of the page around it has a say. They follow the theme of the card's address, or
 * the reader's.
 *
 * @param card - content of the card
 * @returns rules with `--paper`, `--ink`, `--soft` and the `--hue` of the card; of each column where it
 *   has a wall
 */
export const cardColours = ({
  figure,
  columns,
  colours: palette,
}: Pick<Card, 'figure' | 'columns' | 'colours'>): string => {
  const declaration = (name: string, role: Role): string =>
    `--${name}:${lightDark(...inBoth(palette, role))}`;
  const colours = ROLES.map((role) => declaration(role, role));
  const own = figure ? [declaration('hue', hueRole(figure.orientation))] : [];
  const everywhere = `:root,.card{${[...colours, ...own].join(';')}}`;
  if (columns.length === 0) return everywhere;
  const hues = new Map(columns.map(({ number }) => [hueOf(number), hueRole(number)]));
  const rules = [...hues].map(([hue, role]) => `.hue-${hue}{${declaration('hue', role)}}`);
  return [everywhere, ...rules, BLOCK_COLOURS].join('');
};
