import type { Locale } from '../../../plan/locale.ts';
import { decodeRecord, joinWords, recordKey } from '../record.ts';
import { MAX_SUGGESTIONS } from '../tuning.ts';
import { fold, splitWords } from '../words.ts';
import { closestFirst } from './closeness.ts';
import type { Engine } from './engine.ts';
import { findings, NO_FINDINGS, type Findings } from './findings.ts';
import { isSentence, joinLigatures, parseQuery, splitLigatures, type Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { createWordLookup, mergeHits, type WordMatch } from './word-lookup.ts';

/** Result with what its row marks. */
export interface Result extends Ranked {
  /** Words of the plan that were looked for. */
  readonly words: readonly string[];
}

/** Answer to a query. */
export type Answer =
  /** The query has no content word: only words that are too common, letters, or signs. */
  | { readonly kind: 'hint'; readonly lack: 'common' | 'letter' | 'sign' }
  /** The plan has no such number. */
  | { readonly kind: 'no-number'; readonly number: string }
  | {
      readonly kind: 'found';
      readonly results: readonly Result[];
      readonly findings: Findings;
      /** Whether numbers are all that was asked for. */
      readonly byNumber: boolean;
    }
  | {
      readonly kind: 'nothing';
      readonly findings: Findings;
      /** Titles and terms of what has the words of a passage, though not the passage. */
      readonly suggestions: readonly string[];
    };

/** How a query is to be taken. */
export interface FindOptions {
  /** Whether the words are taken as they were typed: neither corrected nor completed. */
  readonly literal?: boolean | undefined;
  /** Whether the last word is still being typed. What the answer says of absent words is no answer yet. */
  readonly unfinished?: boolean | undefined;
}

/** What a query without content words lacks. */
const lackOf = (text: string): 'common' | 'letter' | 'sign' => {
  const words = splitWords(text).map(fold).filter(Boolean);
  if (words.length === 0) return 'sign';
  return words.every((word) => /^\p{Script=Latin}$/u.test(word)) ? 'letter' : 'common';
};

/** Lists the spellings of a passage in the index. Ligatures may be typed as two letters. */
const spellingsOf = (phrase: readonly string[]): readonly (readonly string[])[] => {
  const spellings = [
    phrase,
    phrase.map(joinLigatures),
    phrase.map(splitLigatures),
    // English sets a dash between years, and the index counts them as two words.
    phrase.flatMap((word) => (/^\d+-\d+$/.test(word) ? word.split('-') : word)),
  ];
  return [...new Map(spellings.map((words) => [words.join(' '), words])).values()];
};

const unique = (results: readonly Result[]): readonly Result[] => [
  ...new Map(results.map((result) => [result.id, result])).values(),
];

/**
 * Makes the function that answers queries in one language.
 *
 * @param engine - index of that language
 * @param locale - language of the index
 * @param stopWords - stop words of that language, in any spelling
 * @returns a function from a query, as typed, to its answer
 */
export const createFinder = (engine: Engine, locale: Locale, stopWords: readonly string[]) => {
  const foldedStopWords = new Set(stopWords.map(fold));
  const isContentWord = (word: string) => !foldedStopWords.has(fold(word));
  const { lookUp, complete } = createWordLookup(engine, locale, isContentWord);

  /** Finds the items with a number in the query. An orientation alone brings its priorities. */
  const itemsOf = async ({ numbers, words }: Query): Promise<readonly Result[]> => {
    const catalogue = await engine.catalogue();
    const named = await Promise.all(
      numbers.map(async (number) => {
        const item = await engine.exact(recordKey(number));
        const alone = words.length === 0 && !number.includes('.');
        return alone ? [...item, ...catalogue.under(number)] : item;
      }),
    );
    return named.flat().map(({ id, score, load }) => ({
      id,
      score,
      group: catalogue.groupOf(id),
      places: new Set<number>(),
      words: [],
      load,
    }));
  };

  /** Finds the records with a passage. */
  const passagesOf = async (phrase: readonly string[]): Promise<readonly Result[]> => {
    const exact = spellingsOf(phrase).map((words) => engine.exact(...words));
    const hits = mergeHits(await Promise.all(exact)).map((hit) => ({ ...hit, share: 1 }));
    const ranked = rank([{ place: 0, hits }], await engine.catalogue());
    const closest = await closestFirst(ranked, { words: phrase, locale, isContentWord });
    return closest.map((result) => ({ ...result, words: phrase }));
  };

  const rankWords = async (
    words: readonly WordMatch[],
    asksMeaning: boolean,
  ): Promise<readonly Result[]> => {
    const found = words.filter(({ hits }) => hits.length > 0);
    const terms = found.map(({ word, hits }) => ({ place: word.place, hits }));
    const ranked = rank(terms, await engine.catalogue(), asksMeaning);
    const typed = found.map(({ word, instead }) => instead ?? word.text);
    const closest = await closestFirst(ranked, { words: typed, locale, isContentWord });
    const marked = found.flatMap((match) => match.found);
    return closest.map((result) => ({ ...result, words: marked }));
  };

  const lookUpAll = async (
    { words }: Query,
    { literal = false, unfinished = false }: FindOptions,
  ): Promise<readonly WordMatch[]> => {
    const last = words.at(-1);
    const matches = words.map((word) =>
      lookUp(word, { literal, unfinished: unfinished && word === last, mayBegin: word === last }),
    );
    return (await Promise.all(matches)).flat();
  };

  /** Takes a stop word by itself for the beginning of others: “you” is on the way to “youth”. */
  const beginningsOf = async (
    { text }: Query,
    { literal }: FindOptions,
  ): Promise<readonly WordMatch[]> => {
    const [word, ...others] = splitWords(text);
    if (word === undefined || others.length > 0 || literal) return [];
    const completed = await complete({ text: word, place: 0, spellings: [word], parts: [] });
    return completed ? [completed] : [];
  };

  /** Names what the first results are called. */
  const namesOf = async (results: readonly Result[]): Promise<readonly string[]> =>
    Promise.all(
      results
        .slice(0, MAX_SUGGESTIONS)
        .map(async ({ load }) => joinWords(decodeRecord((await load()).content).heading)),
    );

  const answerPassage = async (query: Query): Promise<Answer> => {
    const results = await passagesOf(query.phrase);
    if (results.length > 0)
      return { kind: 'found', results, findings: NO_FINDINGS, byNumber: false };
    const words = await lookUpAll(query, { literal: true });
    const near = await rankWords(
      words.filter(({ way }) => way === 'form'),
      false,
    );
    return {
      kind: 'nothing',
      findings: findings(query, words),
      suggestions: await namesOf(near),
    };
  };

  return async (text: string, options: FindOptions = {}): Promise<Answer> => {
    const reader = engine.numbers || isSentence(text) ? await engine.sentences() : undefined;
    const query = parseQuery(text, foldedStopWords, reader);
    if (query.phrase.length > 0) return answerPassage(query);
    const [firstNumber] = query.typed;
    const lack = lackOf(text);
    if (firstNumber === undefined && lack !== 'common') return { kind: 'hint', lack };

    const items = await itemsOf(query);
    if (firstNumber !== undefined && query.words.length === 0) {
      return items.length > 0
        ? { kind: 'found', results: unique(items), findings: NO_FINDINGS, byNumber: true }
        : { kind: 'no-number', number: firstNumber };
    }

    const words =
      query.words.length > 0 ? await lookUpAll(query, options) : await beginningsOf(query, options);
    if (firstNumber === undefined && words.length === 0) return { kind: 'hint', lack };
    const results = unique([...items, ...(await rankWords(words, query.asksMeaning))]);
    return results.length > 0
      ? { kind: 'found', results, findings: findings(query, words), byNumber: false }
      : { kind: 'nothing', findings: findings(query, words), suggestions: [] };
  };
};
