import { fold, plainHyphens, splitWords } from '../words.ts';
import { ROMAN_NUMERALS } from './number-words.ts';
import { takeNumbers, type TakenNumbers } from './numbers.ts';

/** One content word of a query. */
export interface QueryWord {
  /** As typed, without the punctuation around it. */
  readonly text: string;
  /** Position among all words of the query. */
  readonly place: number;
  /** Possible spellings in the index, the typed one first. */
  readonly spellings: readonly string[];
  /** Parts of a hyphenated compound; empty for a simple word. */
  readonly parts: readonly string[];
}

/** Parsed query. */
export interface Query {
  /** As typed, with normalized characters. */
  readonly text: string;
  /** Numbers of the folders of priorities (`3.2`) and orientations (`4`) that are asked for. */
  readonly numbers: readonly string[];
  /** The same as the plan shows them, or as they were typed where it has none such. */
  readonly typed: readonly string[];
  readonly words: readonly QueryWord[];
  /** Words between quotation marks, stop words too: they are looked for in this sequence. */
  readonly phrase: readonly string[];
  /** Whether the meaning of the words is asked for: “what is a mutual society?”. */
  readonly asksMeaning: boolean;
}

const ROMAN = ROMAN_NUMERALS.split(' ');

/**
 * Writes letters that may be a ligature as one.
 *
 * @param word - as typed
 * @returns the word with ligatures
 * @example joinLigatures('coeur') // 'cœur'
 */
export const joinLigatures = (word: string): string =>
  word.replace(/oe/giu, 'œ').replace(/ae/giu, 'æ');

/**
 * Writes ligatures as two letters.
 *
 * @param word - as typed
 * @returns the word without ligatures
 * @example splitLigatures('cœur') // 'coeur'
 */
export const splitLigatures = (word: string): string =>
  word.replace(/œ/giu, 'oe').replace(/æ/giu, 'ae');

/** Lists spellings with and without ligatures, in Roman and Arabic numerals. */
const spellingsOf = (word: string): readonly string[] => {
  const roman = ROMAN.indexOf(word.toLowerCase());
  const figure = /^\d{1,2}$/.test(word) ? ROMAN[Number(word) - 1] : undefined;
  return [
    ...new Set([
      word,
      joinLigatures(word),
      splitLigatures(word),
      ...(roman === -1 ? [] : [String(roman + 1)]),
      ...(figure ? [figure] : []),
    ]),
  ];
};

/** A query between quotation marks of one kind, and nothing else. */
const QUOTED = /^\s*(?:"([^"]+)"|«([^»]+)»|“([^”]+)”)\s*$/u;

/**
 * Takes the quotation marks away from a query that stands between them.
 *
 * @param text - query as typed
 * @returns the query without them
 * @example unquoted('« vie associative »') // 'vie associative'
 */
export const unquoted = (text: string): string =>
  (QUOTED.exec(text)?.slice(1).find(Boolean) ?? text).trim();

/** Strips outer punctuation, and the dots of an acronym. */
const trimmed = (word: string): string =>
  word
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');

/** Reads what only a query of several words can say, and the numbers of the plan. */
export interface SentenceReader {
  readonly takeMeaning: (text: string) => { readonly asksMeaning: boolean; readonly rest: string };
  readonly takeNumbers: (text: string) => TakenNumbers;
}

/** Reader of queries that are no sentences. */
const WORD_READER: SentenceReader = {
  takeMeaning: (text) => ({ asksMeaning: false, rest: text }),
  takeNumbers: (text) => takeNumbers(text, text),
};

/**
 * Checks whether a query may be more than a word or a number in figures: then it needs a reader of
 * sentences.
 *
 * @param text - query as typed
 * @returns `false` for one word and for one number
 * @example isSentence('axe IV') // true
 */
export const isSentence = (text: string): boolean =>
  !QUOTED.test(text) && !/^\s*(?:[\p{L}\p{M}]+|[\d.,]+)\s*$/u.test(text);

/**
 * Parses a query.
 *
 * @param text - query as typed
 * @param stopWords - stop words to ignore, folded
 * @param reader - reader of sentences, where the query is one
 * @returns its numbers, its content words and whether it asks for their meaning
 * @example parseQuery('3,2', new Set()).numbers // ['3.2']
 */
export const parseQuery = (
  text: string,
  stopWords: ReadonlySet<string>,
  { takeMeaning, takeNumbers: take }: SentenceReader = WORD_READER,
): Query => {
  const plain = plainHyphens(text)
    .replace(/[ʼ‘`´]/gu, '’')
    .normalize('NFKC');
  const isQuoted = QUOTED.test(plain);
  const taken = isQuoted
    ? { numbers: [], rest: plain.replace(/(?<=\d)–(?=\d)/gu, '-') }
    : take(plain);
  const { asksMeaning, rest } = isQuoted
    ? { asksMeaning: false, rest: taken.rest }
    : takeMeaning(taken.rest);
  const all = splitWords(rest).map(trimmed);
  const isStop = (word: string) => stopWords.has(fold(word));
  const words = all.flatMap((word, place): readonly QueryWord[] => {
    const compound = /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(word);
    const parts = compound ? word.split('-').filter((part) => part && !isStop(part)) : [];
    if (fold(word) === '' || isStop(word) || (compound && parts.length === 0)) return [];
    return [{ text: word, place, spellings: spellingsOf(word), parts }];
  });
  const { numbers, typed = numbers }: TakenNumbers = taken;
  return { text: plain, numbers, typed, words, phrase: isQuoted ? all : [], asksMeaning };
};
