import type { Query } from './query.ts';
import type { WordMatch } from './word-lookup.ts';

/** Word of a query with the word of the plan whose results are shown in its place. */
export interface Replaced {
  readonly typed: string;
  readonly instead: string;
}

/** What is to be said of the words of a query, so that no answer pretends to be one to other words. */
export interface Findings {
  /** Query that the results are for: without absent words, and without slips. */
  readonly query: string;
  /** Words that are not in the plan, in any form. */
  readonly missing: readonly string[];
  /** Slips, with the words that they are taken for. */
  readonly slips: readonly Replaced[];
  /** Words that the plan has in another form alone: not a plural, but a word of the same family. */
  readonly families: readonly Replaced[];
  /** Words that are taken for the beginning of others. */
  readonly beginnings: readonly string[];
  /** Words that only the text in the other language has. */
  readonly foreign: readonly string[];
}

/** Findings of a query of numbers, or of a passage: it is found as it stands. */
export const NO_FINDINGS: Findings = {
  query: '',
  missing: [],
  slips: [],
  families: [],
  beginnings: [],
  foreign: [],
};

/** Writes the query without the words that are absent, and with those that stand in the place of others. */
const foundQuery = ({ text, typed }: Query, words: readonly WordMatch[]): string => {
  const found = words.filter(({ way }) => way !== 'none');
  if (found.length === words.length) {
    return words.reduce(
      (query, { word, instead }) => (instead ? query.replace(word.text, instead) : query),
      text.trim(),
    );
  }
  return [...typed, ...found.map(({ word, instead }) => instead ?? word.text)].join(' ');
};

/**
 * Lists what is to be said of the words of a query.
 *
 * @param query - parsed query
 * @param words - its words, looked up
 * @returns words by what became of them, each once, in the order of the query
 */
export const findings = (query: Query, words: readonly WordMatch[]): Findings => {
  const typedOf = (way: WordMatch['way']): readonly string[] => [
    ...new Set(words.filter((match) => match.way === way).map(({ word }) => word.text)),
  ];
  const replacedOf = (way: WordMatch['way']): readonly Replaced[] =>
    words.flatMap(({ word, way: own, instead }) =>
      own === way && instead !== undefined ? [{ typed: word.text, instead }] : [],
    );
  return {
    query: foundQuery(query, words),
    missing: typedOf('none'),
    slips: replacedOf('slip'),
    families: replacedOf('family'),
    beginnings: typedOf('beginning'),
    foreign: typedOf('foreign'),
  };
};
