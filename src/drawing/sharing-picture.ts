import type { OrientationNumber } from '../model/number.ts';
import { drawMark, hueOf, type Mark } from './mark.ts';
import type { Colours } from './tokens.ts';

/** Size of a sharing picture in pixels: what social networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What a sharing picture says. */
export interface PictureSubject {
  /** The statement, or the title. */
  readonly words: string;
  /** Said under it; empty where there is nothing more. */
  readonly more: string;
  /** Short lines beside the numeral, such as the title of the plan. */
  readonly lines: readonly string[];
  /** Whose mark and numeral stand on the ground; none for a picture of the whole plan. */
  readonly figure?: { readonly orientation: OrientationNumber; readonly numeral: string };
  /** Whose marks stand on the ground of the picture of the whole plan. */
  readonly orientations: readonly OrientationNumber[];
}

/** An element of a picture, as satori takes it. */
export interface PictureElement {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly PictureElement[];
    readonly [attribute: string]: unknown;
  };
}

/** Weights of the type that pictures are set in. */
export const PICTURE_WEIGHTS = [500, 600, 800] as const;

const MARGIN = 64;
const TOP = 56;
const GROUND = 26;
const MEASURE = PICTURE.width - 2 * MARGIN;
/** A module of the mark beside a numeral, and of the marks in a row, at most. */
const MODULE = 64;
const ROW_MODULE = 40;
/** Modules that a mark may be high, and figures a numeral may have, before the module becomes
    smaller. */
const HIGH = 4;
const FIGURES = 3;
/** Air between the words and what stands below them. */
const AIR = 24;

const box = (
  style: Readonly<Record<string, string | number>>,
  children: string | readonly PictureElement[],
): PictureElement => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

const markOf = ({ path, viewBox, width, height }: Mark, module: number, fill: string) => ({
  type: 'svg',
  props: {
    viewBox,
    width: width * module,
    height: height * module,
    fill,
    children: [{ type: 'path', props: { d: path } }],
  },
});

/** Sizes of type in pixels, largest first. */
const SIZES = {
  statement: [46, 42, 38, 34, 30, 26],
  title: [84, 72, 60, 48, 38, 30],
  more: [34, 30, 26],
} as const;
type Part = keyof typeof SIZES;

/** A size of type, in pixels, with how many characters a line of it holds at most. */
interface Fit {
  readonly size: number;
  readonly lines: number;
}

/** Average width of a character of Besley, in ems; the heavy weight of titles is wider. */
const ADVANCE = { statement: 0.52, title: 0.6, more: 0.53 } as const;
const LEADING = 1.18;

/**
 * The largest of some sizes that lets words stand in the space there is; the smallest where none
 * does, and then the words end with an ellipsis.
 */
const fitWords = (words: string, part: Part, height: number): Fit => {
  const fits = SIZES[part].map((size): Fit & { readonly holds: number } => {
    const lines = Math.floor(height / (size * LEADING));
    const perLine = MEASURE / (size * ADVANCE[part]);
    // A line is left ragged: on average half a long word is missing.
    return { size, lines, holds: lines * (perLine - 5) };
  });
  return fits.find(({ holds }) => words.length <= holds) ?? fits.at(-1) ?? { size: 26, lines: 9 };
};

const wordsOf = (
  text: string,
  part: Part,
  height: number,
  style: Readonly<Record<string, string | number>>,
): PictureElement => {
  const { size, lines } = fitWords(text, part, height);
  return box(
    {
      display: 'block',
      width: MEASURE,
      fontSize: size,
      lineHeight: LEADING,
      lineClamp: lines,
      ...style,
    },
    text,
  );
};

const linesOf = (lines: readonly string[]): PictureElement =>
  box(
    {
      flexDirection: 'column',
      alignItems: 'flex-end',
      marginLeft: 'auto',
      marginBottom: 22,
      fontSize: 24,
      fontWeight: 600,
      lineHeight: 1.25,
      textAlign: 'right',
    },
    lines.map((line) => box({ maxWidth: 520, justifyContent: 'flex-end' }, line)),
  );

const numeralOf = (numeral: string, module: number): PictureElement =>
  box(
    {
      // Figures are three quarters of the type’s size: as tall as three modules.
      fontSize: module * 4,
      fontWeight: 800,
      lineHeight: 0.75,
      letterSpacing: '-0.035em',
      marginLeft: module * 0.6,
    },
    numeral,
  );

/** Marks in a row, as large as leaves room for all. */
const rowOf = (orientations: readonly OrientationNumber[], colours: Colours): PictureElement => {
  const marks = orientations.map((number) => ({ number, mark: drawMark(number) }));
  const modules = marks.reduce((sum, { mark }) => sum + mark.width + 1.5, 0);
  const module = Math.min(ROW_MODULE, MEASURE / modules);
  return box(
    { alignItems: 'flex-end', gap: module * 1.5 },
    marks.map(({ number, mark }) =>
      markOf(mark, module, colours.get(`hue-${hueOf(number)}`) ?? ''),
    ),
  );
};

/**
 * Lays out a sharing picture: words above, mark and numeral on the ground below.
 *
 * @param colours of the light theme, by their tokens
 * @returns a tree for satori, `PICTURE` in size
 */
export const drawPicture = (
  { words, more, lines, figure, orientations }: PictureSubject,
  colours: Colours,
): PictureElement => {
  const paper = colours.get('paper') ?? '';
  const ink = colours.get('ink') ?? '';
  const hue = figure && colours.get(`hue-${hueOf(figure.orientation)}`);
  const ground = hue === undefined ? ink : paper;
  const mark = figure && drawMark(figure.orientation);
  const module =
    figure && mark
      ? MODULE * Math.min(1, HIGH / mark.height, FIGURES / figure.numeral.length)
      : ROW_MODULE;
  const below = module * (mark ? mark.height : HIGH);
  const height = PICTURE.height - TOP - GROUND - AIR - below;
  const isStatement = figure !== undefined && more === '';
  const above = isStatement
    ? [wordsOf(words, 'statement', height, { fontWeight: 500, letterSpacing: '-0.012em' })]
    : [
        wordsOf(words, 'title', height * 0.64, { fontWeight: 800, letterSpacing: '-0.025em' }),
        wordsOf(more, 'more', height * 0.32, { fontWeight: 500, marginTop: 14 }),
      ];
  const standing =
    figure && mark
      ? [markOf(mark, module, paper), numeralOf(figure.numeral, module), linesOf(lines)]
      : [rowOf(orientations, colours)];
  return box(
    {
      flexDirection: 'column',
      width: PICTURE.width,
      height: PICTURE.height,
      background: hue ?? paper,
      color: ground,
      fontFamily: 'Besley',
    },
    [
      box(
        {
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: MEASURE,
          height: PICTURE.height - TOP - GROUND,
          marginTop: TOP,
          marginLeft: MARGIN,
        },
        [
          box({ flexDirection: 'column' }, above),
          box({ alignItems: 'flex-end', width: MEASURE }, standing),
        ],
      ),
      box({ width: PICTURE.width, height: GROUND, background: ground }, []),
    ],
  );
};
