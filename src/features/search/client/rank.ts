import type { Catalogue, Hit } from './engine.ts';
import { COVERAGE_KEPT, PHRASE_BONUS } from '../tuning.ts';

/** A word asked for, with the records that it is in. */
export interface Term {
  /** Among all the words of the query. */
  readonly place: number;
  readonly hits: readonly Hit[];
}

/** A record in the order that people are given. */
export interface Ranked {
  readonly id: string;
  readonly orientation: number | undefined;
  /** Places of all its words that matched. */
  readonly places: ReadonlySet<number>;
  readonly load: Hit['load'];
}

interface Candidate {
  readonly hit: Hit;
  readonly found: Map<Term, Hit>;
}

/** The fewer records a word is in, the more it says. */
const weightOf = (term: Term, size: number): number => Math.log(1 + size / term.hits.length);

/** Says whether the words stand in the record as they stand in the query. */
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
 * Puts together what each word found. A record need not have every word, but one that has more of
 * them, and the rarer ones, comes first; equals come in plan order.
 *
 * @param terms - words that are somewhere in the index
 * @param phraseOnly - to keep only records where the words stand together
 */
export const rank = (
  terms: readonly Term[],
  catalogue: Catalogue,
  phraseOnly: boolean,
): readonly Ranked[] => {
  const candidates = new Map<string, Candidate>();
  for (const term of terms) {
    for (const hit of term.hits) {
      const candidate = candidates.get(hit.id) ?? { hit, found: new Map<Term, Hit>() };
      candidate.found.set(term, hit);
      candidates.set(hit.id, candidate);
    }
  }

  const total = terms.reduce((sum, term) => sum + weightOf(term, catalogue.size), 0);
  const scored = [...candidates.values()].map(({ hit, found }) => {
    const covered = [...found.keys()].reduce(
      (sum, term) => sum + weightOf(term, catalogue.size),
      0,
    );
    const coverage = covered / total;
    const phrase = isPhrase(terms, found);
    const score = [...found.values()].reduce((sum, each) => sum + each.score, 0);
    const whole = score * coverage ** 2 * (phrase ? PHRASE_BONUS : 1);
    return { hit, found, coverage, phrase, score: whole };
  });
  const best = Math.max(0, ...scored.map(({ coverage }) => coverage));

  return scored
    .filter(({ coverage }) => coverage >= best * COVERAGE_KEPT)
    .filter(({ phrase }) => phrase || !phraseOnly || terms.length < 2)
    .sort((a, b) => b.score - a.score || catalogue.rankOf(a.hit.id) - catalogue.rankOf(b.hit.id))
    .map(({ hit, found }) => ({
      id: hit.id,
      orientation: catalogue.orientationOf(hit.id),
      places: new Set([...found.values()].flatMap(({ places }) => places)),
      load: hit.load,
    }));
};
