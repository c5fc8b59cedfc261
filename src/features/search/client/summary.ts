import type { Facet, SearchState } from '../../../site/search-url.ts';
import type { MessageName, Say } from '../messages.ts';
import type { Answer } from './find.ts';
import type { Findings } from './findings.ts';
import { unquoted } from './query.ts';

/** Part of a sentence: text, or a word that has its own meaning on the page. */
export type Segment = string | { readonly text: string; readonly as: 'missing' | 'corrected' };

/** Formats of one language for the sentences of an answer. */
export interface SentenceFormats {
  readonly say: Say;
  readonly plurals: Intl.PluralRules;
  /** Joins words with “and”. */
  readonly list: Intl.ListFormat;
}

/** Messages for queries without a content word. */
const HINTS = { common: 'hint', letter: 'hintLetter', sign: 'hintSign' } as const;

/** Stands for a word in a message until its element takes the place. */
const SLOT = '\u0000';

/** Fills a message with segments in place of text. */
const insert = (message: string, segments: readonly Segment[]): readonly Segment[] =>
  message
    .split(SLOT)
    .flatMap((text, rank): readonly Segment[] => [
      ...segments.slice(rank - 1, rank),
      ...(text ? [text] : []),
    ]);

/** Says where the results of a facet stand, with the space before it. */
const placeOf = (say: Say, facet: Facet | undefined): string => {
  if (facet === undefined) return '';
  const orientation = String(facet);
  return ` ${typeof facet === 'number' ? say('inOrientation', { orientation }) : say(facet)}`;
};

const countSentence = (
  { say, plurals }: SentenceFormats,
  count: number,
  { query, facet }: SearchState,
): string => {
  const details = { count: String(count), query, where: placeOf(say, facet) };
  if (count === 0) return say('nothing', details);
  return say(plurals.select(count) === 'one' ? 'one' : 'other', details);
};

/** Says the same of one word or several, each between quotation marks. */
const sayOf = (
  { say, plurals, list }: SentenceFormats,
  { one, other }: Readonly<Record<'one' | 'other', MessageName>>,
  words: readonly Segment[],
): readonly Segment[] => {
  if (words.length === 0) return [];
  const quoted = words.map(() => say('quoted', { word: SLOT }));
  const name = plurals.select(words.length) === 'one' ? one : other;
  return insert(say(name, { words: list.format(quoted) }), words);
};

const missing = (text: string): Segment => ({ text, as: 'missing' });
const corrected = (text: string): Segment => ({ text, as: 'corrected' });

/** Sentences beside the count: how the words were found, and which were not. */
const besides = (formats: SentenceFormats, findings: Findings): readonly (readonly Segment[])[] => [
  sayOf(formats, { one: 'missingOne', other: 'missingOther' }, findings.missing.map(missing)),
  ...findings.families.map(({ typed, instead }) =>
    insert(formats.say('family', { typed: SLOT, instead }), [missing(typed)]),
  ),
  sayOf(formats, { one: 'beginning', other: 'beginning' }, findings.beginnings),
  sayOf(formats, { one: 'foreignOne', other: 'foreignOther' }, findings.foreign),
];

const joined = (sentences: readonly (readonly Segment[])[]): readonly Segment[] =>
  sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, rank) => (rank > 0 ? [' ', ...sentence] : sentence));

/**
 * Says an answer: how many results for which words, which words were taken for others, and which are
 * not in the plan.
 *
 * @param answer - answer to the query of `state`
 * @param state - query and filter
 * @param count - number of results after filtering
 * @param formats - formats of the page's language
 * @returns sentences, in segments
 */
export const summaryOf = (
  answer: Answer,
  state: SearchState,
  count: number,
  formats: SentenceFormats,
): readonly Segment[] => {
  const { say } = formats;
  const query = unquoted(state.query);
  switch (answer.kind) {
    case 'hint':
      return [say(HINTS[answer.lack])];
    case 'no-number':
      return [say('noNumber', { number: answer.number })];
    case 'nothing': {
      const absent = answer.findings.missing.map(missing);
      if (query === state.query.trim() && absent.length > 0) {
        return sayOf(formats, { one: 'unmentioned', other: 'missingOther' }, absent);
      }
      return joined([[say('nothing', { query, where: '' })], ...besides(formats, answer.findings)]);
    }
    case 'found': {
      const { findings } = answer;
      const slips = findings.slips.map(({ typed, instead }) =>
        insert(say('slip', { typed, instead: SLOT }), [corrected(instead)]),
      );
      const counted = countSentence(formats, count, { ...state, query: findings.query || query });
      return joined([...slips, [counted], ...besides(formats, findings)]);
    }
  }
};
