import {
  clampChroma,
  converter,
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
import { GROUNDS, repeated, TINTS, type Hex, type Hue } from '../../plan/brand.ts';
import type { Localized } from '../../plan/locale.ts';

/** A hue on what it stands on, or under what stands on it. */
interface Pair {
  readonly what: Localized;
  readonly front: string;
  readonly back: string;
  /** Least contrast of the pair. */
  readonly least: number;
}

/** Pair of colours that is not far enough apart. */
export interface WeakPair {
  readonly what: Localized;
  readonly value: number;
  readonly least: number;
}

/** Contrast of text; of a large numeral on a field of the dark theme. */
const TEXT = 7;
const LARGE = 4.5;
/** Least difference of two hues side by side, by CIEDE2000. */
const APART = 10;

const { light, dark } = GROUNDS;

const mixed = (hue: Hex, share: number, into: Hex): string =>
  formatHex(interpolate([into, hue], 'oklab')(share / 100));

const lightPairs = (hue: Hex): readonly Pair[] => [
  {
    what: {
      fr: `${hue} et le papier clair ${light.paper}`,
      en: `${hue} and the light paper ${light.paper}`,
    },
    front: hue,
    back: light.paper,
    least: TEXT,
  },
];

const darkPairs = (hue: Hex): readonly Pair[] => {
  const block = mixed(hue, TINTS.block.hue, dark[TINTS.block.into]);
  return [
    {
      what: {
        fr: `${hue} et le papier sombre ${dark.paper}`,
        en: `${hue} and the dark paper ${dark.paper}`,
      },
      front: hue,
      back: dark.paper,
      least: TEXT,
    },
    {
      what: {
        fr: `${hue} et la feuille sombre ${dark.sheet}`,
        en: `${hue} and the dark sheet ${dark.sheet}`,
      },
      front: hue,
      back: dark.sheet,
      least: LARGE,
    },
    {
      what: {
        fr: `l’encre ${dark.ink} et le bloc sombre ${block}, fait de ${hue}`,
        en: `the ink ${dark.ink} and the dark block ${block}, made from ${hue}`,
      },
      front: dark.ink,
      back: block,
      least: TEXT,
    },
    {
      what: {
        fr: `le chiffre et le bloc sombre ${block}, faits de ${hue}`,
        en: `the numeral and the dark block ${block}, made from ${hue}`,
      },
      front: mixed(hue, TINTS.numeral.hue, TINTS.numeral.into),
      back: block,
      least: TEXT,
    },
  ];
};

const weak = (pairs: readonly Pair[]): readonly WeakPair[] =>
  pairs.flatMap(({ what, front, back, least }) => {
    const value = wcagContrast(front, back);
    return value < least ? [{ what, value, least }] : [];
  });

/**
 * Finds what text and marks in a hue would be hard to read on, or under.
 *
 * @param hue - of both themes
 * @returns pairs whose contrast is too low; none where all is well
 */
export const weakContrasts = (hue: Hue): readonly WeakPair[] => [
  ...weak(lightPairs(hue.light)),
  ...weak(darkPairs(hue.dark)),
];

const toOklch = converter('oklch');
/** Lightnesses of the dark theme, the deepest first. */
const LIGHTNESSES = Array.from({ length: 36 }, (_, step) => 0.6 + step / 100);

/** A pale hue needs more colour than a deep one to look the same. */
const CHROMA = 1.4;

const isHex = (colour: string): colour is Hex => colour.startsWith('#');

/** Colours that a hue may have in the dark theme: all text can be read on it and in it. */
const darkCandidates = (hue: Hex): readonly Hex[] => {
  const { c, h = 0 } = toOklch(hue) ?? { c: 0 };
  return LIGHTNESSES.map((l) =>
    formatHex(clampChroma({ mode: 'oklch', c: c * CHROMA, h, l }, 'oklch')),
  )
    .filter(isHex)
    .filter((each) => weak(darkPairs(each)).length === 0);
};

/** How colours are seen. */
const SIGHTS: readonly { readonly what: Localized; readonly see: (seen: Rgb) => Rgb }[] = [
  { what: { fr: 'pour tout le monde', en: 'by everyone' }, see: (seen) => seen },
  { what: { fr: 'en protanopie', en: 'with protanopia' }, see: filterDeficiencyProt(1) },
  { what: { fr: 'en deutéranopie', en: 'with deuteranopia' }, see: filterDeficiencyDeuter(1) },
  { what: { fr: 'en tritanopie', en: 'with tritanopia' }, see: filterDeficiencyTrit(1) },
];

const rgb = (colour: Hex): Rgb => {
  const parsed = parseHex(colour);
  if (!parsed) throw new TypeError(`${colour} is no colour.`);
  return parsed;
};

const difference = differenceCiede2000();

/** Difference of two colours, in the sight in which they are nearest. */
const seenApart = (one: Hex, other: Hex): { readonly what: Localized; readonly value: number } =>
  SIGHTS.map(({ what, see }) => ({
    what,
    value: difference(see(rgb(one)), see(rgb(other))),
  })).reduce((nearest, each) => (each.value < nearest.value ? each : nearest));

/**
 * Makes the hues of the dark theme from those of the light one, where they are not given: each the same
 * hue, as deep as text and the other hues allow.
 *
 * @param hues - of the light theme, in order, each with that of the dark theme where it is given
 * @returns hues of both themes
 */
export const inBothThemes = (
  hues: readonly { readonly light: Hex; readonly dark?: Hex | undefined }[],
): readonly Hue[] => {
  const chosen: Hue[] = [];
  for (const { light: own, dark: given } of hues) {
    const others = [
      ...chosen.map((hue) => hue.dark),
      ...hues.flatMap(({ dark: hue }) => hue ?? []),
    ];
    const nearest = (colour: Hex) =>
      Math.min(...others.map((other) => seenApart(colour, other).value));
    const candidates = darkCandidates(own);
    const [farthest] = candidates.toSorted((a, b) => nearest(b) - nearest(a));
    const deepest = candidates.find((each) => nearest(each) >= APART);
    chosen.push({ light: own, dark: given ?? deepest ?? farthest ?? own });
  }
  return chosen;
};

/** Pairs of hues that follow each other in some place, each once and in their order. */
const neighboursOf = (hues: readonly Hue[]): readonly (readonly [Hue, Hue])[] => {
  const series = repeated(hues);
  const meet = (one: Hue, other: Hue) =>
    series.some((hue, place) => {
      const next = series[(place + 1) % series.length];
      return (hue === one && next === other) || (hue === other && next === one);
    });
  return hues.flatMap((one, index) =>
    hues
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => [one, other] as const),
  );
};

/**
 * Finds hues of neighbouring orientations that some readers would take for one.
 *
 * @param hues - of a plan, in order
 * @returns pairs that are too near each other, in the sight in which they are nearest
 */
export const nearHues = (hues: readonly Hue[]): readonly WeakPair[] =>
  neighboursOf(hues).flatMap(([one, other]) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const { what, value } = seenApart(one[scheme], other[scheme]);
      return value >= APART
        ? []
        : [
            {
              what: {
                fr: `${one[scheme]} et ${other[scheme]}, ${what.fr}`,
                en: `${one[scheme]} and ${other[scheme]}, ${what.en}`,
              },
              value,
              least: APART,
            },
          ];
    }),
  );
