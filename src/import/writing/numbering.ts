import type { ContentIssue } from '../../content/issue.ts';
import { countCharacters } from '../../content/zod-fields.ts';
import type { Localized } from '../../plan/locale.ts';
import { NO_NUMBER, SHOWN_NUMBER_MAX } from '../../plan/shown-number.ts';
import { noteAt } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import type { Outline, OutlineGroup, OutlineItem } from '../outline.ts';

/** Most groups of a plan, and most items of a group: the folders are numbered from 1 to 99. */
export const MOST = 99;

/** Where an item goes. */
export interface NumberedItem {
  readonly item: OutlineItem;
  /** Name of the folder: `3-2`. */
  readonly folder: string;
  /** What is written of its number, where that is not the number of the folder. */
  readonly written: WrittenNumber;
}

/** What the files of a part say of its number. */
export interface WrittenNumber {
  /** Number that the site shows, or `none`; absent where it is that of the folder. */
  readonly number?: string | undefined;
  /** Number of the original that is too long to be shown as one. */
  readonly inDetails?: string | undefined;
}

/** Where a group goes, likewise. */
export interface NumberedGroup {
  readonly group: OutlineGroup;
  /** Name of the folder: `3`. */
  readonly folder: string;
  readonly written: WrittenNumber;
  readonly items: readonly NumberedItem[];
}

/** Reads a number of a folder; `undefined` for any other text. */
const folderNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d?$/.test(text) ? Number(text) : undefined;

/** The same numbers where each is above the one before it; else the places from 1. */
const ascendingOrPlaces = (numbers: readonly (number | undefined)[]): readonly number[] => {
  const known = numbers.filter((each) => each !== undefined);
  const isAscending = known.every((each, at) => at === 0 || each > (known[at - 1] ?? 0));
  return known.length === numbers.length && isAscending ? known : numbers.map((_, at) => at + 1);
};

const isLong = (number: string): boolean => countCharacters(number) > SHOWN_NUMBER_MAX;

/**
 * Tells what to write of the number of a part.
 *
 * @param own - number that the site shows where nothing is written: that of the folder, or of the source
 * @param part - part of the original
 * @returns number and detail; nothing for a number that the file does not hold
 */
export const writtenNumber = (
  own: string | undefined,
  { number, isNumberLost }: Pick<OutlineItem, 'number' | 'isNumberLost'>,
): WrittenNumber => {
  if (number === undefined) return isNumberLost ? {} : { number: NO_NUMBER };
  if (number === own) return {};
  return isLong(number) ? { number: NO_NUMBER, inDetails: number } : { number };
};

/** Rank of an item by its own number, in a group: 2 for `3.2` in 3. */
const rankIn = (number: string | undefined, group: number): number | undefined => {
  const [, first, rank] = /^(\d+)[.-](\d+)$/.exec(number ?? '') ?? [];
  return folderNumber(first) === group ? folderNumber(rank) : undefined;
};

/** Plain ranks count from 1 in each group; where they run on across groups, the place counts. */
const plainRanks = (items: readonly OutlineItem[]): readonly (number | undefined)[] => {
  const ranks = items.map(({ number }) => folderNumber(number));
  return ranks[0] === 1 ? ranks : [];
};

const numberItems = (items: readonly OutlineItem[], group: number): readonly NumberedItem[] => {
  const dotted = items.map(({ folder, number }) => rankIn(folder ?? number, group));
  const ranks = ascendingOrPlaces(dotted.includes(undefined) ? plainRanks(items) : dotted);
  return items.map((item, at) => {
    const rank = ranks[at] ?? at + 1;
    return {
      item,
      folder: `${group}-${rank}`,
      written: writtenNumber(`${group}.${rank}`, item),
    };
  });
};

/**
 * Gives each group and each item its folder. Numbers of the original are kept where folders can have
 * them in the same order; elsewhere the place counts.
 *
 * @param outline - words of the plan in its source language
 * @returns groups and items, in the order of the original
 */
export const numbered = ({ groups }: Outline): readonly NumberedGroup[] => {
  const folders = ascendingOrPlaces(
    groups.map(({ folder, number }) => folderNumber(folder ?? number)),
  );
  return groups.map((group, at) => {
    const folder = folders[at] ?? at + 1;
    return {
      group,
      folder: String(folder),
      written: writtenNumber(String(folder), group),
      items: numberItems(group.items, folder),
    };
  });
};

/**
 * Tells what has become of the numbers of an original.
 *
 * @param outline - words of the plan in its source language
 * @returns notes, each at the first part that it is about; none where every number is kept
 */
export const numberNotes = (outline: Outline): readonly ContentIssue[] => {
  const groups = numbered(outline);
  const items = groups.flatMap((group) => group.items);
  const noted = (
    parts: readonly (OutlineGroup | OutlineItem)[],
    message: (count: string) => Localized,
  ): readonly ContentIssue[] => {
    const [first] = parts;
    return first ? [noteAt(first.place, message(String(parts.length)))] : [];
  };
  const parts = [
    ...groups.map(({ group: part, written }) => ({ part, written })),
    ...items.map(({ item: part, written }) => ({ part, written })),
  ];
  const partsWith = (isOne: (written: WrittenNumber) => boolean) =>
    parts.filter(({ written }) => isOne(written)).map(({ part }) => part);
  return [
    ...noted(
      partsWith(({ number }) => number !== undefined && number !== NO_NUMBER),
      importMessages.ownNumbers,
    ),
    ...noted(
      partsWith(({ inDetails }) => inDetails !== undefined),
      importMessages.numbersInDetails,
    ),
    ...noted(
      partsWith(({ number, inDetails }) => number === NO_NUMBER && inDetails === undefined),
      importMessages.withoutNumber,
    ),
  ];
};
