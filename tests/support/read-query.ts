import { isSentence, parseQuery, type Query } from '../../src/features/search/client/query.ts';
import * as sentences from '../../src/features/search/client/sentences.ts';

/** Parses a query as the search does, with the reader of sentences where it needs one. */
export const readQuery = (text: string, stopWords: ReadonlySet<string>): Query =>
  parseQuery(text, stopWords, isSentence(text) ? sentences : undefined);
