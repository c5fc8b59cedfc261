// Every figure that search is tuned with, each with its reason. `tests/search` holds what they
// must achieve together.

/** The parts of a record, in the order in which they are indexed. */
export const PARTS = ['key', 'title', 'statement', 'note', 'subjects'] as const;
export type Part = (typeof PARTS)[number];

/**
 * How much a word weighs by where it stands; Pagefind takes 0 to 10. The title names the thing and
 * outweighs all; the key is a number that is asked for by itself; the statement is the plan's own
 * text; notes explain it; subjects only lead to it.
 */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  key: 8,
  title: 10,
  statement: 6,
  note: 2,
  subjects: 1.5,
};

/**
 * Pagefind's own ranking. Term saturation is at its highest, so that the weights above are felt
 * rather than levelled; records are all short, so that length says little about them.
 */
export const RANKING = { termSaturation: 2, pageLength: 0.3 } as const;

/** A record whose words stand together as they were typed is what people mean: it counts double. */
export const PHRASE_BONUS = 2;

/** Of the weight of all words asked for, the share that the best record has and another must have
    half of: a record with one common word out of five is noise. */
export const COVERAGE_KEPT = 0.5;

/**
 * Words in one file of the index. A query fetches a file a word or two: small ones for a small plan.
 * But each is also a line of the index's own table, which every visitor fetches whole.
 */
export const chunkWords = (priorities: number): number =>
  Math.min(20_000, Math.max(1000, 4 * priorities));

/** Results shown at once: a screen or two, and as many fragments to fetch. */
export const PAGE_SIZE = 10;

/** Milliseconds of rest before a search: between two keys of a slow typist. */
export const REST = 150;

/** Milliseconds after which the page says that it searches: an answer is mostly there before. */
export const BUSY_AFTER = 400;

/** Milliseconds after which a file that search needs is given up. */
export const PATIENCE = 15_000;

/** Edits that make one word out of another: none in a short word, where each makes another word. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Words that a beginning is completed to, at most. */
export const COMPLETIONS = 8;

/** Words of a passage that is shown from a note. */
export const PASSAGE_WORDS = 28;

/** Of a word that is nowhere, the share that a word of the same family begins with. */
export const KIN_SHARE = 0.6;

/** Subjects that are offered where nothing is found. */
export const SUGGESTIONS = 6;
