import { LABEL } from './label.ts';

/** Numbers of a query, and what is left of it. */
export interface TakenNumbers {
  /** Numbers of the folders of priorities (`3.2`) and orientations (`4`) that are asked for. */
  readonly numbers: readonly string[];
  /** The same as the plan shows them, or as they were typed where it has none such; absent where they are the same. */
  readonly typed?: readonly string[];
  readonly rest: string;
}

/**
 * Takes the numbers out of a query: of the query in NFKC, and of the same with its numbers in figures, from
 * `writeFigures`.
 */
export type TakeNumbers = (text: string, written: string) => TakenNumbers;

const NUMBER = '0*([1-9]\\d?)';
/** Boundaries of a number: no letter, digit or further part of a number or date. */
const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/–-])';
const END = '(?![\\p{L}\\p{N}]|[.,/–-]\\d)';
const LEADING = new RegExp(`^\\s*${LABEL}\\s*:?`, 'u');
/** Query with one number alone, in any notation. */
const ALONE = new RegExp(
  `^\\s*(?:[op][\\s-]?)?${NUMBER}(?:[\\s.,:/_·–-]+${NUMBER})?[\\s.,:]*$`,
  'iu',
);
const LABELLED = new RegExp(
  `${LABEL}[\\s.]*:?\\s*${NUMBER}(?:\\s*[.,–-]\\s*${NUMBER})?${END}`,
  'gu',
);
/** Number without a label. A comma would make it a decimal: “1,5 million” is no priority. */
const PAIR = new RegExp(`${START}p?${NUMBER}[.–-]${NUMBER}${END}`, 'giu');

/**
 * Takes the numbers out of a query, in a plan that is numbered as its folders are.
 *
 * @param text - query in NFKC
 * @param written - the same query with its numbers in figures, from `writeFigures`
 * @returns its numbers, and the text without them
 * @example takeNumbers('axe IV', '# 4') // { numbers: ['4'], rest: '' }
 */
export const takeNumbers: TakeNumbers = (text, written) => {
  const alone = ALONE.exec(written.replace(LEADING, ''));
  if (alone) return { numbers: [alone.slice(1).filter(Boolean).join('.')], rest: '' };
  const numbers: string[] = [];
  const take = (...parts: readonly (string | undefined)[]) => {
    numbers.push(parts.filter(Boolean).join('.'));
    return ' ';
  };
  const rest = written
    .replace(/(?<=\d[.-]\d{1,2}),(?=\d{1,2}[.-]\d)/gu, ' ')
    .replace(LABELLED, (_, first: string, second: string | undefined) => take(first, second))
    .replace(PAIR, (_, first: string, second: string) => take(first, second));
  return { numbers, rest: numbers.length > 0 ? rest : text };
};
