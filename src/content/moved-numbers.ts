import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPriorityNumber, prioritySlug, type PriorityNumber } from '../plan/number.ts';
import { sourceOf, type Languages } from '../plan/languages.ts';
import { readObjects } from './git.ts';
import type { ContentWarning } from './issue.ts';
import { issueMessages } from './issue-messages.ts';
import { NUMBER } from './number-pattern.ts';
import { everyText, type Sources } from './sources.ts';
import { digestOf } from './translation/digest.ts';
import { readableTextsIn } from './translation/old-texts.ts';

// A folder that was moved by hand leaves its old number in texts and relations. Git knows what it held.

/** Files of the folder that are lists. */
const LISTS = ['relations.yaml', 'glossary.yaml'] as const;
const isList = (file: string): boolean => LISTS.some((list) => list === file);

const folderOf = (number: PriorityNumber): string => `priorities/${prioritySlug(number)}`;

const priorityNumbersIn = (line: string): readonly PriorityNumber[] =>
  [...new Set([...line.matchAll(NUMBER)].map(([found]) => found))].filter(isPriorityNumber);

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** Digest of the statement in a version of a file. */
const statementIn = (text: string, languages: Languages): string | undefined => {
  const item = { place: { type: 'text', kind: 'priorities' }, texts: [] } as const;
  const parts = readableTextsIn(item, text, languages)['statement'];
  return parts && digestOf(...parts);
};

/** New numbers of priorities that have moved since the last commit, by old number. */
const movesIn = (
  folder: string,
  { languages, priorities }: Sources,
): ReadonlyMap<PriorityNumber, PriorityNumber> => {
  const numbers = [...(priorities?.keys() ?? [])];
  const texts = readObjects(
    folder,
    numbers.map((number) => `HEAD:./${folderOf(number)}/${sourceOf(languages)}.mdx`),
  );
  const before = new Map(
    numbers.map((number, at) => [number, statementIn(texts[at] ?? '', languages)]),
  );
  const now = [...(priorities ?? [])].flatMap(([number, both]) =>
    both ? [{ number, statement: digestOf(both.source.data.statement) }] : [],
  );
  return new Map(
    [...before].flatMap(([number, statement]) => {
      // Two priorities may have the same statement: then none can be told to have moved.
      const [found, ...others] = now.filter((each) => each.statement === statement);
      const isMoved = found && others.length === 0 && found.number !== number;
      return isMoved ? [[number, found.number] as const] : [];
    }),
  );
};

/** Whether texts name a priority by another number than that of its folder, which moves with it. */
const hasOwnNumber = ({ priorities }: Sources, number: PriorityNumber): boolean =>
  priorities?.get(number)?.source.data.number !== undefined;

interface NamingFile {
  readonly file: string;
  /** First line that may name a priority: the front matter has the plan's own words. */
  readonly from: number;
}

const namingFiles = ({ plan, orientations, priorities, pages }: Sources): readonly NamingFile[] => [
  ...[
    ...everyText([plan]),
    ...everyText(orientations?.values()),
    ...everyText(priorities?.values()),
    ...everyText(pages?.values()),
  ].map(({ file, bodyLine }) => ({ file, from: bodyLine })),
  ...LISTS.map((file) => ({ file, from: 1 })),
];

/**
 * Warns of lines that still give the old number of a priority whose folder has moved since the last
 * commit.
 *
 * @param folder - absolute path of the content folder
 * @param sources - its files
 * @returns the warnings; none without Git
 */
export const movedNumberWarnings = async (
  folder: string,
  sources: Sources,
): Promise<readonly ContentWarning[]> => {
  const moves = movesIn(folder, sources);
  if (moves.size === 0) return [];
  const oldPaths = new Map([...moves].map(([from, to]) => [folderOf(to), folderOf(from)]));
  const oldPath = (file: string): string => {
    const at = file.lastIndexOf('/');
    return (oldPaths.get(file.slice(0, at)) ?? file.slice(0, at)) + file.slice(at);
  };
  const files = namingFiles(sources);
  const before = readObjects(
    folder,
    files.map(({ file }) => `HEAD:./${file.includes('/') ? oldPath(file) : file}`),
  );
  const found = await Promise.all(
    files.map(async ({ file, from }, index) => {
      // A line that has changed was changed knowingly.
      const known = new Set(linesOf(before[index] ?? ''));
      const now = linesOf(await readFile(join(folder, file), 'utf8').catch(() => ''));
      return now.flatMap((line, row) =>
        row + 1 >= from && known.has(line)
          ? priorityNumbersIn(line).flatMap((number): readonly ContentWarning[] => {
              const moved = moves.get(number);
              const isNamed = moved && (isList(file) || !hasOwnNumber(sources, moved));
              const message = isNamed && issueMessages.movedNumber(number, moved);
              return message ? [{ file, line: row + 1, message }] : [];
            })
          : [],
      );
    }),
  );
  return found.flat();
};
