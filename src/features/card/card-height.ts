import { drawMark } from '../../site/drawing/mark.ts';
import type { Card } from './card.ts';

// Frames need a height in markup before any script runs, so the layout of `card.css` is estimated
// here. `tests/browser/cards.test.ts` compares these sizes and the estimate with a browser's.

/** Narrowest common width of a frame, in CSS pixels. A card of this height fits at any larger width. */
export const NARROW = 320;

/** Average advance of a character, in ems: that of DejaVu Serif, the widest fallback serif of systems. */
const ADVANCE = 0.64;
/** Share of a line lost to wrapped words. */
const WRAP_LOSS = 0.4;
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
  statementSize: 19,
  /** `.card-title { font-size: 1.32em }` */
  titleSize: 23,
  /** `.card-statement { line-height }`; that of `.card-title` is smaller. */
  statementLeading: 1.36,
  /** `.card-statement a { padding-block: 0.35em }`, both sides */
  statementPadding: 12,
  /** `.card li a { min-block-size }` */
  itemMinHeight: 44,
  /** `.card li a { line-height }` */
  itemLeading: 1.3,
  /** `.card li a { padding-block: 0.25em }`, both sides */
  itemPadding: 9,
  /** `.card-origin { font-size: 0.85em }` */
  originSize: 14.4,
  /** `.card-words { gap: 0.6em }` */
  gap: 10,
  /** `.card-words { padding-block: 1em 1.1em }` and two gaps */
  wordsBlockSpace: 56,
  /** `.card { border }` and `.card-words { padding-inline: 1.2em }`, both sides */
  inlineSpace: 44,
  /** `.card-figure { --module: 1.22em }` */
  module: 21,
  /** `.card-figure { padding-block-start: 1.2em; border-block-end }` and `.card { border }` */
  figureBlockSpace: 30,
} as const;

/** Sizes in `card.css` from `@container (min-width: 34em)` on: mark and numeral beside the text. */
export const WIDE_CARD_CSS = {
  /** `@container (min-width: 34em)` inside `.card { border }` */
  minWidth: 34 * CARD_CSS.textSize + 4,
  /** `.card-figure { --module: 1.41em }` */
  module: 24,
  /** `.card { border }`, `.card-figure { padding-inline: 1.3em }`, `.card-words { padding-inline: 2.2em 1.4em }` */
  inlineSpace: 84,
  /** `.card-figure { padding-block-start: 1.4em }` and room for the joints of the mark */
  figureBlockSpace: 32,
  /** `.card-frame { border-block-end }` and `.card { border }` */
  blockBorders: 10,
} as const;

/** Estimates the height of wrapped text. */
const textHeight = (text: string, width: number, size: number, leading: number): number =>
  Math.ceil((text.length * size * ADVANCE) / width + WRAP_LOSS) * size * leading;

const wordsHeight = (card: Card, width: number): number => {
  const css = CARD_CSS;
  const { words, more, priorities, place, origin } = card;
  const heights = [
    textHeight(words.text, width, more ? css.titleSize : css.statementSize, css.statementLeading) +
      css.statementPadding,
    more ? textHeight(more.text, width, css.textSize, css.textLeading) + css.gap : 0,
    ...priorities.map(({ short }) =>
      Math.max(
        css.itemMinHeight,
        textHeight(short.text, width, css.textSize, css.itemLeading) + css.itemPadding,
      ),
    ),
    ...[...(place ? [place.text] : []), ...origin].map((line) =>
      textHeight(line, width, css.originSize, css.textLeading),
    ),
    css.wordsBlockSpace,
  ];
  return heights.reduce((sum, height) => sum + height, 0);
};

/**
 * Estimates the height of a frame that shows a card without scrolling and without any script.
 *
 * @param card - content of the card
 * @param width - width of the frame in CSS pixels, from 280
 * @returns CSS pixels: at least the height in a browser at its default text size, at most 1.6 times
 *   that height and 80 px more
 */
export const cardHeight = (card: Card, width: number): number => {
  const mark = drawMark(card.orientation);
  const figureWidth = mark.width + FIGURE_GAP + card.numeral.length * NUMERAL_ADVANCE;
  const figureHeight = Math.max(NUMERAL_HEIGHT, mark.height);
  const narrow = CARD_CSS;
  const wide = WIDE_CARD_CSS;
  if (width >= wide.minWidth) {
    const words = wordsHeight(card, width - wide.inlineSpace - figureWidth * wide.module);
    const figure = figureHeight * wide.module + wide.figureBlockSpace;
    return Math.ceil(Math.max(words, figure, narrow.minHeight) + wide.blockBorders);
  }
  const inner = width - narrow.inlineSpace;
  // A wide mark is above its numeral.
  const wraps = figureWidth * narrow.module > inner;
  const figure = wraps ? mark.height + NUMERAL_HEIGHT : figureHeight;
  return Math.ceil(figure * narrow.module + narrow.figureBlockSpace + wordsHeight(card, inner));
};
