import { HEADING_PLACE } from '../record.ts';
import { GROUP_SHARES, MIN_COVERAGE, PHRASE_BONUS, TITLE_BONUS } from '../tuning.ts';
import type { Catalogue, Hit } from './engine.ts';

/** Record with a word of a query. */
export interface TermHit extends Hit {
  /** How much this record counts, from 0 to 1: less than 1 for another word of the same family. */
  readonly share: number;
}

/** One word of a query and its matches. */
export interface Term {
  /** Position among all words of the query. */
  readonly place: number;
  readonly hits: readonly TermHit[];
}

/** One result, in rank order. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Group that the record belongs to: the number of an orientation, or one of `OTHER_GROUPS`. */
  readonly group: string | undefined;
  /** Places of the matching words in the record. */
  readonly places: ReadonlySet<number>;
  readonly load: Hit['load'];
}

interface Candidate {
  readonly hit: Hit;
  readonly found: Map<Term, TermHit>;
}

/**
 * Weighs a term by its inverse document frequency.
 *
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/inverse-document-frequency-1.html
 */
const weightOf = (term: Term, size: number): number => Math.log(1 + size / term.hits.length);

/** Lists the places where a record contains the terms in the sequence of the query. */
const startsOf = (terms: readonly Term[], found: ReadonlyMap<Term, Hit>): readonly number[] => {
  const [first, ...rest] = terms;
  if (!first) return [];
  const others = rest.map((term) => ({
    ahead: term.place - first.place,
    places: new Set(found.get(term)?.places),
  }));
  return (found.get(first)?.places ?? []).filter((start) =>
    others.every(({ ahead, places }) => places.has(start + ahead)),
  );
};

/** Weighs a record by where it has the words of the query together. */
const bonusOf = (terms: readonly Term[], found: ReadonlyMap<Term, Hit>): number => {
  const starts = startsOf(terms, found);
  const phrase = terms.length > 1 && starts.length > 0 ? PHRASE_BONUS : 1;
  return starts.includes(HEADING_PLACE) ? phrase * TITLE_BONUS : phrase;
};

/**
 * Ranks the records that match any term, by score and by IDF-weighted coverage of the terms; ties
 * in plan order.
 *
 * @param terms - terms of the query, with at least one hit per term
 * @param catalogue - order and hierarchy of all records
 * @param asksMeaning - whether the query asks what a word means: then the glossary comes first
 * @returns results, best first
 */
export const rank = (
  terms: readonly Term[],
  catalogue: Catalogue,
  asksMeaning = false,
): readonly Ranked[] => {
  const candidates = new Map<string, Candidate>();
  for (const term of terms) {
    for (const hit of term.hits) {
      const candidate = candidates.get(hit.id) ?? { hit, found: new Map<Term, TermHit>() };
      candidate.found.set(term, hit);
      candidates.set(hit.id, candidate);
    }
  }

  const shareOf = (group: string | undefined): number => {
    if (group === 'site') return GROUP_SHARES.site;
    if (group !== 'glossary') return 1;
    return asksMeaning ? GROUP_SHARES.glossaryAsked : GROUP_SHARES.glossary;
  };
  const weigh = (some: Iterable<Term>): number =>
    [...some].reduce((sum, term) => sum + weightOf(term, catalogue.size), 0);
  const total = weigh(terms);
  const scored = [...candidates.values()].map(({ hit, found }) => {
    const hits = [...found];
    const coverage = weigh(found.keys()) / total;
    const sum = hits.reduce((before, [, { score, share }]) => before + share * score, 0);
    const group = catalogue.groupOf(hit.id);
    const score = sum * coverage * bonusOf(terms, found) * shareOf(group);
    return { hit, found, group, coverage, score };
  });
  const best = Math.max(0, ...scored.map(({ coverage }) => coverage));

  return scored
    .filter(({ coverage }) => coverage >= best * MIN_COVERAGE)
    .sort((a, b) => b.score - a.score || catalogue.rankOf(a.hit.id) - catalogue.rankOf(b.hit.id))
    .map(({ hit, found, group, score }) => ({
      id: hit.id,
      score,
      group,
      places: new Set([...found.values()].flatMap(({ places }) => places)),
      load: hit.load,
    }));
};
