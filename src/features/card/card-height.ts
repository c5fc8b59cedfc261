import { drawMark } from '../../site/drawing/mark.ts';
import type { Card, CardColumn } from './card.ts';
import { BOLD, linesOf } from './text-lines.ts';
import { wallRowsOf } from './wall-rows.ts';

// Frames need a height in markup before any script runs, so the layout of `card.css` is estimated
// here. `tests/browser/cards.test.ts` compares these sizes and the estimate with a browser's.

/** Narrowest common width of a frame, in CSS pixels. */
const NARROW = 320;

/** Width of one character of the numeral, in modules: four modules high, about 0.57em wide. */
const NUMERAL_ADVANCE = 2.3;
/** Gap between mark and numeral, in modules. */
const FIGURE_GAP = 1;
/** Height of the numeral, in modules: its line height of 0.76em. */
const NUMERAL_HEIGHT = 3;

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
  /** `.card { border }` and `.card-words { padding-inline: 1.2em }`, both sides */
  inlineSpace: 45,
  /** `.card-figure { --module: 1.22em }` */
  module: 21,
  /** `.card-figure { padding-block-start: 1.2em; border-block-end }` and `.card { border }` */
  figureBlockSpace: 31,
} as const;

/** Sizes in `card.css` from `@container (min-width: 34em)` on: mark and numeral beside the text. */
export const WIDE_CARD_CSS = {
  /** `@container (min-width: 34em)` inside `.card { border }` */
  minWidth: 34 * CARD_CSS.textSize + 4,
  /** `.card-figure { --module: 1.41em }` */
  module: 24,
  /** `.card { border }`, `.card-figure { padding-inline: 1.3em }`, `.card-words { padding-inline: 2.2em 1.4em }` */
  inlineSpace: 88,
  /** `.card-figure { padding-block-start: 1.4em }` and room for the joints of the mark */
  figureBlockSpace: 32,
  /** `.card-words { padding-block: 1.2em 1.1em }` */
  wordsPadding: 39,
  /** `.card-frame { border-block-end }` and `.card { border }` */
  blockBorders: 10,
  /** `.card-frame { grid-template-columns: fit-content(56%) … }` */
  figureShare: 0.56,
  /** `.card-figure { padding-inline-start: 1.3em }` */
  figureInlineSpace: 22,
} as const;

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
  /** `.card-whole { border-block-end }` and `.card { border }` */
  blockBorders: 10,
} as const;

const css = CARD_CSS;

/** Estimates the height of wrapped text. */
const textHeight = (text: string, width: number, size: number, leading: number): number =>
  linesOf(text, width / size) * size * leading;

const itemHeight = (text: string, width: number): number =>
  Math.max(
    css.itemMinHeight,
    textHeight(text, width, css.textSize, css.itemLeading) + css.itemPadding,
  );

const wordsHeight = (card: Card, width: number, padding: number): number => {
  const { words, more, priorities, columns, place, origin } = card;
  const isTitle = more !== undefined || columns.length > 0;
  const statement = isTitle
    ? textHeight(words.text, width / BOLD, css.titleSize, css.titleLeading) + css.titlePadding
    : textHeight(words.text, width, css.statementSize, css.statementLeading) +
      css.statementPadding;
  const items = [
    ...priorities.map(({ short }) => itemHeight(short.text, width - css.itemNumber)),
    ...columns.map(({ title }) => itemHeight(title.text, width - WALL_CSS.titleNumber)),
  ];
  const lines = [
    ...(place ? [textHeight(place.text, width / BOLD, css.originSize, css.textLeading)] : []),
    ...origin.map((line) => textHeight(line, width, css.originSize, css.textLeading)),
  ];
  const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);
  const parts = [
    statement,
    ...(more ? [textHeight(more.text, width, css.textSize, css.textLeading)] : []),
    ...(items.length > 0 ? [sumOf(items)] : []),
    sumOf(lines),
  ];
  return sumOf(parts) + (parts.length - 1) * css.gap + padding;
};

const wallHeight = (columns: readonly CardColumn[]): number => {
  const rows = wallRowsOf(columns).map((row) =>
    Math.max(
      ...row.map(
        ({ number, priorities }) =>
          Math.max(drawMark(number).height, NUMERAL_HEIGHT) * WALL_CSS.module +
          priorities.length * WALL_CSS.block,
      ),
    ),
  );
  return (
    rows.reduce((sum, height) => sum + height, 0) +
    (rows.length - 1) * WALL_CSS.rowSpace +
    WALL_CSS.blockBorders
  );
};

/** Size of mark and numeral, in modules, side by side or one above the other. */
const figureSizeOf = ({ figure }: Card) => {
  if (!figure) return undefined;
  const mark = drawMark(figure.orientation);
  const numeralWidth = figure.numeral.length * NUMERAL_ADVANCE;
  return {
    beside: {
      width: mark.width + FIGURE_GAP + numeralWidth,
      height: Math.max(NUMERAL_HEIGHT, mark.height),
    },
    above: {
      width: Math.max(mark.width, numeralWidth),
      height: mark.height + NUMERAL_HEIGHT,
    },
  };
};

/**
 * Estimates the height of a card.
 *
 * @param card - content of the card
 * @param width - width of the card in CSS pixels, from 280
 * @returns CSS pixels: at least the height in a browser at its default text size
 */
export const cardHeight = (card: Card, width: number): number => {
  const wide = WIDE_CARD_CSS;
  const size = figureSizeOf(card);
  if (!size) {
    const words = wordsHeight(card, width - css.inlineSpace, css.wordsPadding);
    return Math.ceil(words + wallHeight(card.columns));
  }
  if (width >= wide.minWidth) {
    const room = width * wide.figureShare - wide.figureInlineSpace;
    const figure = size.beside.width * wide.module > room ? size.above : size.beside;
    const words = wordsHeight(
      card,
      width - wide.inlineSpace - figure.width * wide.module,
      wide.wordsPadding,
    );
    const figureHeight = figure.height * wide.module + wide.figureBlockSpace;
    return Math.ceil(Math.max(words, figureHeight, css.minHeight) + wide.blockBorders);
  }
  const inner = width - css.inlineSpace;
  // A wide mark is above its numeral.
  const figure = size.beside.width * css.module > inner ? size.above : size.beside;
  return Math.ceil(
    figure.height * css.module +
      css.figureBlockSpace +
      wordsHeight(card, inner, css.wordsPadding),
  );
};

/**
 * Estimates the height of a frame that cuts no card without a script, whatever its width.
 *
 * @param card - content of the card
 * @returns CSS pixels: the greatest height of the card at any width from 320
 */
export const frameHeight = (card: Card): number =>
  Math.max(cardHeight(card, NARROW), cardHeight(card, WIDE_CARD_CSS.minWidth));
