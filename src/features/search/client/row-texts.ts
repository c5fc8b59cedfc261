import type { DecodedRecord, PlacedWord, ResultKind } from '../record.ts';
import { excerptOf } from './excerpt.ts';
import { markWords, type MarkedSegment } from './marks.ts';

/** Texts under the title of a result. */
export interface RowTexts {
  /** What the item says; nothing where the passage stands in its place. */
  readonly statement: readonly MarkedSegment[];
  /** Where the words were found, if not in the title or the statement. */
  readonly passage: readonly MarkedSegment[];
}

/** Checks whether any of the words matches. */
const hasFound = (words: readonly PlacedWord[], found: ReadonlySet<number>): boolean =>
  words.some(({ place }) => found.has(place));

/** Keeps the subjects with a match, separated by commas. */
const matchingSubjects = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly MarkedSegment[] => {
  const subjects: PlacedWord[][] = [[]];
  for (const word of words) {
    subjects.at(-1)?.push(word);
    if (word.text.endsWith(',')) subjects.push([]);
  }
  const kept = subjects.filter((subject) => hasFound(subject, found)).flat();
  const last = kept.at(-1);
  return markWords(
    last ? [...kept.slice(0, -1), { ...last, text: last.text.replace(/,$/u, '') }] : [],
    found,
  );
};

/**
 * Chooses the texts of a result. Its title shows the heading; nothing shows the keywords.
 *
 * @param record - record of the result
 * @param found - places of the matching words
 * @param kind - kind of the item: a definition is cut, and the description of a page gives way
 * @param lang - language tag of the texts
 * @param subjectsLabel - stands before subjects
 * @returns marked texts, each of which may be empty
 */
export const rowTexts = (
  { heading, summary, body, subjects }: DecodedRecord,
  found: ReadonlySet<number>,
  kind: ResultKind,
  lang: string,
  subjectsLabel: string,
): RowTexts => {
  const statement = kind === 'term' ? excerptOf(summary, found, lang) : markWords(summary, found);
  if (hasFound([...heading, ...summary], found)) return { statement, passage: [] };
  if (hasFound(body, found)) {
    const isPage = kind === 'page' || kind === 'plan';
    return { statement: isPage ? [] : statement, passage: excerptOf(body, found, lang) };
  }
  if (!hasFound(subjects, found)) return { statement, passage: [] };
  const label = { text: `${subjectsLabel} `, marked: false };
  return { statement, passage: [label, ...matchingSubjects(subjects, found)] };
};
