import type { Catalogue, Hit } from './engine.ts';
import { MIN_COVERAGE, PHRASE_BONUS } from '../tuning.ts';

/** One word of a query and its matches. */
export interface Term {
  /** Position among all words of the query. */
  readonly place: number;
  readonly hits: readonly Hit[];
}

/** One result, in rank order. */
export interface Ranked {
  readonly id: string;
  /** Group that the record belongs to: the number of an orientation, or one of `OTHER_GROUPS`. */
  readonly group: string | undefined;
  /** Places of the matching words in the record. */
  readonly places: ReadonlySet<number>;
  readonly load: Hit['load'];
}

interface Candidate {
  readonly hit: Hit;
  readonly found: Map<Term, Hit>;
}

/**
 * Weighs a term by its inverse document frequency.
 *
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/inverse-document-frequency-1.html
 */
const weightOf = (term: Term, size: number): number => Math.log(1 + size / term.hits.length);

/** Checks whether a record contains the terms in the sequence of the query. */
const isPhrase = (terms: readonly Term[], found: ReadonlyMap<Term, Hit>): boolean => {
  const [first, ...rest] = terms;
  if (!first || rest.length === 0) return false;
  const others = rest.map((term) => ({
    ahead: term.place - first.place,
    places: new Set(found.get(term)?.places),
  }));
  return (found.get(first)?.places ?? []).some((start) =>
    others.every(({ ahead, places }) => places.has(start + ahead)),
  );
};

/**
 * Ranks the records that match any term, by score and by IDF-weighted coverage of the terms; ties
 * in plan order.
 *
 * @param terms - terms of the query, with at least one hit per term
 * @param catalogue - order and hierarchy of all records
 * @returns results, best first
 */
export const rank = (terms: readonly Term[], catalogue: Catalogue): readonly Ranked[] => {
  const candidates = new Map<string, Candidate>();
  for (const term of terms) {
    for (const hit of term.hits) {
      const candidate = candidates.get(hit.id) ?? { hit, found: new Map<Term, Hit>() };
      candidate.found.set(term, hit);
      candidates.set(hit.id, candidate);
    }
  }

  const weigh = (some: Iterable<Term>): number =>
    [...some].reduce((sum, term) => sum + weightOf(term, catalogue.size), 0);
  const total = weigh(terms);
  const scored = [...candidates.values()].map(({ hit, found }) => {
    const coverage = weigh(found.keys()) / total;
    const phrase = isPhrase(terms, found);
    const sum = [...found.values()].reduce((before, { score }) => before + score, 0);
    return { hit, found, coverage, phrase, score: sum * coverage * (phrase ? PHRASE_BONUS : 1) };
  });
  const best = Math.max(0, ...scored.map(({ coverage }) => coverage));

  return scored
    .filter(({ coverage }) => coverage >= best * MIN_COVERAGE)
    .sort((a, b) => b.score - a.score || catalogue.rankOf(a.hit.id) - catalogue.rankOf(b.hit.id))
    .map(({ hit, found }) => ({
      id: hit.id,
      group: catalogue.groupOf(hit.id),
      places: new Set([...found.values()].flatMap(({ places }) => places)),
      load: hit.load,
    }));
};
