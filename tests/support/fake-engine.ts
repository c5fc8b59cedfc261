import { DEFAULT_LEVELS, searchedNouns } from '../../src/plan/levels.ts';
import { createFormLister } from '../../src/features/search/form-keys.ts';
import { stopWords } from '../../src/features/search/stop-words.ts';
import { type Locale } from '../../src/plan/locale.ts';
import { otherLocale } from './languages.ts';
import {
  COMMON_LETTERS,
  commonWordsFile,
  vocabularyFile,
} from '../../src/features/search/word-files.ts';
import { encodeWords } from '../../src/features/search/word-list.ts';
import type { Catalogue, Engine, Hit } from '../../src/features/search/client/engine.ts';
import type { OwnNumbers } from '../../src/features/search/own-numbers.ts';
import { sentenceReader } from '../../src/features/search/client/sentences.ts';
import { createFinder, type Answer } from '../../src/features/search/client/find.ts';
import type { SearchRecord } from '../../src/features/search/record.ts';
import { writeVocabulary } from '../../src/features/search/vocabulary.ts';
import { fold, splitWords } from '../../src/features/search/words.ts';
import { contentOf, recordOf } from './search-record.ts';

/** Records in plan order, each by what it is: `3.2`, `3`, or any name for what has no number. */
export type FakeRecords = readonly (readonly [id: string, parts: Partial<SearchRecord>])[];

// What Pagefind 1.5 does, as seen in its answers: accents are folded and ligatures are not, a
// compound is found whole, solid and by part, and what has no letter still takes a place.
const stem = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=..)[sx]$/u, '');

const formsOf = (word: string): readonly string[] =>
  [word, ...word.split(/[^\p{L}\p{N}\p{M}]+/u)].map(stem).filter(Boolean);

const groupOf = (id: string): string => (/^\d/.test(id) ? (id.split('.')[0] ?? '') : 'site');

/** What an engine has beside its records. */
export interface FakeLists {
  /** Texts of the records in the other language, in the same order. */
  readonly foreign?: readonly string[];
  /** Words of the language that are not in the records. */
  readonly common?: readonly string[];
  /** Numbers of the plan, where they are not those of its folders. */
  readonly numbers?: OwnNumbers | null;
}

/** Search in a few records; `foreign` are their texts in the other language, in the same order. */
const fakeEngine = (
  records: FakeRecords,
  locale: Locale,
  { foreign = [], common = [], numbers = null }: FakeLists,
): Engine => {
  const texts = records.map(([, parts]) => recordOf(parts));
  const formsOfRecord = createFormLister(texts, locale);
  const ids = records.map(([id]) => id);
  const contents = new Map(
    records.map(([id, parts]) => {
      const name = groupOf(id) === 'site' ? 'page' : id;
      const forms = formsOfRecord(recordOf(parts));
      return [id, contentOf(recordOf({ ...parts, forms }, name))];
    }),
  );
  const hit = (id: string, places: readonly number[]): Hit => ({
    id,
    score: places.length,
    places,
    load: () => Promise.resolve({ url: `/${id}/`, content: contents.get(id) ?? '' }),
  });
  // The last first: whoever wants plan order has to ask the catalogue.
  const search = (accepts: (form: string) => boolean): readonly Hit[] =>
    [...contents]
      .flatMap(([id, content]) => {
        const places = content
          .split(' ')
          .flatMap((word, place) => (formsOf(word).some(accepts) ? [place] : []));
        return places.length > 0 ? [hit(id, places)] : [];
      })
      .toReversed();
  const catalogue: Catalogue = {
    size: ids.length,
    rankOf: (id) => ids.indexOf(id),
    groupOf,
    under: (group) => ids.filter((id) => groupOf(id) === group).map((id) => hit(id, [])),
  };
  const words = records.flatMap(([, parts]) => Object.values(parts)).flatMap(splitWords);
  const lists = new Map([
    [vocabularyFile(locale), writeVocabulary(words)],
    ...COMMON_LETTERS.map((initial): [string, string] => [
      commonWordsFile(locale, initial),
      encodeWords(
        common
          .map(fold)
          .filter((word) => word.startsWith(initial))
          .toSorted(),
      ),
    ]),
  ]);
  const foreignStops = new Set(stopWords(otherLocale(locale)).map(fold));

  return {
    exact: (...words) =>
      Promise.resolve(
        [...contents]
          .flatMap(([id, content]) => {
            const forms = content.split(' ').map(formsOf);
            const start = forms.findIndex((_, place) =>
              words.every((word, ahead) => forms[place + ahead]?.includes(stem(word))),
            );
            const places = words.map((_, ahead) => start + ahead);
            return start < 0 ? [] : [hit(id, places)];
          })
          .toReversed(),
      ),
    match: (word) => Promise.resolve(search((form) => form.startsWith(stem(word)))),
    catalogue: () => Promise.resolve(catalogue),
    foreign: (word) =>
      Promise.resolve(
        foreignStops.has(fold(word))
          ? undefined
          : ids.flatMap((id, rank) => {
              const forms = splitWords(foreign[rank] ?? '').flatMap(formsOf);
              return forms.includes(stem(word)) ? [hit(id, [])] : [];
            }),
      ),
    numbers,
    sentences: () => Promise.resolve(sentenceReader(searchedNouns(DEFAULT_LEVELS), numbers)),
    unknownWords: () => import('../../src/features/search/client/unknown-word.ts'),
    readList: (name) => Promise.resolve(lists.get(name) ?? ''),
  };
};

/** Makes a function that answers queries on some records. */
export const finderOf = (
  records: FakeRecords,
  locale: Locale = 'fr',
  lists: FakeLists = {},
): ReturnType<typeof createFinder> =>
  createFinder(fakeEngine(records, locale, lists), locale, stopWords(locale));

/** What an answer found, in its order. */
export const idsOf = (answer: Answer): readonly string[] =>
  answer.kind === 'found' ? answer.results.map(({ id }) => id) : [];
