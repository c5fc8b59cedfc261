import type { MarkedSegment } from '../../src/features/search/client/marks.ts';
import {
  decodeRecord,
  encodeRecord,
  recordKey,
  type DecodedRecord,
  type SearchRecord,
} from '../../src/features/search/record.ts';
import { fold } from '../../src/features/search/words.ts';

/** A record, empty but for what a test says of it. */
export const recordOf = (parts: Partial<SearchRecord>, name = 'page'): SearchRecord => ({
  key: recordKey(name),
  heading: '',
  summary: '',
  body: '',
  subjects: '',
  keywords: '',
  aliases: '',
  forms: '',
  foreignHeading: '',
  foreign: '',
  ...parts,
});

/** The text of a record as Pagefind keeps it: no part leaves a blank where it is empty. */
export const contentOf = (record: SearchRecord): string =>
  encodeRecord(record, (_part, words) => words)
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** A record as it is read once it is found. */
export const decodedRecord = (parts: Partial<SearchRecord>): DecodedRecord =>
  decodeRecord(contentOf(recordOf(parts)));

/** The places of some words in a record, wherever they stand. */
export const placesOf = (
  record: DecodedRecord,
  ...words: readonly string[]
): ReadonlySet<number> => {
  const wanted = new Set(words.map(fold));
  return new Set(
    Object.values(record)
      .flat()
      .filter(({ text }) => wanted.has(fold(text)))
      .map(({ place }) => place),
  );
};

/** Segments as text, those marked in braces. */
export const shownSegments = (segments: readonly MarkedSegment[]): string =>
  segments.map(({ text, marked }) => (marked ? `{${text}}` : text)).join('');
