import { drawMark } from '../../site/drawing/mark.ts';
import type { OrientationNumber } from '../../plan/number.ts';
import { countUnderTitle, layOutWall, type Pile, type WallLayout } from './wall-layout.ts';

/** What the wall needs to know of an orientation. */
export interface WallOrientation {
  readonly number: OrientationNumber;
  /** Number of its blocks; zero where the wall shows none. */
  readonly blocks: number;
}

/** A pile as the page writes it. */
export interface WallPile {
  readonly number: OrientationNumber;
  /** Whether a wide window shows it under the title, and others beside the title. */
  readonly isUnderTitle: boolean;
  /** Number of blocks in its row at the top, in a medium and in a wide window. */
  readonly top: { readonly medium: number; readonly wide: number };
}

/** The wall of the home page: its piles, and the custom properties that `home.css` lays them out with. */
export interface Wall {
  /** Piles in plan order. */
  readonly piles: readonly WallPile[];
  readonly styles: string;
}

/** Maximum number of columns in a narrow, a medium and a wide window. */
const MAX_COLUMNS = { narrow: 1, medium: 3, wide: 6 } as const;
/** Row of the grid with the title, and the first one after it. */
const TITLE_ROW = 1;
const FIRST_ROW = 2;
/** Height of a numeral, in modules of its mark. */
const NUMERAL_HEIGHT = 2.2;

const heightOf = (piles: readonly Pile[]): number => Math.max(...piles.map(({ height }) => height));

/** Rows of the grid: the title, then for each row of piles their headings and their blocks. */
const gridRows = ({ rows }: WallLayout): string => {
  const tracks = rows.map(heightOf).map((height) => (height > 0 ? ` repeat(${height},1fr)` : ''));
  return `auto${tracks.map((blocks) => ` auto${blocks}`).join('')}`;
};

/** Place of a pile in the grid. */
interface Place extends Pile {
  /** Rows of the grid, from the heading to the ground. */
  readonly start: number;
  readonly end: number;
  /** Whether the ground ends with it. */
  readonly isLast: boolean;
}

const placesOf = ({ rows }: WallLayout): readonly Place[] => {
  let start = FIRST_ROW;
  return rows.flatMap((row) => {
    const end = start + 1 + heightOf(row);
    const places = row.map((pile) => ({ ...pile, start, end, isLast: pile === row.at(-1) }));
    start = end;
    return places;
  });
};

/** The wall in a window of so many columns. */
const gridOf = (counts: readonly number[], maxColumns: number) => {
  const layout = layOutWall(counts, maxColumns);
  return { layout, rows: gridRows(layout), places: placesOf(layout) };
};

/** Value of `grid-area`. */
const areaOf = ({ start, end, column, width }: Place): string =>
  [start, column, end, column + width].join('/');

/** Line of the pile's own rows between its heading and its blocks, from the end. */
const lineOf = ({ height }: Pile): number => -1 - height;

/** Properties of a pile under a title that has others beside it: what its heading needs of their height. */
const headingUnderTitle = (number: OrientationNumber, { height }: Pile, highest: number): string =>
  `--modules-high:${Math.max(NUMERAL_HEIGHT, drawMark(number).height)};--lower:${highest - height};`;

/**
 * Lays out the wall for windows of three widths.
 *
 * @param orientations - in plan order
 * @returns its piles, with rules for the classes `wall` and `pile-1`, `pile-2`…
 */
export const buildWall = (orientations: readonly WallOrientation[]): Wall => {
  const counts = orientations.map(({ blocks }) => blocks);
  const narrow = gridOf(counts, MAX_COLUMNS.narrow);
  const medium = gridOf(counts, MAX_COLUMNS.medium);
  const wide = gridOf(counts, MAX_COLUMNS.wide);

  const underTitle = countUnderTitle(wide.layout);
  const hasBeside = underTitle < orientations.length;
  const highestUnderTitle = heightOf(wide.places.slice(0, underTitle));
  const titleEnd = hasBeside ? wide.places[underTitle]?.column : undefined;

  const wall = [
    `--narrow-rows:${narrow.rows};`,
    `--medium-rows:${medium.rows};--medium-columns:${medium.layout.columns};`,
    `--wide-rows:${wide.rows};--wide-columns:${wide.layout.columns};`,
    `--title-end:${titleEnd ?? -1};`,
    `--rise:${heightOf(wide.places) - highestUnderTitle};`,
  ];
  const piles = orientations.flatMap(({ number }, place) => {
    const [inNarrow, inMedium, inWide] = [narrow, medium, wide].map(({ places }) => places[place]);
    if (!inNarrow || !inMedium || !inWide) return [];
    const isUnderTitle = hasBeside && place < underTitle;
    return [{ number, inNarrow, inMedium, inWide, isUnderTitle, isBeside: place >= underTitle }];
  });
  const rules = piles.map(({ number, inNarrow, inMedium, inWide, isUnderTitle, isBeside }) => {
    const areaWide = areaOf(isBeside ? { ...inWide, start: TITLE_ROW } : inWide);
    const properties = [
      `--narrow-area:${areaOf(inNarrow)};--narrow-line:${lineOf(inNarrow)};`,
      `--medium-area:${areaOf(inMedium)};--medium-line:${lineOf(inMedium)};`,
      `--wide-area:${areaWide};--wide-line:${lineOf(inWide)};`,
      inMedium.isLast && '--medium-joint:0px;',
      inWide.isLast && '--wide-joint:0px;',
      isUnderTitle && headingUnderTitle(number, inWide, highestUnderTitle),
    ];
    return `.pile-${number}{${properties.filter(Boolean).join('')}}`;
  });
  return {
    styles: `.wall{${wall.join('')}}${rules.join('')}`,
    piles: piles.map(({ number, inMedium, inWide, isUnderTitle }) => ({
      number,
      isUnderTitle,
      top: { medium: inMedium.top, wide: inWide.top },
    })),
  };
};
