import { PICTURE, type PictureContent } from '../../site/head/picture-content.ts';
import type { OrientationNumber } from '../../plan/number.ts';
import { drawMark, hueRole, type Mark } from '../../site/drawing/mark.ts';
import type { Colours } from '../../site/styles/tokens.ts';

/** Element of a picture, in the form of satori. */
export interface PictureElement {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly PictureElement[];
    readonly [attribute: string]: unknown;
  };
}

/** Weights of the font in pictures. */
export const PICTURE_WEIGHTS = [500, 600, 800] as const;

const MARGIN = 64;
const TOP = 56;
const GROUND = 26;
const MEASURE = PICTURE.width - 2 * MARGIN;
/** A module of the mark beside a numeral, and of the marks in a row, at most. */
const MODULE = 64;
const ROW_MODULE = 40;
/** Modules that a mark may be high before the module becomes smaller. */
const HIGH = 4;
/** Modules between mark and numeral, and average width of a character of the numeral: figure or letter. */
const FIGURE_GAP = 0.6;
const FIGURE_ADVANCE = 1.9;
const LETTER_ADVANCE = 3;
/** Space between marks in a row, in modules. */
const ROW_GAP = 1.5;
/** Space between the words and the figures below them. */
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

/** Font sizes of each role of text in pixels, largest first. */
const FONT_SIZES = {
  statement: [46, 42, 38, 34, 30, 26],
  title: [84, 72, 60, 48, 38, 30],
  more: [34, 30, 26],
} as const;
type TextRole = keyof typeof FONT_SIZES;

/** Font size in pixels, with the number of lines that fit. */
interface Fit {
  readonly size: number;
  readonly lines: number;
}

/** Average width of a character of Besley, in ems; the heavy weight of titles is wider. */
const ADVANCE = { statement: 0.52, title: 0.6, more: 0.53 } as const;
const LEADING = 1.18;

/**
 * Picks the largest font size at which a text fits a height; the smallest where none does, and then the
 * text is cut and ends with an ellipsis.
 */
const fitText = (text: string, role: TextRole, height: number): Fit => {
  const fitAt = (size: number): Fit & { readonly characters: number } => {
    const lines = Math.floor(height / (size * LEADING));
    const perLine = MEASURE / (size * ADVANCE[role]);
    // A line is left ragged: on average half a long word is missing.
    return { size, lines, characters: lines * (perLine - 5) };
  };
  const sizes = FONT_SIZES[role];
  const fitting = sizes.map(fitAt).find(({ characters }) => text.length <= characters);
  return fitting ?? fitAt(Math.min(...sizes));
};

/** Replaces spaces and hyphens missing from the font. */
const withPlainSpaces = (text: string): string =>
  text
    .replaceAll(/[\u2009\u202f]/g, '\u00a0')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00ad\u200b\u2060]/g, '');

const textBlock = (
  text: string,
  role: TextRole,
  height: number,
  style: Readonly<Record<string, string | number>>,
): PictureElement => {
  const { size, lines } = fitText(text, role, height);
  return box(
    {
      display: 'block',
      width: MEASURE,
      fontSize: size,
      lineHeight: LEADING,
      lineClamp: lines,
      ...style,
    },
    withPlainSpaces(text),
  );
};

/** Short lines beside the numeral, in pixels: font size, line height, space below, and measure. */
const LINES = { size: 24, leading: 30, below: 22, width: 410 } as const;

/** Height of the short lines, wrapped at their measure. */
const heightOfLines = (lines: readonly string[]): number => {
  const perLine = LINES.width / (LINES.size * 0.56);
  const rows = lines.map((line) => Math.ceil(line.length / perLine));
  return LINES.below + LINES.leading * rows.reduce((sum, count) => sum + count, 0);
};

const linesOf = (lines: readonly string[]): PictureElement =>
  box(
    {
      flexDirection: 'column',
      alignItems: 'flex-end',
      marginLeft: 'auto',
      marginBottom: LINES.below,
      fontSize: LINES.size,
      fontWeight: 600,
      lineHeight: `${LINES.leading}px`,
      textAlign: 'right',
    },
    lines.map((line) =>
      box({ maxWidth: LINES.width, justifyContent: 'flex-end' }, withPlainSpaces(line)),
    ),
  );

