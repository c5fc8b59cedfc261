import type { SearchState } from '../../../site/search-url.ts';
import type { Answer } from './find.ts';

/** The sentences of the search page, as the page carries them; see `search.messages` in i18n. */
export type Messages = Readonly<Record<string, string>>;

/** Says one of the sentences. Details are text, whatever they hold. */
export type Say = (name: string, details?: Readonly<Record<string, string>>) => string;

const countSentence = (
  say: Say,
  plurals: Intl.PluralRules,
  count: number,
  { query, orientation }: SearchState,
): string => {
  const one = plurals.select(count) === 'one';
  if (orientation === undefined) {
    return say(one ? 'one' : 'other', { count: String(count), query });
  }
  const details = { count: String(count), query, orientation: String(orientation) };
  if (count === 0) return say('nothingFiltered', details);
  return say(one ? 'filteredOne' : 'filteredOther', details);
};

/**
 * What an answer comes to, in one sentence.
 *
 * @param count - of the results that are left by the filter
 */
export const summaryOf = (
  answer: Answer,
  asked: SearchState,
  count: number,
  say: Say,
  plurals: Intl.PluralRules,
): string => {
  switch (answer.kind) {
    case 'hint':
      return say('hint');
    case 'no-number':
      return say('noNumber', { number: answer.number });
    case 'nothing':
      return say('nothing', { query: asked.query });
    case 'found':
      return countSentence(say, plurals, count, {
        ...asked,
        query: answer.corrected ?? asked.query,
      });
  }
};
