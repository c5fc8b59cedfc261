import type { Locale } from '../../../plan/locale.ts';
import { watchFiles, type FileWatch } from './files.ts';
import { RANKING } from '../tuning.ts';
import { readVocabulary, vocabularyFile, type Vocabulary } from '../vocabulary.ts';

/** What Pagefind's `pagefind.js` offers, as far as we use it. */
interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly ranking: typeof RANKING;
  }) => {
    readonly search: (
      term: string | null,
      options?: {
        readonly filters?: Readonly<Record<string, string>>;
        readonly sort?: Readonly<Record<string, 'asc'>>;
      },
    ) => Promise<{ readonly results: readonly PagefindResult[] }>;
    /** Loads the part of the index that a word would be in. */
    readonly preload: (term: string) => Promise<void>;
  };
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words that matched. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly url: string; readonly content: string }>;
}

/** A record that a word was found in. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly places: readonly number[];
  readonly load: () => Promise<{ readonly url: string; readonly content: string }>;
}

/** Where each record stands in the plan. */
export interface Catalogue {
  readonly size: number;
  /** Rank in plan order; pages and terms come last. */
  readonly rankOf: (id: string) => number;
  readonly orientationOf: (id: string) => number | undefined;
  /** What belongs to an orientation, itself first, in plan order. */
  readonly under: (orientation: number) => readonly Hit[];
}

/** Search, as far as the finder knows it. */
export interface Engine {
  /** Records with a word of the same stem. */
  readonly exact: (word: string) => Promise<readonly Hit[]>;
  /** Records with a word of the same stem, or one that begins so. */
  readonly match: (word: string) => Promise<readonly Hit[]>;
  readonly catalogue: () => Promise<Catalogue>;
  readonly vocabulary: (locale: Locale) => Promise<Vocabulary>;
}

/** The index, or a part of it, could not be had. */
export class SearchUnavailable extends Error {}

const toHit = ({ id, score, words, data }: PagefindResult): Hit => ({
  id,
  score,
  places: words,
  load: data,
});

/** Makes a promise once, when it is first asked for. */
const once = <K, T>(make: (key: K) => Promise<T>) => {
  const made = new Map<K, Promise<T>>();
  return (key: K): Promise<T> => {
    const promise = made.get(key) ?? make(key);
    made.set(key, promise);
    return promise;
  };
};

let watch: FileWatch | undefined;
let starts = 0;

/**
 * Starts Pagefind.
 *
 * @param folder - address of the index, from the host's root
 * @param orientations - their numbers
 * @returns the engine; each of its methods throws `SearchUnavailable` where a file is lost
 */
export const startEngine = async (
  folder: string,
  orientations: readonly number[],
): Promise<Engine> => {
  const files = (watch ??= watchFiles(folder));
  const before = files.losses();
  const lost = () => files.losses() > before;
  // A browser may remember that a script failed: a new start asks under a new address.
  const script = `${folder}pagefind.js${starts > 0 ? `?${starts}` : ''}`;
  starts += 1;

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const value = await work();
      if (!lost()) return value;
    } catch (error) {
      throw new SearchUnavailable('Search cannot be reached.', { cause: error });
    }
    throw new SearchUnavailable('A part of the index is lost.');
  };

  const pagefind = await guarded(async () => {
    const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
    return module.createInstance({ basePath: folder, noWorker: true, ranking: RANKING });
  });
  const search: typeof pagefind.search = (term, options) =>
    guarded(() => pagefind.search(term, options));
  const hits = async (term: string) => (await search(term)).results.map(toHit);
  /** Pagefind loads the part of the index that a word falls in; words that begin so may go on into
      the next one. */
  const match = async (word: string) => {
    await guarded(() => pagefind.preload(`${word}zz`));
    return hits(word);
  };

  const vocabulary = once((locale: Locale) =>
    guarded(async () =>
      readVocabulary(await (await fetch(folder + vocabularyFile(locale))).text()),
    ),
  );
  const catalogue = once(async (): Promise<Catalogue> => {
    const all = await search(null, { sort: { order: 'asc' } });
    const ranks = new Map(all.results.map(({ id }, rank) => [id, rank]));
    const homes = new Map<string, number>();
    const contents = new Map<number, readonly Hit[]>();
    for (const number of orientations) {
      const filters = { orientation: String(number) };
      const own = (await search(null, { filters, sort: { order: 'asc' } })).results.map(toHit);
      contents.set(number, own);
      for (const { id } of own) homes.set(id, number);
    }
    return {
      size: ranks.size,
      rankOf: (id) => ranks.get(id) ?? ranks.size,
      orientationOf: (id) => homes.get(id),
      under: (orientation) => contents.get(orientation) ?? [],
    };
  });

  return {
    exact: (word) => hits(`"${word}"`),
    match,
    catalogue: () => catalogue(undefined),
    vocabulary,
  };
};