/** Height of Besley's figures, in ems, and of their line. */
const FIGURE_HEIGHT = 0.75;
/** Distance of the baseline below that of a centred line, in ems: Besley's ascent is 1.25, its descent 0.425. */
const BASELINE_DROP = (1.25 - 0.425 - FIGURE_HEIGHT) / 2;

const numeralOf = (numeral: string, module: number): PictureElement => {
  // As tall as three modules.
  const fontSize = (3 * module) / FIGURE_HEIGHT;
  return box(
    {
      fontSize,
      fontWeight: 800,
      lineHeight: FIGURE_HEIGHT,
      letterSpacing: '-0.035em',
      marginLeft: module * FIGURE_GAP,
      // Whole pixels, rounded down: no seam between numeral and ground.
      marginBottom: Math.floor(fontSize * BASELINE_DROP),
    },
    numeral,
  );
};

/** Width of a numeral, in modules. */
const widthOf = (numeral: string): number =>
  Array.from(numeral).reduce(
    (sum, character) => sum + (/\p{L}/u.test(character) ? LETTER_ADVANCE : FIGURE_ADVANCE),
    0,
  );

/** Module of the figures on the ground, in pixels. */
const moduleOf = ({ figure, orientations }: PictureContent): number => {
  if (figure) {
    const { width, height } = drawMark(figure.orientation);
    const wide = width + FIGURE_GAP + widthOf(figure.numeral ?? '');
    return Math.min(MODULE, (MODULE * HIGH) / height, (MEASURE - LINES.width) / wide);
  }
  const widths = orientations.map((number) => drawMark(number).width + ROW_GAP);
  return Math.min(ROW_MODULE, MEASURE / widths.reduce((sum, width) => sum + width, 0));
};

/**
 * Computes the height of the figures on the ground of a picture: marks, numeral (three modules) and
 * short lines.
 *
 * @param content - content of the picture
 * @returns pixels
 */
export const standingHeight = (content: PictureContent): number => {
  const { figure, orientations, lines } = content;
  const shown = figure ? [figure.orientation] : orientations;
  const heights = shown.map((number) => drawMark(number).height);
  const figures = moduleOf(content) * Math.max(figure ? 3 : 1, ...heights);
  return Math.max(figures, figure ? heightOfLines(lines) : 0);
};

/**
 * Lays out a sharing picture: words above, mark and numeral on the ground below.
 *
 * @param content - content of the picture
 * @param colours - colours of the light theme
 * @returns elements for satori, of the size `PICTURE`
 */
export const drawPicture = (content: PictureContent, colours: Colours): PictureElement => {
  const { words, more, lines, figure, orientations } = content;
  const { paper, ink } = colours;
  const hueOfNumber = (number: OrientationNumber) => colours[hueRole(number)];
  const [field, ground] = figure ? [hueOfNumber(figure.orientation), paper] : [paper, ink];
  const module = moduleOf(content);
  const height = PICTURE.height - TOP - GROUND - AIR - standingHeight(content);
  const above =
    figure && more === ''
      ? [textBlock(words, 'statement', height, { fontWeight: 500, letterSpacing: '-0.012em' })]
      : [
          textBlock(words, 'title', height * 0.62, { fontWeight: 800, letterSpacing: '-0.025em' }),
          textBlock(more, 'more', height * 0.32, { fontWeight: 500, marginTop: height * 0.05 }),
        ];
  const standing = figure
    ? [
        markOf(drawMark(figure.orientation), module, paper),
        ...(figure.numeral === undefined ? [] : [numeralOf(figure.numeral, module)]),
        linesOf(lines),
      ]
    : orientations.map((number) => markOf(drawMark(number), module, hueOfNumber(number)));
  return box(
    {
      flexDirection: 'column',
      width: PICTURE.width,
      height: PICTURE.height,
      background: field,
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
          box(
            { alignItems: 'flex-end', gap: figure ? 0 : module * ROW_GAP, width: MEASURE },
            standing,
          ),
        ],
      ),
      box({ width: PICTURE.width, height: GROUND, background: ground }, []),
    ],
  );
};
