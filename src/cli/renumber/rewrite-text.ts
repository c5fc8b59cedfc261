import type { PlanForm } from '../../plan/form.ts';
import { LEVEL_WORDS, type LevelKey } from '../../plan/levels.ts';
import { LOCALES } from '../../plan/locale.ts';
import { locate, pagePath } from '../../site/urls.ts';
import { renumberedPage, type Numbering } from './numbering.ts';

/** Part of a text, from one character to before another. */
export type Range = readonly [start: number, end: number];

/** A number in a text. */
export interface Mention {
  /** Line of the text, from 1. */
  readonly line: number;
  /** Words around the number. */
  readonly words: string;
}

/** A text after its numbers changed. */
export interface RewrittenText {
  readonly text: string;
  /** Passages that changed, as they are now. */
  readonly changed: readonly Mention[];
  /** Numbers left as they are, because they may be something else. */
  readonly doubtful: readonly Mention[];
}

/** A replacement in a text. */
export interface Edit {
  readonly range: Range;
  readonly value: string;
}

const PART = String.raw`[1-9]\d?`;
/** Keeps out a part of a longer number, and a figure with a unit. */
const whole = (form: string): string =>
  String.raw`(?<![\d.,-])${form}(?![\d-]|[.,]\d|\s?%|\s(?:million|billion))`;
const ORIENTATION = whole(PART);
const PRIORITY = whole(String.raw`${PART}\.${PART}`);
// In a range, numbers may have moved from between the two ends.
const NO_RANGE = String.raw`(?!\s*(?:à|to|through|[-–—])\s*[1-9])`;
const BEFORE_NUMBER = String.raw`(?:</\w+>)?\s+(?:n(?:[°ºᵒ]|o\.?)\s*)?`;
const BETWEEN_NUMBERS = String.raw`(?:\s*,\s*(?:(?:et|ou|and|or)\s+)?|\s+(?:et|ou|and|or)\s+)`;

