import { fold, splitWords } from './words.ts';

/** A word that search looks for. */
export interface QueryWord {
  /** As it was typed, without the punctuation around it. */
  readonly text: string;
  /** Among all the words of the query. */
  readonly place: number;
  /** The same word as the index may spell it, the typed form first. */
  readonly spellings: readonly string[];
  /** The parts of a compound, which may stand apart; empty for a simple word. */
  readonly parts: readonly string[];
}

/** What someone typed, understood. */
export interface Query {
  /** Numbers of priorities (`3.2`) and orientations (`4`) that it names, in the order given. */
  readonly numbers: readonly string[];
  readonly words: readonly QueryWord[];
  /** In quotation marks: as it stands, without correction. */
  readonly exact: boolean;
}

const LABEL =
  '(?:priorit[ée]s?|priorit(?:y|ies)|orientations?|axes?|objecti(?:f|ve)s?|points?|num[ée]ros?|numbers?|no\\.?|n[°º]|#)';
const PAIR =
  /(?<![\p{L}\p{N}.,])0*([1-9]\d?)\s*[.,\-‐‑–/·_]\s*0*([1-9]\d?)(?![\p{L}\p{N}]|[.,]\d)/gu;
const ALONE = /^\s*(?:[opOP]\s?)?0*([1-9]\d?)(?:[\s.,]+0*([1-9]\d?))?[\s.,]*$/u;
const LABELLED = new RegExp(`(?<![\\p{L}])${LABEL}\\s*0*([1-9]\\d?)(?![\\p{L}\\p{N}.,-])`, 'giu');
const LABELS = new RegExp(`(?<![\\p{L}])${LABEL}(?![\\p{L}])`, 'giu');

/** Takes the numbers out of a query: what they are, and the words that are left. */
const takeNumbers = (
  text: string,
): { readonly numbers: readonly string[]; readonly rest: string } => {
  const alone = ALONE.exec(text.replace(/^\s*[opOP](?=\s?\d)/u, ''));
  if (alone) return { numbers: [alone.slice(1).filter(Boolean).join('.')], rest: '' };
  const numbers: string[] = [];
  const take = (...parts: readonly string[]) => {
    numbers.push(parts.join('.'));
    return ' ';
  };
  const rest = text
    .replace(PAIR, (_, first: string, second: string) => take(first, second))
    .replace(LABELLED, (_, number: string) => take(number));
  return { numbers, rest: numbers.length > 0 ? rest.replace(LABELS, ' ') : text };
};

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Other spellings of the same word: ligatures, and figures in either form. */
const spellingsOf = (word: string): readonly string[] => {
  const roman = ROMAN.indexOf(word.toLowerCase());
  const figure = /^\d{1,2}$/.test(word) ? ROMAN[Number(word)] : undefined;
  return [
    ...new Set([
      word,
      word.replace(/oe/giu, 'œ').replace(/ae/giu, 'æ'),
      word.replace(/œ/giu, 'oe').replace(/æ/giu, 'ae'),
      ...(roman > 0 ? [String(roman)] : []),
      ...(figure ? [figure] : []),
    ]),
  ];
};

const trimmed = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '');

/**
 * Understands what someone typed.
 *
 * @param text as typed
 * @param stopWords folded; they are passed over
 * @example parseQuery('priorité 3,2', new Set()).numbers // ['3.2']
 */
export const parseQuery = (text: string, stopWords: ReadonlySet<string>): Query => {
  const plain = text.normalize('NFC').replace(/[ʼ‘`´]/gu, '’');
  const exact = /^\s*(?:"[^"]+"|«[^»]+»|“[^”]+”)\s*$/u.test(plain);
  const { numbers, rest } = exact ? { numbers: [], rest: plain } : takeNumbers(plain);
  const all = splitWords(rest.replace(/[<>()[\]{}|\\/+=*&,;:!?"]/gu, ' '))
    .map(trimmed)
    .filter(Boolean);
  const words = all.flatMap((word, place): readonly QueryWord[] =>
    fold(word) === '' || stopWords.has(fold(word))
      ? []
      : [
          {
            text: word,
            place,
            spellings: spellingsOf(word),
            parts: /\p{L}-\p{L}/u.test(word) ? word.split('-').filter(Boolean) : [],
          },
        ],
  );
  return { numbers, words, exact };
};
