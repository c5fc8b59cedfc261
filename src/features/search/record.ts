import { PARTS, type Part } from './tuning.ts';
import { plainHyphens, SEAM } from './words.ts';

// A record is one thing that can be found, as Pagefind keeps it: one line of text, whose words are
// counted by its spaces and found again by their place. Pagefind knows neither elision nor the
// no-break space, and counts a lone dash as a word; so a sign stands at the end of a word for what
// comes after it, and within a word for the space that punctuation has. Each is read back.

const APOSTROPHE = '^';
const NO_BREAK = '`';
const JOINT = '~';
const GLUE = '|';
const BREAK = '¶';

/** A record before it is indexed, and after it is found. */
export type SearchRecord = Readonly<Record<Part, string>>;

/** A mark that stands alone goes with the word before it, or else with the one after. */
const bindMarks = (words: readonly string[]): readonly string[] => {
  const bound: string[] = [];
  let opening = '';
  for (const word of words) {
    const isMark = !/[\p{L}\p{N}]/u.test(word);
    const space = (before: string) => (before.endsWith(NO_BREAK) ? '' : GLUE);
    const last = bound.at(-1);
    if (isMark && /^[«“(]/u.test(word)) opening += word + space(word);
    else if (isMark && last !== undefined) bound.splice(-1, 1, last + space(last) + word);
    else {
      bound.push(opening + word);
      opening = '';
    }
  }
  return bound;
};

/**
 * Writes one part of a record so that Pagefind counts its words as we do.
 *
 * @param text - typeset
 * @returns words separated by single spaces
 */
export const encodePart = (text: string): string => {
  const signed = plainHyphens(text.replace(/[\^`~|¶]/gu, ''))
    .replace(SEAM, `${JOINT} `)
    .replace(/’~ /gu, `${APOSTROPHE} `)
    .replace(/\s*[\u00a0\u202f]\s*/gu, `${NO_BREAK} `);
  return bindMarks(signed.split(/\s+/u).filter(Boolean)).join(' ');
};

/** The parts of a record as one line, each wrapped as `wrap` says. */
export const encodeRecord = (
  record: SearchRecord,
  wrap: (part: Part, words: string) => string,
): string => PARTS.map((part) => wrap(part, encodePart(record[part]))).join(` ${BREAK} `);

/** A word of a record: as it is read, with what stands between it and the next, and its place. */
export interface PlacedWord {
  readonly text: string;
  readonly after: '' | ' ' | '\u00a0';
  /** Place in the record, from 0, as the index counts. */
  readonly place: number;
}

const ENDS = { [APOSTROPHE]: ['’', ''], [NO_BREAK]: ['', '\u00a0'], [JOINT]: ['', ''] } as const;

const decodeWord = (word: string, place: number): PlacedWord => {
  const plain = (text: string) => text.replaceAll(NO_BREAK, '\u00a0').replaceAll(GLUE, ' ');
  for (const [sign, [mark, after]] of Object.entries(ENDS)) {
    if (word.endsWith(sign)) return { text: plain(word.slice(0, -1)) + mark, after, place };
  }
  return { text: plain(word), after: ' ', place };
};

/** A record as it is read: the words of each part. */
export type FoundRecord = Readonly<Record<Part, readonly PlacedWord[]>>;

/**
 * Reads a record that was found.
 *
 * @param content - one line, as `encodeRecord` wrote it, without markup
 * @returns the words of each part
 */
export const decodeRecord = (content: string): FoundRecord => {
  const parts: PlacedWord[][] = [[]];
  content.split(' ').forEach((word, place) => {
    if (word === BREAK) parts.push([]);
    else parts.at(-1)?.push(decodeWord(word, place));
  });
  const part = (name: Part) => parts[PARTS.indexOf(name)] ?? [];
  return {
    key: part('key'),
    title: part('title'),
    statement: part('statement'),
    note: part('note'),
    subjects: part('subjects'),
  };
};

/** Words as running text. */
export const joinWords = (words: readonly PlacedWord[]): string =>
  words
    .map(({ text, after }) => text + after)
    .join('')
    .trim();

/** What a record is, where it has no number: the plan itself, a term, a page of the site. */
export type RecordKind = 'plan' | 'term' | 'page';

/**
 * The word that stands for a record in the index and nowhere else: no one types it.
 *
 * @param name - `3.2`, `3` for an orientation, or what the record is
 * @example recordKey('3.2') // 'ω3ω2ω'
 */
export const recordKey = (name: string): string => `ω${name.replace('.', 'ω')}ω`;

/** The name that a key stands for: `recordKey` the other way round. */
export const readKey = (key: string): string => key.slice(1, -1).replace('ω', '.');
