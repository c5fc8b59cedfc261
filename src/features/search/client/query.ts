import { fold, plainHyphens, splitWords } from '../words.ts';

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
  /** Numbers of priorities (`3.2`) and orientations (`4`), in the order typed. */
  readonly numbers: readonly string[];
  readonly words: readonly QueryWord[];
  /** Words between quotation marks, stop words too: they are looked for in this sequence. */
  readonly phrase: readonly string[];
  /** Whether the query asks what a word means. */
  readonly asksMeaning: boolean;
}

const LABEL =
  '(?:priorit[ée]s?|prios?|priorit(?:y|ies)|orientations?|axes?|objecti(?:f|ve)s?|points?|num[ée]ros?|numbers?|no\\.?|n°|#)';
const NUMBER = '0*([1-9]\\d?)';
/** Boundaries of a number: no letter, digit or further part of a number or date. */
const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/–-])';
const END = '(?![\\p{L}\\p{N}]|[.,/–-]\\d)';
const LABELS = new RegExp(`(?<!\\p{L})${LABEL}(?!\\p{L})\\s*:?`, 'giu');
const LEADING = new RegExp(`^\\s*(?:${LABEL}\\s*:?\\s*)+`, 'iu');
/** Query with one number alone, in any notation. */
const ALONE = new RegExp(`^\\s*[op]?\\s?${NUMBER}(?:[\\s.,:/_·–-]+${NUMBER})?[\\s.,:]*$`, 'iu');
const LABELLED = new RegExp(
  `(?<!\\p{L})${LABEL}\\s*:?\\s*${NUMBER}(?:\\s*[.,–-]\\s*${NUMBER})?${END}`,
  'giu',
);
/** Number without a label. A comma would make it a decimal: “1,5 million” is no priority. */
const PAIR = new RegExp(`${START}p?${NUMBER}[.–-]${NUMBER}${END}`, 'giu');

/** Extracts the numbers of a query. */
const takeNumbers = (
  text: string,
): { readonly numbers: readonly string[]; readonly rest: string } => {
  const alone = ALONE.exec(text.replace(LEADING, ''));
  if (alone) return { numbers: [alone.slice(1).filter(Boolean).join('.')], rest: '' };
  const numbers: string[] = [];
  const take = (...parts: readonly (string | undefined)[]) => {
    numbers.push(parts.filter(Boolean).join('.'));
    return ' ';
  };
  const rest = text
    .replace(/(?<=\d[.-]\d{1,2}),(?=\d{1,2}[.-]\d)/gu, ' ')
    .replace(LABELLED, (_, first: string, second: string | undefined) => take(first, second))
    .replace(PAIR, (_, first: string, second: string) => take(first, second));
  return { numbers, rest: numbers.length > 0 ? rest.replace(LABELS, ' ') : text };
};

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

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
  const figure = /^\d{1,2}$/.test(word) ? ROMAN[Number(word)] : undefined;
  return [
    ...new Set([
      word,
      joinLigatures(word),
      splitLigatures(word),
      ...(roman > 0 ? [String(roman)] : []),
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

/**
 * Parses a query.
 *
 * @param text - query as typed
 * @param stopWords - stop words to ignore, folded
 * @returns its numbers and its content words
 * @example parseQuery('priorité 3,2', new Set()).numbers // ['3.2']
 */
export const parseQuery = (text: string, stopWords: ReadonlySet<string>): Query => {
  const plain = plainHyphens(text)
    .replace(/[ʼ‘`´]/gu, '’')
    .normalize('NFKC');
  const isQuoted = QUOTED.test(plain);
  const { numbers, rest } = isQuoted
    ? { numbers: [], rest: plain.replace(/(?<=\d)–(?=\d)/gu, '-') }
    : takeNumbers(plain);
  const all = splitWords(rest).map(trimmed);
  const isStop = (word: string) => stopWords.has(fold(word));
  const words = all.flatMap((word, place): readonly QueryWord[] => {
    const compound = /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(word);
    const parts = compound ? word.split('-').filter((part) => part && !isStop(part)) : [];
    if (fold(word) === '' || isStop(word) || (compound && parts.length === 0)) return [];
    return [{ text: word, place, spellings: spellingsOf(word), parts }];
  });
  return { text: plain, numbers, words, phrase: isQuoted ? all : [], asksMeaning: false };
};
