import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/features/card/card.ts';
import { cardColours } from '../../../src/features/card/card-style.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { realPlan } from '../../support/real-plan.ts';
import { COLOURS } from '../../../src/site/styles/tokens.ts';

describe('cardColours', () => {
  it.each([
    { orientation: 2, hue: 'hue-2' },
    { orientation: 8, hue: 'hue-2' },
  ] as const)(
    'has both themes of each colour for orientation $orientation',
    ({ orientation, hue }) => {
      const { light, dark } = COLOURS;
      const rules = cardColours({
        figure: { orientation, numeral: undefined },
        columns: [],
        colours: COLOURS,
      });
      expect(rules).toContain(`--hue:light-dark(${light[hue]},${dark[hue]})`);
      for (const role of ['paper', 'ink', 'soft'] as const) {
        expect(rules).toContain(`--${role}:light-dark(${light[role]},${dark[role]})`);
      }
    },
  );

  it('states a colour for every property', () => {
    const colour = '#[0-9a-f]{6}';
    const property = `--[a-z]+:light-dark\\(${colour},${colour}\\)`;
    const rules = cardColours({
      figure: { orientation: 1, numeral: undefined },
      columns: [],
      colours: COLOURS,
    });
    expect(rules).toMatch(new RegExp(`^:root,\\.card\\{${property}(?:;${property}){3}\\}$`));
  });

  it('has the hue of each column of a wall once, in both themes', () => {
    const { columns } = cardOf(createLookup(realPlan), { view: 'home' }, 'fr');
    const rules = cardColours({
      figure: undefined,
      columns: [...columns, ...columns],
      colours: COLOURS,
    });
    for (const hue of [1, 2, 3, 4, 5, 6] as const) {
      const { light, dark } = COLOURS;
      const rule = `.hue-${hue}{--hue:light-dark(${light[`hue-${hue}`]},${dark[`hue-${hue}`]})}`;
      expect(rules.split(rule)).toHaveLength(2);
    }
  });
});
