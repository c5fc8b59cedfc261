import type { Localized } from '../plan/locale.ts';
import {
  orientationOf,
  parseOrientationNumber,
  parsePrioritySlug,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../plan/number.ts';
import type { TextKind } from './frontmatter.ts';
import { issueMessages } from './issue-messages.ts';
import { ASCII_ID } from './zod-fields.ts';

/** How the folders of one kind are named. */
export interface Naming<Id> {
  readonly parse: (name: string) => Id | undefined;
  /** What is wrong with a name that stands for nothing, among the names beside it. */
  readonly refuse: (name: string, names: readonly string[]) => Localized;
}

/** The name that someone meant by `3.2`, `03-2` or `3_2`. */
const meant = (name: string): string =>
  name
    .trim()
    .replace(/[._\s]/g, '-')
    .replace(/(?<=^|-)0+(?=\d)/g, '')
    .toLowerCase();

/** The folder that `3-3 - Copie` or `3-3 (2)` was made from. */
const copied = (name: string): string | undefined => /^([\d-]*\d)\s+\S/.exec(name)?.[1];

/** First of many numbers whose folder is not there. */
const firstFree = (name: (number: number) => string, names: readonly string[]): string => {
  let number = 1;
  while (names.includes(name(number))) number += 1;
  return name(number);
};

const numberNaming = <Id>(
  kind: TextKind,
  parse: (name: string) => Id | undefined,
  [form, example]: readonly [form: string, example: string],
  nextFree: (id: Id, names: readonly string[]) => string,
): Naming<Id> => ({
  parse,
  refuse: (name, names) => {
    const other = meant(name);
    const id = parse(other);
    if (id !== undefined) {
      return names.includes(other)
        ? issueMessages.repeatedNumber(String(id), `${kind}/${other}`)
        : issueMessages.folderMeant(other);
    }
    const original = copied(name) ?? '';
    const copy = parse(original);
    return copy === undefined
      ? issueMessages.folderName(form, example)
      : issueMessages.folderCopy(`${kind}/${original}`, nextFree(copy, names));
  },
});

/** Folders of the orientations: `3`. */
export const ORIENTATION_NAMES: Naming<OrientationNumber> = numberNaming(
  'orientations',
  parseOrientationNumber,
  ['N', '3'],
  (_number, names) => firstFree(String, names),
);

/** Folders of the priorities: `3-2`. */
export const PRIORITY_NAMES: Naming<PriorityNumber> = numberNaming(
  'priorities',
  parsePrioritySlug,
  ['N-N', '3-2'],
  (number, names) => firstFree((rank) => prioritySlug(`${orientationOf(number)}.${rank}`), names),
);

/** The name of a page that can be part of an address, from one that cannot: `equipe` for `Équipe`. */
const asAddress = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');

/** Folders of the site's own pages, each named as its address. */
export const PAGE_NAMES: Naming<string> = {
  parse: (name) => (ASCII_ID.test(name) ? name : undefined),
  refuse: (name) => issueMessages.pageName(asAddress(name) || 'page'),
};
