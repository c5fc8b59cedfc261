import { hasWideNumbers, oddNumberLength } from './card-style.ts';
import { drawMark } from '../../site/drawing/mark.ts';
import { cardName, isHeadingSeen, type Card, type CardColumn, type CardFigure } from './card.ts';
import { mostWidthOf, NUMERAL_MODULES } from './numeral-size.ts';
import { BOLD, linesOf } from './text-lines.ts';
import { wallRowsOf } from './wall-rows.ts';

// Frames need a height in markup before any script runs, so the layout of `card.css` is estimated
// here. `tests/browser/cards.test.ts` compares these sizes and the estimate with a browser's.

/** Narrowest common width of a frame, in CSS pixels. */
const NARROW = 320;

/** Gap between mark and numeral, in modules. */
const FIGURE_GAP = 1;

/** Sizes in `card.css`, in rounded CSS pixels: 1em is 17px. */
export const CARD_CSS = {
  /** `.card { min-block-size }` */
  minHeight: 200,
  /** `.card { font-size }` */
  textSize: 17,
  /** `.card { line-height }` */
  textLeading: 1.4,
  /** `.card-statement { font-size: 1.08em }` */
  statementSize: 18.4,
  /** `.card-title { font-size: 1.32em }` */
  titleSize: 22.5,
  /** `.card-statement { line-height }` */
  statementLeading: 1.36,
  /** `.card-title { line-height }` */
  titleLeading: 1.15,
  /** `.card-statement a { padding-block: 0.35em }`, both sides */
  statementPadding: 13,
  /** `.card-title a { padding-block: 0.35em }`, both sides */
  titlePadding: 16,
  /** `.card li a { min-block-size }` */
  itemMinHeight: 44,
  /** `.card li a { line-height }` */
  itemLeading: 1.3,
  /** `.card li a { padding-block: 0.25em }`, both sides */
  itemPadding: 9,
  /** `.card li a { grid-template-columns: 2.6em 1fr }` */
  itemNumber: 44.2,
  /** `.card-origin { font-size: 0.85em }` */
  originSize: 14.45,
  /** `.card-words { gap: 0.6em }` */
  gap: 10.2,
  /** `.card-words { padding-block: 1em 1.1em }` */
  wordsPadding: 36,
  /** `.card { border; border-block-end-width }` */
  blockBorders: 10,
  /** `.card { border }`, both sides */
  inlineBorders: 4,
  /** `.card { border }` and `.card-words { padding-inline: 1.2em }`, both sides */
  inlineSpace: 45,
  /** `.card-figure { --module: 1.22em }` */
  module: 21,
  /** `.card-figure { padding-block-start: 1.2em; border-block-end }` */
  figureBlockSpace: 27,
} as const;

/** Sizes in `card-wide.css`: mark and numeral beside the text. */
export const WIDE_CARD_CSS = {
  /** `.card-figure { --module: 1.41em }` */
  module: 24,
  /** `.card { border }`, `.card-figure { padding-inline: 1.3em }`, `.card-words { padding-inline: 2.2em 1.4em }` */
  inlineSpace: 87.3,
} as const;

/** Least width of the text beside mark and numeral, in ems: about that of a card on a phone. */
const MIN_WIDE_TEXT = 13.7;
/** Least width of a wide card, in ems. */
const MIN_WIDE = 34;

/** Sizes in `wall.css`. */
export const WALL_CSS = {
  /** Height of a block and its joint: `.wall li a`, `gap` */
  block: 40,
  /** `.wall-figure { --module: 0.42em }` */
  module: 7.14,
  /** `.wall-titles li a { grid-template-columns: 1.5em 1fr }` */
  titleNumber: 25.5,
  /** `.wall:not(:last-child) { margin-block-end: 1.2em; border-block-end }` */
  rowSpace: 26.4,
  /** `.card-period { font-size: 1.6em }` */
  periodSize: 36,
} as const;

/** Width of numbers of two digits: `WIDE_NUMBERS` of `card-style.ts`. */
const WIDE_TITLE_NUMBER = 34;

const css = CARD_CSS;

/** Width of a character of a number, and of the gap after it, in pixels. */
const NUMBER_ADVANCE = 12;
const NUMBER_GAP = 10.2;

/** Estimates the height of wrapped text. */
const textHeight = (text: string, width: number, size: number, leading: number): number =>
  linesOf(text, width / size) * size * leading;

