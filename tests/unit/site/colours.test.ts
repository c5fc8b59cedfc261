import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parseHex,
  wcagContrast,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { repeated, TINTS, type Hex } from '../../../src/plan/brand.ts';
import {
  colourRules,
  COLOURS,
  coloursOf,
  HUES,
  SCHEMES,
  type Colours,
  type Hue,
  type Role,
  type Scheme,
} from '../../../src/site/styles/tokens.ts';

const rgb = (colour: Hex): Rgb => {
  const parsed = parseHex(colour);
  if (!parsed) throw new Error(`${colour} is no colour.`);
  return parsed;
};

const isRole = (name: string): name is Role => name in COLOURS.light;

/** A tint of the dark theme, as a browser mixes it. */
const mixed = ({ hue: share, into }: (typeof TINTS)[keyof typeof TINTS], hue: Hue): string => {
  const other = isRole(into) ? COLOURS.dark[into] : into;
  return formatHex(interpolate([other, COLOURS.dark[`hue-${hue}`]], 'oklab')(share / 100));
};

interface Pair {
  readonly what: string;
  readonly front: string;
  readonly back: string;
}

const onSurface = (scheme: Scheme, front: Role, back: Role): Pair => ({
  what: `${front} on ${back}`,
  front: COLOURS[scheme][front],
  back: COLOURS[scheme][back],
});

const hueOn = (scheme: Scheme, back: Role): readonly Pair[] =>
  HUES.map((hue) => onSurface(scheme, `hue-${hue}`, back));

const textOn = (scheme: Scheme): readonly Pair[] =>
  (['ink', 'soft'] as const).flatMap((text) => [
    onSurface(scheme, text, 'paper'),
    onSurface(scheme, text, 'sheet'),
  ]);

/** All text on all that it stands on. */
const TEXT: Readonly<Record<Scheme, readonly Pair[]>> = {
  light: [
    ...textOn('light'),
    ...hueOn('light', 'paper'),
    ...HUES.map((hue) => onSurface('light', 'paper', `hue-${hue}`)),
  ],
  dark: [
    ...textOn('dark'),
    ...hueOn('dark', 'paper'),
    ...HUES.flatMap((hue) => {
      const block = mixed(TINTS.block, hue);
      return [
        { what: `ink on block ${hue}`, front: COLOURS.dark.ink, back: block },
        { what: `numeral on block ${hue}`, front: mixed(TINTS.numeral, hue), back: block },
      ];
    }),
  ],
};

/** Lines and marks. In the dark, mark and numeral of an orientation stand on the sheet. */
const GRAPHICS: Readonly<Record<Scheme, readonly Pair[]>> = {
  light: [onSurface('light', 'rule', 'paper'), ...hueOn('light', 'paper')],
  dark: [onSurface('dark', 'rule', 'paper'), ...hueOn('dark', 'paper'), ...hueOn('dark', 'sheet')],
};

const below = (pairs: readonly Pair[], least: number): readonly string[] =>
  pairs
    .map(({ what, front, back }) => ({ what, contrast: wcagContrast(front, back) }))
    .filter(({ contrast }) => contrast < least)
    .map(({ what, contrast }) => `${what}: ${contrast.toFixed(2)}`);

describe.each(SCHEMES)('the %s theme', (scheme) => {
  it('has 7:1 for text on everything that it stands on', () => {
    expect(TEXT[scheme].length).toBeGreaterThan(10);
    expect(below(TEXT[scheme], 7)).toEqual([]);
  });

  it('has 3:1 for lines and marks, and 4.5:1 for the large numeral of a dark field', () => {
    expect(below(GRAPHICS[scheme], 3)).toEqual([]);
    expect(below(hueOn('dark', 'sheet'), 4.5)).toEqual([]);
  });

  it.each([
    ['normal vision', (seen: Rgb) => seen],
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ])('keeps any two hues 10 apart by CIEDE2000 in %s', (_, see) => {
    const difference = differenceCiede2000();
    const seen = (hue: Hue) => see(rgb(COLOURS[scheme][`hue-${hue}`]));
    const alike = HUES.flatMap((one) =>
      HUES.filter((other) => other > one)
        .map((other) => ({
          pair: `${one}-${other}`,
          apart: difference(seen(one), seen(other)),
        }))
        .filter(({ apart }) => apart < 10),
    );
    expect(alike).toEqual([]);
  });
});

describe('print', () => {
  it('has 7:1 for text and hues on white', () => {
    const { print } = COLOURS;
    expect(print.paper).toBe('#ffffff');
    const texts: readonly Role[] = ['ink', 'soft', ...HUES.map((hue) => `hue-${hue}` as const)];
    expect(texts.filter((role) => wcagContrast(print[role], print.paper) < 7)).toEqual([]);
    expect(wcagContrast(print.rule, print.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('the colours', () => {
  it.each(Object.entries(COLOURS))(
    'of %s are each six hexadecimal digits',
    (_, colours: Colours) => {
      const others = Object.entries(colours).filter(([, colour]) => !/^#[0-9a-f]{6}$/.test(colour));
      expect(others).toEqual([]);
    },
  );

  /** What the rule of an element states, where the rules of its medium and theme are the last. */
  const stated = (rules: string): ReadonlyMap<string, string> =>
    new Map(
      [...rules.matchAll(/--([a-z0-9-]+):(#[^;}]*)/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const rules = colourRules(COLOURS);
  const [screen = '', print = ''] = rules.split('@media print');
  const [light = '', dark = ''] = screen.split('@media screen and (prefers-color-scheme:dark)');

  it.each([
    ['light', stated(light), COLOURS.light],
    ['dark', stated(light + dark), COLOURS.dark],
    ['print', stated(light + print), COLOURS.print],
  ])('of %s are written as custom properties, all of them', (_, written, colours) => {
    expect(Object.fromEntries(written)).toEqual(colours);
  });

  it('are one for each hue in each theme, and each hue has its class', () => {
    for (const hue of HUES) expect(rules).toContain(`.hue-${hue}{--hue:var(--hue-${hue})}`);
    expect(rules.match(/\.hue-\d\{/g)).toHaveLength(6);
  });
});

describe('the hues of a publisher', () => {
  const [own, other] = [
    { light: '#003da5', dark: '#70a3ff' },
    { light: '#7a0019', dark: '#ff7779' },
  ] as const;

  it('stand in the place of the software’s own, in every theme and in print', () => {
    const { light, dark, print } = coloursOf({ brand: { hues: [own, other] } });
    expect(HUES.map((hue) => light[`hue-${hue}`])).toEqual(
      [own, other, own, other, own, other].map((hue) => hue.light),
    );
    expect(dark['hue-2']).toBe(other.dark);
    expect(print['hue-3']).toBe(own.light);
    expect([light.paper, dark.ink, print.paper]).toEqual([
      COLOURS.light.paper,
      COLOURS.dark.ink,
      '#ffffff',
    ]);
    expect(colourRules(coloursOf({ brand: { hues: [own] } }))).toContain('--hue-6:#003da5');
  });

  it.each([1, 2, 3, 4, 5, 6])('are never the same twice in a row where there are %i', (count) => {
    const hues = Array.from({ length: count }, (_, place) => place);
    const series = [...repeated(hues), ...repeated(hues)];
    expect(new Set(series).size).toBe(count);
    const same = series.filter((hue, place) => hue === series[place + 1]);
    if (count > 1) expect(same).toEqual([]);
  });

  it('are the software’s own where there are none', () => {
    expect(coloursOf({ brand: {} })).toBe(COLOURS);
  });
});
