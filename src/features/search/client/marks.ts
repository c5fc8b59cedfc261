import type { PlacedWord } from '../record.ts';

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
