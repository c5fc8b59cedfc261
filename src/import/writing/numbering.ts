import type { ContentIssue } from '../../content/issue.ts';
import type { Localized } from '../../plan/locale.ts';
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
  /** Number in the original, where the folder cannot have it. */
  readonly otherNumber?: string | undefined;
}

/** Where a group goes, likewise. */
export interface NumberedGroup {
  readonly group: OutlineGroup;
  /** Name of the folder: `3`. */
  readonly folder: string;
  readonly otherNumber?: string | undefined;
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

const otherThan = (folder: string, number: string | undefined): string | undefined =>
  number === folder ? undefined : number;

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
      otherNumber: otherThan(`${group}.${rank}`, item.number),
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
      otherNumber: otherThan(String(folder), group.number),
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
  const otherGroups = groups.filter(({ otherNumber }) => otherNumber !== undefined);
  const numbers = otherGroups.map(({ otherNumber }) => otherNumber).join(', ');
  return [
    ...noted(
      otherGroups.map(({ group }) => group),
      () => importMessages.groupNumbersLeftOut(numbers),
    ),
    ...noted(
      items.filter(({ otherNumber }) => otherNumber !== undefined).map(({ item }) => item),
      importMessages.numbersInDetails,
    ),
    ...noted(
      [...groups.map(({ group }) => group), ...items.map(({ item }) => item)].filter(
        ({ number, isNumberLost }) => number === undefined && isNumberLost !== true,
      ),
      importMessages.withoutNumber,
    ),
  ];
};
