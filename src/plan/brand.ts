/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** Hue of an orientation in both themes. */
export interface Hue {
  readonly light: Hex;
  readonly dark: Hex;
}

/** Drawing of the publisher's, checked: it has nothing but shapes. */
export interface Drawing {
  readonly svg: string;
  /** Sides of its view box. */
  readonly width: number;
  readonly height: number;
}

/** What a publisher gives its site: each part stands in for one of the software's, and may be absent. */
export interface Brand {
  readonly logo?: Drawing | undefined;
  readonly favicon?: Drawing | undefined;
  /** From one to six, which repeat. */
  readonly hues?: readonly Hue[] | undefined;
}

/** Most hues of a plan: more could not be told apart by all readers. */
export const MAX_HUES = 6;

/** What hues stand on, and what stands on them. */
export const GROUNDS = {
  light: { paper: '#f3eee4', sheet: '#e8e1d2', ink: '#1c1a17' },
  dark: { paper: '#181612', sheet: '#25221c', ink: '#f1ebdf' },
} as const satisfies Readonly<Record<keyof Hue, Readonly<Record<string, Hex>>>>;

/** Mix of a hue with another colour: percentage of the hue, the rest of the other. */
interface Tint {
  readonly hue: number;
  readonly into: Hex | keyof (typeof GROUNDS)['dark'];
}

/** Tints of the dark theme: a block of the home page, and the numeral on it. */
export const TINTS = {
  block: { hue: 27, into: 'paper' },
  numeral: { hue: 45, into: '#ffffff' },
} as const satisfies Readonly<Record<string, Tint>>;

/** Places of a series of hues, in order, as numbers from 1: any two that follow each other differ. */
const PLACES: Readonly<Record<number, readonly number[]>> = {
  // A plain repetition would end with the hue that it begins with.
  5: [1, 2, 3, 4, 5, 3],
};

/**
 * Repeats hues until there are six, so that no orientation has the hue of the one before it.
 *
 * @param hues - from one to six
 * @returns six of them, in the order of the orientations
 * @throws {RangeError} for none
 * @example repeated(['a', 'b']) // ['a', 'b', 'a', 'b', 'a', 'b']
 */
export const repeated = <T>(hues: readonly T[]): readonly T[] =>
  Array.from({ length: MAX_HUES }, (_, place) => {
    const number = PLACES[hues.length]?.[place] ?? (place % hues.length) + 1;
    const hue = hues[number - 1];
    if (hue === undefined) throw new RangeError('A plan has at least one hue.');
    return hue;
  });
