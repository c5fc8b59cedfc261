// The parser reads a text in a time that grows with the square of its nesting, and what nests deep was
// typed by accident: such a text is refused before it is parsed.

/** Deepest nesting of a text that someone meant. */
const DEEPEST = 100;

/** Where a text nests too deep. */
export interface DeepPlace {
  /** Row of the text, from 0. */
  readonly row: number;
  /** What opens there: `>`, `{`, `<span>`. */
  readonly sign: string;
}

/** Signs at the start of a row that each put the next one inside: quotations and lists. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const CONTAINER = />|[-*+]|\d+[.)]/g;
/** What opens or closes in a row, and what a backslash makes a sign of the text. */
const PAIRED = /\\[\s\S]|[{}]|<(?:(?<closing>\/?)\p{L}[^<>]*>?)?/gu;

/** How much deeper a sign leads: 1, or -1 where it closes. A `<` that opens no tag closes nowhere. */
const stepOf = (found: string, closing: string | undefined): number => {
  if (found === '{') return 1;
  if (found === '}' || closing === '/') return -1;
  return found.startsWith('<') && !found.endsWith('/>') ? 1 : 0;
};

/**
 * Finds the first place of a text that nests too deep to be meant.
 *
 * @param text - with markup
 * @returns the place, or `undefined` where there is none
 * @example deepPlace('un\n' + '>'.repeat(101)) // { row: 1, sign: '>' }
 */
export const deepPlace = (text: string): DeepPlace | undefined => {
  let depth = 0;
  for (const [row, written] of text.split('\n').entries()) {
    const containers = CONTAINERS.exec(written)?.[0].match(CONTAINER) ?? [];
    const [first] = containers;
    if (first !== undefined && containers.length > DEEPEST) return { row, sign: first };
    for (const { 0: sign, groups } of written.matchAll(PAIRED)) {
      depth = Math.max(0, depth + stepOf(sign, groups?.['closing']));
      if (depth > DEEPEST) return { row, sign };
    }
  }
  return undefined;
};
