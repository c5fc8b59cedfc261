import { createInstance } from 'virtual:pagefind';
import { LOCALES, type Locale } from '../../../plan/locale.ts';
import { watchFiles, type FileWatch } from './files.ts';
import type { OwnNumbers } from '../own-numbers.ts';
import type { SentenceReader } from './query.ts';
import { OTHER_GROUPS } from '../record.ts';
import { RANKING } from '../tuning.ts';
import { foreignKey, foreignStopKey } from '../word-forms.ts';

type PagefindResult = Awaited<
  ReturnType<ReturnType<typeof createInstance>['search']>
>['results'][number];

/** Match of a word in one record. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Positions of the matching words in the record. */
  readonly places: readonly number[];
  /** Fetches the record. */
  readonly load: () => Promise<{ readonly url: string; readonly content: string }>;
}

/** Order and hierarchy of all records. */
export interface Catalogue {
  /** Number of records. */
  readonly size: number;
  /** Rank in plan order; pages and terms come last. */
  readonly rankOf: (id: string) => number;
  /** Group that a record belongs to: an orientation, by its number, or one of `OTHER_GROUPS`. */
  readonly groupOf: (id: string) => string | undefined;
  /** Records of a group, in plan order: an orientation, then its priorities. */
  readonly under: (group: string) => readonly Hit[];
}

/** Index of one language, as the finder queries it. */
export interface Engine {
  /** Finds records with words of the same stems in this sequence; of each record, one place alone. */
  readonly exact: (...words: readonly string[]) => Promise<readonly Hit[]>;
  /** Finds records with a word of the same stem or with the word as a prefix, with their scores. */
  readonly match: (word: string) => Promise<readonly Hit[]>;
  /**
   * Finds records whose text in the other language has a word, in any number.
   * Returns `undefined` for a stop word of that language.
   */
  readonly foreign: (word: string) => Promise<readonly Hit[] | undefined>;
  readonly catalogue: () => Promise<Catalogue>;
  /** Numbers of the plan's own, where it has any: a reader of sentences finds them in a query. */
  readonly numbers: OwnNumbers | null;
  /** Loads what reads a query of several words. */
  readonly sentences: () => Promise<SentenceReader>;
  /** Loads what looks up a word that is not in the index. */
  readonly unknownWords: () => Promise<typeof import('./unknown-word.ts')>;
  /** Fetches a list of words beside the index, by the name of its file. */
  readonly readList: (name: string) => Promise<string>;
}

/** Error for an engine or a part of the index that could not be fetched. */
export class SearchUnavailable extends Error {}

/** Error for a browser that runs no WebAssembly: to try again cannot help. */
export class SearchUnsupported extends Error {}

/** Calls a function once and remembers its promise. */
const memoize = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return (): Promise<T> => (made ??= make());
};

/** A WebAssembly module without content: its signature and version. */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Rejects where WebAssembly is missing or refused. Pagefind would report that as a lost file. */
const checkWebAssembly = async (): Promise<void> => {
  try {
    await WebAssembly.instantiate(EMPTY_MODULE);
  } catch (cause) {
    throw new SearchUnsupported('This browser runs no WebAssembly.', { cause });
  }
};

const loadModule = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new SearchUnavailable('A part of the search could not be loaded.', { cause });
  }
};

const startEngine = async (
  { folder, orientations, locale, numbers }: IndexAddress,
  files: FileWatch,
): Promise<Engine> => {
  const before = files.losses();
  const checkFiles = (cause?: unknown): void => {
    if (files.losses() > before) {
      throw new SearchUnavailable('A part of the index could not be loaded.', { cause });
    }
  };
  /** Rejects with `SearchUnavailable` if a file was lost, with the work's own error otherwise. */
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    const value = await work().catch((error: unknown) => {
      checkFiles(error);
      throw error;
    });
    checkFiles();
    return value;
  };

  await checkWebAssembly();
  const pagefind = createInstance({ basePath: folder, noWorker: true, ranking: RANKING });

  const toHit = ({ id, score, words, data }: PagefindResult): Hit => ({
    id,
    score,
    places: words,
    load: () => guarded(data),
  });
  const IN_ORDER = { sort: { order: 'asc' } } as const;

  const search = async (...query: Parameters<typeof pagefind.search>): Promise<readonly Hit[]> =>
    (await guarded(() => pagefind.search(...query))).results.map(toHit);

  const foreign = LOCALES.find((each) => each !== locale) ?? locale;
  const lists = new Map<string, Promise<string>>();
  const textOf = async (file: string) => guarded(async () => (await fetch(folder + file)).text());
  const catalogue = memoize(async (): Promise<Catalogue> => {
    const ranks = new Map((await search(null, IN_ORDER)).map(({ id }, rank) => [id, rank]));
    const groups = new Map<string, string>();
    const contents = new Map<string, readonly Hit[]>();
    for (const group of [...orientations.map(String), ...OTHER_GROUPS]) {
      const own = await search(null, { filters: { group }, ...IN_ORDER });
      contents.set(group, own);
      for (const { id } of own) groups.set(id, group);
    }
    return {
      size: ranks.size,
      rankOf: (id) => ranks.get(id) ?? ranks.size,
      groupOf: (id) => groups.get(id),
      under: (group) => contents.get(group) ?? [],
    };
  });

  return {
    exact: (...words) => search(`"${words.join(' ')}"`),
    match: (word) => search(word),
    foreign: async (word) => {
      const stops = await search(foreignStopKey(word));
      return stops.length > 0 ? undefined : search(foreignKey(word, foreign));
    },
    catalogue,
    numbers,
    sentences: async () =>
      (await loadModule(() => import('./site-sentences.ts'))).readerFor(numbers),
    unknownWords: () => loadModule(() => import('./unknown-word.ts')),
    readList: async (name) => {
      const text = lists.get(name) ?? textOf(name);
      lists.set(name, text);
      return text;
    },
  };
};

/** Address and orientations of the index. */
export interface IndexAddress {
  /** Address of the index, from the host's root. */
  readonly folder: string;
  /** Language of the index. */
  readonly locale: Locale;
  /** Numbers of the plan's orientations. */
  readonly orientations: readonly number[];
  /** Numbers of its items, where they are not those of their folders. */
  readonly numbers: OwnNumbers | null;
}

/** Starts the engine on demand. */
export interface EngineLoader {
  /** Returns the engine, started on the first call. Rejects with `SearchUnavailable` or `SearchUnsupported`. */
  readonly load: () => Promise<Engine>;
  /** Discards an engine that failed; the next `load` starts a new one. */
  readonly reset: () => void;
}

/**
 * Makes the loader of the search engine.
 *
 * @param address - address and orientations of the index
 * @returns a loader; methods of its engine reject with `SearchUnavailable` if a file is lost
 */
export const createEngineLoader = (address: IndexAddress): EngineLoader => {
  const files = watchFiles(address.folder);
  let engine: Promise<Engine> | undefined;
  return {
    load: () => (engine ??= startEngine(address, files)),
    reset: () => {
      engine = undefined;
    },
  };
};
