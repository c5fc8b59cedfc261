import { readFileSync } from 'node:fs';
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
import { readColours, SCHEMES, type Scheme } from '../../../src/site/drawing/tokens.ts';

const css = readFileSync('src/site/styles/tokens.css', 'utf8');
const printCss = readFileSync('src/site/styles/print.css', 'utf8');
const themes = readColours(css);
const HUES = [1, 2, 3, 4, 5, 6] as const;

const colour = (scheme: Scheme, name: string): string => {
  const value = themes[scheme].get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour ${name} in ${scheme}.`);
  return value;
};

const rgb = (scheme: Scheme, name: string): Rgb => {
  const parsed = parseHex(colour(scheme, name));
  if (!parsed) throw new Error(`${name} is no colour.`);
  return parsed;
};

/** A colour that the style sheet mixes from a hue and something else, in the dark theme. */
const mixed = (name: string, hue: number): string => {
  const rule = new RegExp(
    `--${name}: color-mix\\(in oklab, var\\(--hue\\) (\\d+)%, (?:var\\(--([a-z]+)\\)|(#fff))\\)`,
  );
  const [, share, token, white] = rule.exec(css) ?? [];
  const other = token === undefined ? white : colour('dark', token);
  if (share === undefined || other === undefined) throw new Error(`tokens.css mixes no ${name}.`);
  return formatHex(
    interpolate([other, colour('dark', `hue-${hue}`)], 'oklab')(Number(share) / 100),
  );
};

interface Pair {
  readonly what: string;
  readonly front: string;
  readonly back: string;
}

const onSurface = (scheme: Scheme, front: string, back: string): Pair => ({
  what: `${front} on ${back}`,
  front: colour(scheme, front),
  back: colour(scheme, back),
});

const hueOn = (scheme: Scheme, back: string): readonly Pair[] =>
  HUES.map((hue) => onSurface(scheme, `hue-${hue}`, back));

/** All text on all that it stands on. */
const TEXT: Readonly<Record<Scheme, readonly Pair[]>> = {
  light: [
    ...['ink', 'soft'].flatMap((text) => [
      onSurface('light', text, 'paper'),
      onSurface('light', text, 'sheet'),
    ]),
    ...hueOn('light', 'paper'),
    ...HUES.map((hue) => onSurface('light', 'paper', `hue-${hue}`)),
  ],
  dark: [
    ...['ink', 'soft'].flatMap((text) => [
      onSurface('dark', text, 'paper'),
      onSurface('dark', text, 'sheet'),
    ]),
    ...hueOn('dark', 'paper'),
    ...HUES.flatMap((hue) => [
      { what: `ink on block ${hue}`, front: colour('dark', 'ink'), back: mixed('block', hue) },
      {
        what: `numeral on block ${hue}`,
        front: mixed('block-numeral', hue),
        back: mixed('block', hue),
      },
    ]),
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
    const alike = HUES.flatMap((one) =>
      HUES.filter((other) => other > one)
        .map((other) => ({
          pair: `${one}-${other}`,
          apart: difference(see(rgb(scheme, `hue-${one}`)), see(rgb(scheme, `hue-${other}`))),
        }))
        .filter(({ apart }) => apart < 10),
    );
    expect(alike).toEqual([]);
  });
});

describe('print', () => {
  it('has 7:1 for text and hues on white', () => {
    const paper = Object.fromEntries([...themes.light, ...readColours(printCss).light]);
    expect(paper['paper']).toBe('#ffffff');
    const texts = ['ink', 'soft', ...HUES.map((hue) => `hue-${hue}`)];
    const pale = texts.filter((name) => wcagContrast(paper[name] ?? '', '#ffffff') < 7);
    expect(pale).toEqual([]);
    expect(wcagContrast(paper['rule'] ?? '', '#ffffff')).toBeGreaterThanOrEqual(3);
  });
});
