import type { Facet } from '../../site/search-url.ts';
import { RECORD_FIELDS, type RecordField } from './tuning.ts';
import { plainHyphens, SEAM } from './words.ts';

// Pagefind stores a record as one line of text, counts its words by the spaces between them and
// returns matches as word positions. It ignores elision and the no-break space, and counts a lone dash
// as a word. Control signs therefore replace the separator after a word, at its end, and the space
// before punctuation, within it; they are ASCII punctuation, which Pagefind does not take for a part of
// the word. Decoding restores the text.

const APOSTROPHE = '^';
const NO_BREAK = '`';
const JOINT = '~';
const GLUE = '|';
const PARAGRAPH = '\\';
const FIELD_BREAK = '¶';

/** Fields that a result may show: the first ones of a record. */
type ShownField = 'key' | 'heading' | 'summary' | 'body' | 'subjects';
const SHOWN_FIELD_COUNT = 5;

/** Plain text of one searchable item: an orientation, a priority, a term, a page, the plan. */
export type SearchRecord = Readonly<Record<RecordField, string>>;

/** Words of a record in its language: all fields but those that are made of them. */
export type RecordWords = Omit<SearchRecord, 'forms' | 'foreign' | 'foreignHeading'>;

/** Texts of a record: all but the synonyms of their words. */
export type RecordTexts = Omit<RecordWords, 'aliases'>;

/** Joins lone punctuation marks to the word before them, and opening ones to the next word. */
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

const encodeParagraph = (text: string): string => {
  const signed = plainHyphens(text.replace(/[\^`~|\\¶]/gu, ''))
    .replace(SEAM, `${JOINT} `)
    .replace(/’~ /gu, `${APOSTROPHE} `)
    .replace(/\s*[\u00a0\u202f]\s*/gu, `${NO_BREAK} `);
  return bindMarks(signed.split(/\s+/u).filter(Boolean)).join(' ');
};

/**
 * Encodes one field of a record so that Pagefind counts its words like `splitWords`.
 *
 * @param text - typeset text, its paragraphs on lines of their own
 * @returns words separated by single spaces
 */
export const encodeField = (text: string): string =>
  text.split('\n').map(encodeParagraph).filter(Boolean).join(`${PARAGRAPH} `);

/**
 * Encodes a record as one line.
 *
 * @param record - fields to encode
 * @param wrap - adds markup around the words of one field
 * @returns the fields in the order of `RECORD_FIELDS`
 */
export const encodeRecord = (
  record: SearchRecord,
  wrap: (field: RecordField, words: string) => string,
): string =>
  RECORD_FIELDS.map((field) => wrap(field, encodeField(record[field]))).join(` ${FIELD_BREAK} `);

/** Place of the first word of a heading, after the key and a break. */
export const HEADING_PLACE = 2;

/**
 * Cuts a record after the fields that a result may show. The others, at its end, are only searched.
 *
 * @param content - one line, from `encodeRecord`
 * @returns the line up to the last field that is shown
 */
export const shownWords = (content: string): string =>
  content.split(` ${FIELD_BREAK}`).slice(0, SHOWN_FIELD_COUNT).join(` ${FIELD_BREAK}`);

/** One word of a decoded record. */
export interface PlacedWord {
  readonly text: string;
  /** Separator between this word and the next. */
  readonly after: '' | ' ' | '\u00a0' | '\n';
  /** Position in the record, from 0, as in the index. */
  readonly place: number;
}

const ENDS = {
  [APOSTROPHE]: ['’', ''],
  [NO_BREAK]: ['', '\u00a0'],
  [JOINT]: ['', ''],
  [PARAGRAPH]: ['', '\n'],
} as const;

const decodeWord = (word: string, place: number): PlacedWord => {
  const plain = (text: string) => text.replaceAll(NO_BREAK, '\u00a0').replaceAll(GLUE, ' ');
  for (const [sign, [mark, after]] of Object.entries(ENDS)) {
    if (word.endsWith(sign)) return { text: plain(word.slice(0, -1)) + mark, after, place };
  }
  return { text: plain(word), after: ' ', place };
};

/** Words of the fields of a decoded record: those that a result may show. */
export type DecodedRecord = Readonly<Record<ShownField, readonly PlacedWord[]>>;

/**
 * Decodes a record: the inverse of `encodeRecord`, without what is only searched.
 *
 * @param content - one line, without markup
 * @returns words of the fields
 */
export const decodeRecord = (content: string): DecodedRecord => {
  const fields: PlacedWord[][] = [[]];
  content.split(' ').forEach((word, place) => {
    if (word === FIELD_BREAK) fields.push([]);
    else fields.at(-1)?.push(decodeWord(word, place));
  });
  const [key = [], heading = [], summary = [], body = [], subjects = []] = fields;
  return { key, heading, summary, body, subjects };
};

/**
 * Joins words into running text.
 *
 * @param words - words in reading order
 * @returns the text, without spaces at its ends
 */
export const joinWords = (words: readonly PlacedWord[]): string =>
  words
    .map(({ text, after }) => text + after)
    .join('')
    .trim();

/** Kinds of records without a number. */
export const RECORD_KINDS = ['plan', 'term', 'page'] as const;
/** Kind of a record without a number: one of `RECORD_KINDS`. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kind of a search result. */
export type ResultKind = 'priority' | 'orientation' | RecordKind;

/** Groups of the records that belong to no orientation: the glossary, and the site with the plan's home. */
export const OTHER_GROUPS = ['glossary', 'site'] as const satisfies readonly Facet[];

/** States of a translation that a record may have after its key. */
export const TOLD_STATES = ['stale', 'missing'] as const;

/**
 * Makes the index word that identifies a record. No text contains it.
 *
 * @param name - number of a priority (`3.2`) or an orientation (`3`), or a kind
 * @returns one word
 * @example recordKey('3.2') // 'ω3ω2ω'
 */
export const recordKey = (name: string): string => `ω${name.replace('.', 'ω')}ω`;

/**
 * Reads the name in a key: the inverse of `recordKey`.
 *
 * @param key - key from `recordKey`
 * @returns a number or a kind
 * @example readKey('ω3ω2ω') // '3.2'
 */
export const readKey = (key: string): string => key.slice(1, -1).replace('ω', '.');

/**
 * Tells the kind of the item with a name.
 *
 * @param name - number or kind from `readKey`
 * @returns the kind
 * @example kindOf('3.2') // 'priority'
 */
export const kindOf = (name: string): ResultKind =>
  RECORD_KINDS.find((kind) => kind === name) ?? (name.includes('.') ? 'priority' : 'orientation');

/**
 * Checks whether a word of the key field is a key, or a state written like one.
 *
 * @param word - of the key field
 * @returns `true` for a word from `recordKey`
 * @example isRecordKey('fr-CA') // false
 */
export const isRecordKey = (word: string): boolean => word.startsWith('ω');
