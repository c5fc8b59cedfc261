import type { FoundRecord, PlacedWord } from '../record.ts';
import { PASSAGE_WORDS } from '../tuning.ts';

/** A stretch of text, marked where it was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The bare word within its punctuation: “(Loi” is marked from the L. */
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Words as pieces of text, those found marked; neighbours that are both found are marked as one.
 *
 * @param found - places of the words that were found
 */
export const markWords = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly Piece[] => {
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
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
  return pieces;
};

/** Says whether any of the words was found. */
const hasFound = (words: readonly PlacedWord[], found: ReadonlySet<number>): boolean =>
  words.some(({ place }) => found.has(place));

/** The stretch of a text with the most words found, with a sign where the text goes on. */
const stretchOf = (words: readonly PlacedWord[], found: ReadonlySet<number>): readonly Piece[] => {
  if (words.length <= PASSAGE_WORDS) return markWords(words, found);
  const countFrom = (start: number) =>
    words.slice(start, start + PASSAGE_WORDS).filter(({ place }) => found.has(place)).length;
  let best = 0;
  for (let start = 1; start <= words.length - PASSAGE_WORDS; start += 1) {
    if (countFrom(start) > countFrom(best)) best = start;
  }
  // A few words before the first one found, so that it is read in its sentence.
  const first = words.findIndex(({ place }, rank) => rank >= best && found.has(place));
  const start = Math.max(0, Math.min(first - 6, words.length - PASSAGE_WORDS));
  const pieces = markWords(words.slice(start, start + PASSAGE_WORDS), found);
  const more = (text: string): Piece => ({ text, marked: false });
  return [
    ...(start > 0 ? [more('… ')] : []),
    ...pieces,
    ...(start + PASSAGE_WORDS < words.length ? [more(' …')] : []),
  ];
};

/** The subjects with a word that was found, without the others; commas part them. */
const subjectsFound = (
  words: readonly PlacedWord[],
  found: ReadonlySet<number>,
): readonly Piece[] => {
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

/** The part of a record that a result is headed by. */
export const headingOf = ({ title, statement }: FoundRecord, isPriority: boolean) =>
  isPriority ? statement : title;

/**
 * What shows why a record was found, where its heading does not.
 *
 * @param subjectsLabel - stands before subjects
 * @returns nothing where there is nothing to add
 */
export const passageOf = (
  { title, statement, note, subjects }: FoundRecord,
  found: ReadonlySet<number>,
  isPriority: boolean,
  subjectsLabel: string,
): readonly Piece[] => {
  if (!isPriority) {
    return stretchOf(
      hasFound(note, found) && !hasFound(statement, found) ? note : statement,
      found,
    );
  }
  if (hasFound(statement, found)) return [];
  if (hasFound(note, found)) return stretchOf(note, found);
  if (hasFound(subjects, found)) {
    return [{ text: `${subjectsLabel} `, marked: false }, ...subjectsFound(subjects, found)];
  }
  return hasFound(title, found) ? markWords(title, found) : [];
};
