import { hueOf, hueRole } from '../../site/drawing/mark.ts';
import { rounded } from '../../site/drawing/rounded.ts';
import { numberLength } from '../../plan/shown-number.ts';
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

/** Most characters of a number that the column of a list has room for: of priorities, of orientations. */
const LISTED_MAX = { priorities: 5, columns: 2 } as const;

/**
 * Returns the longest number that a card lists, where its column has no room for it or there is none.
 *
 * @param card - content of the card
 * @returns its count of characters, which may be 0; `undefined` for numbers that fit the column
 */
export const oddNumberLength = (card: Pick<Card, 'priorities' | 'columns'>): number | undefined => {
  const { priorities, columns } = card;
  const longest = (items: typeof priorities | typeof columns) =>
    Math.max(...items.map(({ shown }) => numberLength(shown)));
  const lists = [
    ...(priorities.length > 0 ? [[longest(priorities), LISTED_MAX.priorities] as const] : []),
    ...(columns.length > 0 ? [[longest(columns), LISTED_MAX.columns] as const] : []),
  ];
  return lists.find(([length, most]) => length > most || length === 0)?.[0];
};

/** Style rule of a list with numbers of two digits, after those of `wall.css`. */
const WIDE_NUMBERS = '.card .wall-titles li a{grid-template-columns:2em 1fr}';

/** Most characters of a number that all rows of a list leave room for. */
const COLUMN_MAX = 6;

/** The same for numbers of any other length; where one is long, each takes the room that it needs. */
const oddNumbers = (length: number): string =>
  length > 0 && length <= COLUMN_MAX
    ? `.card .card-words li a{grid-template-columns:${rounded(length * 0.7 + 0.5)}em 1fr}`
    : '.card .card-words li a{grid-template-columns:max-content 1fr;column-gap:.6em}.card li b:empty{margin-inline-end:-.6em}';

/**
 * Writes the style rule of the column of numbers in the list of a card.
 *
 * @param card - content of the card
 * @returns a rule; empty where the column of `card.css` or `wall.css` has room for them
 */
export const numberRules = (card: Pick<Card, 'priorities' | 'columns'>): string => {
  const odd = oddNumberLength(card);
  if (odd !== undefined) return oddNumbers(odd);
  return hasWideNumbers(card) ? WIDE_NUMBERS : '';
};

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
