import { describe, expect, it } from 'vitest';
import { cardColours } from '../../../src/features/card/card-style.ts';
import { COLOURS } from '../../../src/site/styles/tokens.ts';

describe('cardColours', () => {
  it.each([
    { orientation: 2, hue: 'hue-2' },
    { orientation: 8, hue: 'hue-2' },
  ] as const)(
    'has both themes of each colour for orientation $orientation',
    ({ orientation, hue }) => {
      const { light, dark } = COLOURS;
      const rules = cardColours(orientation);
      expect(rules).toContain(`--hue:light-dark(${light[hue]},${dark[hue]})`);
      for (const role of ['paper', 'ink', 'soft'] as const) {
        expect(rules).toContain(`--${role}:light-dark(${light[role]},${dark[role]})`);
      }
    },
  );

  it('states a colour for every property', () => {
    const colour = '#[0-9a-f]{6}';
    const property = `--[a-z]+:light-dark\\(${colour},${colour}\\)`;
    expect(cardColours(1)).toMatch(
      new RegExp(`^:root,\\.card\\{${property}(?:;${property}){3}\\}$`),
    );
  });
});
