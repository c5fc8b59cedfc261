import type { DecodedRecord, PlacedWord } from '../record.ts';
import { EXCERPT_LEAD_WORDS, EXCERPT_WORDS } from '../tuning.ts';

/** Segment of a text, marked or not. */
export interface MarkedSegment {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a word from the punctuation around it: “(Loi” is marked from the L. */
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Marks the matching words of a text. Adjacent matches share one mark.
 *
 * @param words - words of the text
 * @param found - places of the matching words
 * @returns segments that make up the text
 */
export const markWords = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly MarkedSegment[] => {
  const segments: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean) => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else segments.push({ text, marked });
  };
  words.forEach(({ text, after, place }, rank) => {
    const marked = found.has(place);
    const [, before = '', bare = '', behind = ''] = EDGES.exec(text) ?? [];
    const next = words[rank + 1];
    const space = next ? after : '';
    const opens = next !== undefined && /^[\p{L}\p{N}]/u.test(next.text);
    const goesOn = marked && behind === '' && opens && found.has(next.place);
    add(before, false);
    add(bare, marked);
    add(behind, false);
    add(space, goesOn);
  });
  return segments;
};

/** Checks whether any of the words matches. */
const hasFound = (words: readonly PlacedWord[], found: ReadonlySet<number>): boolean =>
  words.some(({ place }) => found.has(place));

/** Cuts the excerpt with the most matches, with an ellipsis at each cut. */
const densestExcerpt = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly MarkedSegment[] => {
  if (words.length <= EXCERPT_WORDS) return markWords(words, found);
  const countFrom = (start: number) =>
    words.slice(start, start + EXCERPT_WORDS).filter(({ place }) => found.has(place)).length;
  let best = 0;
  for (let start = 1; start <= words.length - EXCERPT_WORDS; start += 1) {
    if (countFrom(start) > countFrom(best)) best = start;
  }
  const first = words.findIndex(({ place }, rank) => rank >= best && found.has(place));
  const start = Math.max(0, Math.min(first - EXCERPT_LEAD_WORDS, words.length - EXCERPT_WORDS));
  const unmarked = (text: string): MarkedSegment => ({ text, marked: false });
  return [
    ...(start > 0 ? [unmarked('… ')] : []),
    ...markWords(words.slice(start, start + EXCERPT_WORDS), found),
    ...(start + EXCERPT_WORDS < words.length ? [unmarked(' …')] : []),
  ];
};

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
 * Returns the field for the heading of a result: the statement of a priority, the heading of any
 * other item.
 *
 * @param record - record of the result
 * @param isPriority - whether the record is of a priority
 * @returns words of the field
 */
export const headingOf = (
  { heading, summary }: DecodedRecord,
  isPriority: boolean,
): readonly PlacedWord[] => (isPriority ? summary : heading);

/**
 * Makes the excerpt under the heading of a result. A priority has one only if no match is in its
 * heading.
 *
 * @param record - record of the result
 * @param found - places of the matching words
 * @param isPriority - whether the record is of a priority
 * @param subjectsLabel - stands before subjects
 * @returns segments; none if there is nothing to add
 */
export const excerptOf = (
  { heading, summary, body, subjects }: DecodedRecord,
  found: ReadonlySet<number>,
  isPriority: boolean,
  subjectsLabel: string,
): readonly MarkedSegment[] => {
  if (!isPriority) {
    const inBodyAlone = hasFound(body, found) && !hasFound(summary, found);
    return densestExcerpt(inBodyAlone ? body : summary, found);
  }
  if (hasFound(summary, found)) return [];
  if (hasFound(body, found)) return densestExcerpt(body, found);
  if (hasFound(subjects, found)) {
    return [{ text: `${subjectsLabel} `, marked: false }, ...matchingSubjects(subjects, found)];
  }
  return hasFound(heading, found) ? markWords(heading, found) : [];
};
