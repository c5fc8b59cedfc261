import {
  isSentence,
  parseQuery,
  type Query,
  type SentenceReader,
} from '../../src/features/search/client/query.ts';
import { sentenceReader } from '../../src/features/search/client/sentences.ts';
import { DEFAULT_LEVELS, searchedNouns, type Levels } from '../../src/plan/levels.ts';

const readers = new Map<string, SentenceReader>();

/** Makes the reader of a plan once, as a page does. */
const readerOf = (levels: Levels): SentenceReader => {
  const key = levels.join(' ');
  const known = readers.get(key) ?? sentenceReader(searchedNouns(levels), null);
  readers.set(key, known);
  return known;
};

/** Parses a query as the search does, with the reader of sentences where it needs one. */
export const readQuery = (
  text: string,
  stopWords: ReadonlySet<string>,
  levels: Levels = DEFAULT_LEVELS,
): Query => parseQuery(text, stopWords, isSentence(text) ? readerOf(levels) : undefined);
