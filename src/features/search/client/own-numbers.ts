import { LOCALES } from '../../../plan/locale.ts';
import type { LevelNouns } from '../../../plan/levels.ts';
import type { OwnNumbers } from '../own-numbers.ts';
import { fold } from '../words.ts';
import { LABEL } from './label.ts';
import { NUMBER_WORDS, ROMAN_NUMERALS } from './number-words.ts';
import { takeNumbers, type TakeNumbers } from './numbers.ts';

// Numbers that a plan has of its own: `1.a`, `III`, `Enjeu 2`, or `7` for an item of the third group. A query
// is searched for the forms of those that the plan has, and for no other: the number of a folder is no number
// of an item.

/** Number of the plan, with the patterns that find it in a query. */
interface OwnNumber {
  /** Number of the folder. */
  readonly name: string;
  readonly shown: string;
  /** The query is nothing else. */
  readonly alone: RegExp;
  /** After the noun of its level. */
  readonly labelled: RegExp;
  /** Within a query, where it cannot be anything else: it has several parts. */
  readonly bare: RegExp | undefined;
}

/** Ways to write one part of a number. */
type SpellPart = (part: string) => readonly string[];

const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.,/–-])';
const END = '(?![\\p{L}\\p{N}]|[.,/–-][\\p{L}\\p{N}])';
const ROMAN = ROMAN_NUMERALS.split(' ');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const asWritten: SpellPart = (part) => [part];
/** As Roman numeral and in figures. */
const asEither: SpellPart = (part) => {
  const rank = ROMAN.indexOf(part.toLowerCase());
  const roman = /^\d{1,2}$/.test(part) ? ROMAN[Number(part) - 1] : undefined;
  return [
    part,
    ...(rank === -1 ? [] : [String(rank + 1)]),
    ...(roman === undefined ? [] : [roman]),
  ];
};

/** Between two parts: nothing, where one is of letters and the other of figures; else a sign or a space. */
const between = (before: string, after: string): string =>
  /\p{L}$/u.test(before) === /^\p{L}/u.test(after) ? '[\\s.,:/–-]+' : '[\\s.,:/–-]*';

const formOf = (parts: readonly string[], spell: SpellPart): string =>
  parts.reduce((form, part, at) => {
    const before = parts[at - 1];
    const gap = before === undefined ? '' : between(before, part);
    return `${form}${gap}(?:${spell(part).map(escaped).join('|')})`;
  }, '');

const listed = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [word, fold(word)]))].map(escaped).join('|');

/** What stands before the number of a level: its noun, the word for “number”, or both. */
const labelOf = (nouns: LevelNouns, level: 'group' | 'item'): string => {
  const names = LOCALES.flatMap((locale) => [
    ...nouns[locale][level].split(' '),
    ...(level === 'item' ? [NUMBER_WORDS[locale].item] : []),
  ]);
  const numbers = LOCALES.flatMap((locale) => NUMBER_WORDS[locale].number.split(' '));
  const number = `(?:${listed(numbers)}|n°|${LABEL})`;
  return `(?:(?:${listed(names)})s?[\\s:]*${number}?|${number})[\\s.:]*`;
};

const readNumbers = (
  numbers: OwnNumbers,
  nouns: LevelNouns,
  spell: SpellPart,
): readonly OwnNumber[] =>
  Object.entries(numbers)
    .filter(([, shown]) => shown !== '')
    // The longest first: `1.1` is in `1.1.2`.
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, shown]) => {
      const parts = shown.normalize('NFKC').match(/\p{L}+|\p{N}+/gu) ?? [];
      const form = formOf(parts, spell);
      const label = labelOf(nouns, name.includes('.') ? 'item' : 'group');
      return {
        name,
        shown,
        alone: new RegExp(`^\\s*${form}[\\s.,:]*$`, 'iu'),
        labelled: new RegExp(`${START}${label}${form}${END}`, 'giu'),
        bare: parts.length > 1 ? new RegExp(`${START}${form}${END}`, 'giu') : undefined,
      };
    });

/**
 * Makes what takes the numbers of a plan out of a query. The number of a folder that the plan shows nowhere is
 * taken for an unknown one.
 *
 * @param numbers - of the items of the plan
 * @param nouns - what people call its levels
 * @returns a function from a query to its numbers
 */
export const ownNumberTaker = (numbers: OwnNumbers, nouns: LevelNouns): TakeNumbers => {
  const readings = [asWritten, asEither].map((spell) => readNumbers(numbers, nouns, spell));
  const takeFrom = (text: string, known: readonly OwnNumber[]) => {
    const alone = known.filter((number) => number.alone.test(text));
    // An item before the group that has the same number.
    const found = alone.toSorted((a, b) => b.name.length - a.name.length);
    let rest = alone.length > 0 ? '' : text;
    for (const number of known) {
      for (const pattern of [number.labelled, number.bare]) {
        if (pattern === undefined || rest.search(pattern) === -1) continue;
        rest = rest.replace(pattern, ' ');
        found.push(number);
      }
    }
    return { found, rest };
  };
  return (text, written) => {
    for (const known of readings) {
      for (const query of [text, written]) {
        const { found, rest } = takeFrom(query, known);
        if (found.length === 0) continue;
        return {
          numbers: [...new Set(found.map(({ name }) => name))],
          typed: [...new Set(found.map(({ shown }) => shown))],
          rest,
        };
      }
    }
    const { numbers: typed, rest } = takeNumbers(text, written);
    return { numbers: [], typed, rest };
  };
};
