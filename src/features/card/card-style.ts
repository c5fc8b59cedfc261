import { hueOf } from '../../site/drawing/mark.ts';
import { readColours } from '../../site/drawing/tokens.ts';
import type { OrientationNumber } from '../../plan/number.ts';

/** Roles of colour that a card has. */
const ROLES = ['paper', 'ink', 'soft'] as const;

/**
 * The colours of a card as style rules, for a document or a shadow root: each follows the theme that
 * is asked for, or the reader's.
 *
 * @param tokens - text of `src/site/styles/tokens.css`
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