const itemHeight = (text: string, width: number): number =>
  Math.max(
    css.itemMinHeight,
    textHeight(text, width, css.textSize, css.itemLeading) + css.itemPadding,
  );

const sumOf = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0);

const wordsHeight = (card: Card, width: number): number => {
  const { words, title, more, priorities, columns, place, origin } = card;
  const odd = oddNumberLength(card);
  const room = odd === undefined ? undefined : odd * NUMBER_ADVANCE + NUMBER_GAP;
  const titleNumber = hasWideNumbers(card) ? WIDE_TITLE_NUMBER : WALL_CSS.titleNumber;
  const items = [
    ...priorities.map(({ label }) => itemHeight(label.text, width - (room ?? css.itemNumber))),
    ...columns.map(({ title }) => itemHeight(title.text, width - (room ?? titleNumber))),
  ];
  const lines = [
    ...(place ? [textHeight(place.text, width / BOLD, css.originSize, css.textLeading)] : []),
    ...origin.map((line) => textHeight(line, width, css.originSize, css.textLeading)),
  ];
  const titleHeight = (text: string, size: number) =>
    text === '' ? 0 : textHeight(text, width / BOLD, size, css.titleLeading);
  const said = isHeadingSeen(card) ? cardName(card) : words.text;
  const statement = () => {
    if (title) {
      const around = [title.before, title.after].map((text) => titleHeight(text, css.titleSize));
      const period = title.period && titleHeight(title.period, WALL_CSS.periodSize);
      return sumOf([...around, period || 0, css.titlePadding]);
    }
    return more
      ? titleHeight(said, css.titleSize) + css.titlePadding
      : textHeight(said, width, css.statementSize, css.statementLeading) + css.statementPadding;
  };
  const parts = [
    statement(),
    ...(more ? [textHeight(more.text, width, css.textSize, css.textLeading)] : []),
    ...(items.length > 0 ? [sumOf(items)] : []),
    sumOf(lines),
  ];
  return sumOf(parts) + (parts.length - 1) * css.gap + css.wordsPadding;
};

const wallHeight = (columns: readonly CardColumn[]): number => {
  const rows = wallRowsOf(columns).map((row) =>
    Math.max(
      ...row.map(
        ({ number, priorities }) =>
          Math.max(drawMark(number).height, NUMERAL_MODULES) * WALL_CSS.module +
          priorities.length * WALL_CSS.block,
      ),
    ),
  );
  return sumOf(rows) + Math.max(0, rows.length - 1) * WALL_CSS.rowSpace + css.blockBorders;
};

/** Width of mark and numeral side by side, in modules. */
const figureWidth = ({ orientation, numeral }: CardFigure): number =>
  drawMark(orientation).width + (numeral === undefined ? 0 : FIGURE_GAP + mostWidthOf(numeral));

/**
 * Returns the width from which on a card is wide: mark and numeral are beside its text.
 *
 * @param card - content of the card
 * @returns width inside its border, in ems of its text
 */
export const wideFrom = ({ figure }: Pick<Card, 'figure'>): number => {
  if (!figure) return MIN_WIDE;
  const { module, inlineSpace } = WIDE_CARD_CSS;
  const beside = (figureWidth(figure) * module + inlineSpace - css.inlineBorders) / css.textSize;
  return Math.max(MIN_WIDE, Math.ceil(beside + MIN_WIDE_TEXT));
};

/**
 * Estimates the height of a frame that cuts no card without a script: a wider card is never higher.
 *
 * @param card - content of the card
 * @returns CSS pixels: at least the height of the card at a width of 320, in a browser at its default
 *   text size
 */
export const frameHeight = (card: Card): number => {
  const { figure, columns } = card;
  const inner = NARROW - css.inlineSpace;
  const words = wordsHeight(card, inner);
  if (!figure) return Math.ceil(words + wallHeight(columns));
  const mark = drawMark(figure.orientation);
  // A wide mark is above its numeral.
  const modules =
    figureWidth(figure) * css.module > inner
      ? mark.height + NUMERAL_MODULES
      : Math.max(mark.height, NUMERAL_MODULES);
  const height = modules * css.module + css.figureBlockSpace + words + css.blockBorders;
  return Math.ceil(Math.max(height, css.minHeight));
};
