// Tuning constants of search. `tests/search/queries.csv` has the results that they must give together;
// `tests/unit/search/rank.test.ts` tests the constants of the ranking one by one.

/** Fields of a search record, in the order in which they are indexed. */
export const RECORD_FIELDS = [
  'key',
  'heading',
  'summary',
  'body',
  'subjects',
  'keywords',
  'aliases',
  'forms',
  'foreignHeading',
  'foreign',
] as const;
/** Name of one field of a search record. */
export type RecordField = (typeof RECORD_FIELDS)[number];

/**
 * Index weight of each field, from 0 to 10. The heading names the item and outweighs everything;
 * the key is a number that is searched for by itself; the summary is the plan's own text; the body
 * explains it; subjects name what it is about; keywords, never shown, only lead to it, and so do aliases,
 * other names of the item; forms and the words of the other language are no text: see `word-forms.ts`.
 *
 * @see https://pagefind.app/docs/weighting/
 */
export const FIELD_WEIGHTS: Readonly<Record<RecordField, number>> = {
  key: 8,
  heading: 10,
  summary: 6,
  body: 2.5,
  subjects: 2.5,
  keywords: 2.4,
  aliases: 10,
  forms: 1,
  foreignHeading: 10,
  foreign: 3,
};

/**
 * Index weight of the sources of a term, which are its body: a name in them is found there alone, and
 * says little of the term.
 */
export const SOURCES_WEIGHT = 0.5;

/**
 * Pagefind's ranking options. Term saturation is at its maximum so that field weights are felt
 * rather than levelled; page length counts little because all records are short.
 *
 * @see https://pagefind.app/docs/ranking/
 */
export const RANKING = { termSaturation: 2, pageLength: 0.3 } as const;

/** Score factor of records that contain the query's words in sequence. */
export const PHRASE_BONUS = 2;

/**
 * Weights of a record that has not the word that was typed, only another of its family: a government is
 * no governance. It comes after all records with the word; where none has it, there is nothing better.
 */
export const COUSIN_SHARES = { besideForms: 0.1, alone: 0.5 } as const;

/** Score factor of records whose title begins with the query. */
export const TITLE_BONUS = 2;

/** Number of records that are read to tell a word from another of its family. */
export const READ_FOR_FORM = 3;

/** Weight of a record, of those with the word, that has it in another number or gender. */
export const INFLECTED_SHARE = 0.8;

/**
 * Weights of the records that are not of the plan itself. A definition repeats the plan's words and is
 * short, and pages of the site speak of the site; but a definition is what some ask for.
 */
export const GROUP_SHARES = { glossary: 0.65, glossaryAsked: 3, site: 0.3 } as const;

/** Minimum IDF-weighted term coverage, as a share of the best result's: a record with one common word
    out of five is noise. */
export const MIN_COVERAGE = 0.5;

/** Share of all records from which a word that they mention is a subject of none. */
export const COMMON_SHARE = 1 / 3;

/**
 * Returns the maximum number of words in one chunk of the index. A query fetches one chunk per
 * word: small chunks suit a small plan, but a chunk also takes a line in the index table, which
 * every visitor fetches whole.
 *
 * @param priorityCount - number of priorities in the plan
 * @returns number of words
 */
export const maxChunkWords = (priorityCount: number): number =>
  Math.min(20_000, Math.max(450, 3 * priorityCount));

/** Number of results on one page of results: a screen or two, and as many fragments to fetch. */
export const PAGE_SIZE = 10;

/** Delay between the last key and a provisional search: longer than the pause between two keys of a slow
    typist, so that a word makes one search. */
export const DEBOUNCE_MS = 300;

/** Delay between the last key and the settled answer, which is announced: a screen reader has finished
    repeating the keys by then. */
export const SETTLE_MS = 1000;

/** Delay before the page says that it is searching: most answers come sooner, and are the one thing said. */
export const SPINNER_DELAY_MS = 800;

/** Time that the live region stays empty before it repeats its sentence: screen readers notice no shorter one. */
export const REPEAT_DELAY_MS = 100;

/** Timeout of each request for a file of the index. */
export const FETCH_TIMEOUT_MS = 15_000;

/** Letters of the shortest word that may be a slip: an edit makes another word of a shorter one. */
export const MIN_SLIP = 4;

/**
 * Letters of the shortest word whose first letter may be wrong. Few slips begin a word, and many short words
 * differ there alone: each takes its place in the list of common words.
 */
export const FIRST_LETTER_SLIP = 7;

/** Letters of the shortest word that may have two slips. One letter less lengthens that list by a tenth. */
export const TWO_SLIPS = 10;

/** Maximum number of completions of a prefix. */
export const MAX_COMPLETIONS = 30;

/** Number of letters up to which a word is more likely the beginning of one than a word of the other language. */
export const SHORT_WORD = 2;

/** Maximum length of an excerpt, in words: nearly every sentence is shorter, and stays whole. */
export const EXCERPT_WORDS = 40;

/** Maximum distance, in words, of matches that an excerpt shows together: within a sentence or two. */
export const MATCH_SPAN = 16;

/** Words of an excerpt before its first match, so that the match is read in its sentence. */
export const EXCERPT_LEAD_WORDS = 6;

/** Maximum number of subjects suggested where a passage is not found. */
export const MAX_SUGGESTIONS = 3;
