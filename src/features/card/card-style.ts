import type { OrientationNumber } from '../../plan/number.ts';
import { hueRole } from '../../site/drawing/mark.ts';
import { COLOURS, type Role } from '../../site/styles/tokens.ts';

/** Roles of colour that every card has. */
const ROLES = ['paper', 'ink', 'soft'] as const satisfies readonly Role[];

const declaration = (name: string, role: Role): string =>
  `--${name}:light-dark(${COLOURS.light[role]},${COLOURS.dark[role]})`;

/**
 * Writes the colours of a card as style rules, for a document or a shadow root: on the card itself,
 * where no variable of the page around it has a say. They follow the theme of the card's address, or
 * the reader's.
 *
 * @param orientation - number of the orientation with the card's hue
 * @returns one rule with `--paper`, `--ink`, `--soft` and `--hue`
 */
export const cardColours = (orientation: OrientationNumber): string => {
  const colours = ROLES.map((role) => declaration(role, role));
  return `:root,.card{${[...colours, declaration('hue', hueRole(orientation))].join(';')}}`;
};
