import { hueOf } from '../../site/drawing/mark.ts';
import { readColours } from '../../site/drawing/tokens.ts';
import type { OrientationNumber } from '../../plan/number.ts';

/** Colour roles of a card, beside its hue. */
const ROLES = ['paper', 'ink', 'soft'] as const;

/**
 * Writes the colours of a card as custom properties for a document or a shadow root. They follow the
 * forced theme or the reader's.
 *
 * @param tokens - text of `src/site/styles/tokens.css`
 * @param orientation - of the card, for its hue
 * @returns a CSS rule
 */
export const cardColours = (tokens: string, orientation: OrientationNumber): string => {
  const { light, dark } = readColours(tokens);
  const hue = `hue-${hueOf(orientation)}`;
  const pairs = [...ROLES.map((role) => [role, role] as const), ['hue', hue] as const];
  const rules = pairs.map(
    ([role, token]) => `--${role}:light-dark(${light.get(token) ?? ''},${dark.get(token) ?? ''})`,
  );
  return `:root,:host{${rules.join(';')}}`;
};
