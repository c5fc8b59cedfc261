import { isSentence, parseQuery, type Query } from '../../src/features/search/client/query.ts';
import { sentenceReader } from '../../src/features/search/client/sentences.ts';
import { DEFAULT_LEVELS, searchedNouns, type Levels } from '../../src/plan/levels.ts';

/** Parses a query as the search does, with the reader of sentences where it needs one. */
export const readQuery = (
  text: string,
  stopWords: ReadonlySet<string>,
  levels: Levels = DEFAULT_LEVELS,
): Query =>
  parseQuery(
    text,
    stopWords,
    isSentence(text) ? sentenceReader(searchedNouns(levels), null) : undefined,
  );