/** Names of a kind of item, in either language, with the number or numbers after them. */
const named = (one: string, many: string, number: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:${one})${BEFORE_NUMBER}(?<single>${number})|` +
      `(?:${many})${BEFORE_NUMBER}(?<list>${number}(?:${BETWEEN_NUMBERS}${number})*))${NO_RANGE}`,
    'giu',
  );
/** A word whose accents may be marks of their own. */
const spelled = (word: string): string =>
  Array.from(word, (letter) => `(?:${letter}|${letter.normalize('NFD')})`).join('');
const namedLevels = ({ levels: [group, item] }: PlanForm): readonly RegExp[] => {
  const nouns = (level: LevelKey, form: 'one' | 'many') =>
    LOCALES.map((locale) => spelled(LEVEL_WORDS[level][locale][form])).join('|');
  const ofLevel = (level: LevelKey, number: string) =>
    named(nouns(level, 'one'), nouns(level, 'many'), number);
  return [ofLevel(item, PRIORITY), ofLevel(group, ORIENTATION)];
};
const LINK = /\[(?<label>[^\]]*)\]\((?<path>\/[^\s)#]*)/g;
const BARE = new RegExp(`${PRIORITY}|${ORIENTATION}`, 'g');
/** Number of a priority in an address: `/cartes/3-1/`. */
const IN_ADDRESS = /(?<=\/)[1-9]\d?-[1-9]\d?(?=[/.])/g;

// The words on each side of a number in a report: as many as show which one is meant.
const LAST_WORDS = /(?:\S*\s+){0,4}\S*$/;
const FIRST_WORDS = /^\S*(?:\s+\S*){0,3}/;

const overlaps = ([start, end]: Range, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => start < to && from < end);

/** Edits of the numbers in a part of a text that speaks of the plan's items. */
const numbersIn = (
  part: string,
  offset: number,
  { shown }: Pick<Numbering, 'shown'>,
): readonly Edit[] =>
  [...part.matchAll(BARE)].flatMap(({ 0: found, index }): readonly Edit[] => {
    const value = shown.get(found);
    const start = offset + index;
    return value === undefined ? [] : [{ range: [start, start + found.length], value }];
  });

/** Links to a page of an item, with its number in their words where it stands alone there. */
const linkEdits = (text: string, numbering: Numbering): readonly Edit[] =>
  [...text.matchAll(LINK)].flatMap(({ groups, 0: found, index }): readonly Edit[] => {
    const { path = '', label = '' } = groups ?? {};
    const located = locate(path.slice(1), numbering.form);
    const page = located && renumberedPage(numbering, located.page);
    if (!page) return [];
    const end = index + found.length;
    const number = 'number' in located.page ? String(located.page.number) : '';
    const own = numbersIn(label, index + 1, numbering).filter(
      ({ range: [from, to] }) => text.slice(from, to) === number && number.includes('.'),
    );
    return [
      ...own,
      {
        range: [end - path.length, end],
        value: `/${pagePath(page, located.locale, numbering.form)}`,
      },
    ];
  });

const namedEdits = (text: string, numbering: Numbering): readonly Edit[] =>
  namedLevels(numbering.form)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ groups, 0: found, index }) => {
      const list = groups?.['single'] ?? groups?.['list'] ?? '';
      return numbersIn(list, index + found.length - list.length, numbering);
    });

/** Numbers of priorities that stand without a name, or in an address. */
const doubtfulRanges = (text: string, { numbers, shown }: Numbering): readonly Range[] =>
  [
    ...[...text.matchAll(BARE)].filter(({ 0: found }) => found.includes('.') && shown.has(found)),
    ...[...text.matchAll(IN_ADDRESS)].filter(({ 0: found }) =>
      numbers.has(found.replace('-', '.')),
    ),
  ].map(({ 0: found, index }): Range => [index, index + found.length]);

const mention = (text: string, [start, end]: Range): Mention => {
  const row = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const before = text.slice(row, start);
  const behind = text.slice(end, after === -1 ? undefined : after);
  return {
    line: text.slice(0, row).split('\n').length,
    words:
      `${LAST_WORDS.exec(before)?.[0] ?? ''}${text.slice(start, end)}${FIRST_WORDS.exec(behind)?.[0] ?? ''}`.trim(),
  };
};

const byPlace = ({ range: [a] }: Edit, { range: [b] }: Edit): number => a - b;

/** Applies edits, and tells where each value now stands. */
const applyEdits = (text: string, edits: readonly Edit[]) => {
  let result = '';
  let end = 0;
  const places: Range[] = [];
  for (const { range, value } of edits) {
    result += text.slice(end, range[0]) + value;
    places.push([result.length - value.length, result.length]);
    end = range[1];
  }
  return { text: result + text.slice(end), places };
};

/**
 * Gives the items of the plan their new numbers in a text: in its links, and after their name
 * (“priority 3.1”, “priorities 3.1 and 3.2”). Nothing else of the text changes.
 *
 * @param text - text of a file
 * @param numbering - what changes
 * @param parts - `fixed`: parts that stay as they are; `known`: edits already found
 * @returns the text, with what changed and what may have to
 */
export const rewriteText = (
  text: string,
  numbering: Numbering,
  {
    fixed = [],
    known = [],
  }: { readonly fixed?: readonly Range[]; readonly known?: readonly Edit[] },
): RewrittenText => {
  const edits: Edit[] = [...known];
  for (const edit of [...linkEdits(text, numbering), ...namedEdits(text, numbering)]) {
    const taken = [...fixed, ...edits.map(({ range }) => range)];
    if (!overlaps(edit.range, taken)) edits.push(edit);
  }
  edits.sort(byPlace);
  const taken = edits.map(({ range }) => range);
  const { text: rewritten, places } = applyEdits(text, edits);
  return {
    text: rewritten,
    changed: places.map((place) => mention(rewritten, place)),
    doubtful: doubtfulRanges(text, numbering)
      .filter((range) => !overlaps(range, taken))
      .sort(([a], [b]) => a - b)
      .map((range) => mention(text, range)),
  };
};
