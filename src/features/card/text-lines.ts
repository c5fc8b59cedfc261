/**
 * Advances of characters in ems, in the widest of the fonts that a card is shown in (DejaVu Serif): the
 * first class that a character is in.
 */
const ADVANCES: readonly (readonly [characters: RegExp, advance: number])[] = [
  [/[ijlîï\s.,'’]/u, 0.33],
  [/[ft:;()!/IJ-]/u, 0.41],
  [/[rsz?–]/u, 0.54],
  [/[aceovxykàâçéèêëôö«»]/u, 0.61],
  [/[mwœæMWŒÆ]/u, 1.05],
  [/[\p{Lowercase}\d]/u, 0.64],
  [/\p{Uppercase}/u, 0.8],
];
/** Advance of all other characters: that of an ideograph. */
const WIDEST = 1;

/** Width of bold text, as a multiple of that of ordinary text. */
export const BOLD = 1.14;

const advanceOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum + (ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? WIDEST),
    0,
  );

/** Parts of a text that a browser keeps on one line, each with the space after it. */
const UNBROKEN = /[^ \-–]*(?:[-–]| +|$)/g;

/**
 * Estimates the number of lines of a wrapped text, as a browser breaks it: at spaces and after hyphens,
 * and within a word only where the word is wider than the line.
 *
 * @param text - any text
 * @param width - width of the lines, in ems
 * @returns number of lines, from 1: at least that of a browser
 * @example linesOf('un deux', 3) // 2
 */
export const linesOf = (text: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const [part] of text.matchAll(UNBROKEN)) {
    const needed = advanceOf(part.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    const overflow = Math.max(0, Math.ceil(needed / width) - 1);
    lines += overflow;
    used += advanceOf(part) - overflow * width;
  }
  return lines;
};
