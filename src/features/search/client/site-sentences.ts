import type { OwnNumbers } from '../own-numbers.ts';
import type { SentenceReader } from './query.ts';
import { sentenceReader } from './sentences.ts';

/**
 * Makes the reader of sentences of this plan. Loaded for a query of several words alone, and where the plan has
 * numbers of its own: its code and its words are a tenth of the page's script.
 *
 * @param numbers - of the plan, where they are not those of its folders
 * @returns the reader
 */
export const readerFor = (numbers: OwnNumbers | null): SentenceReader =>
  sentenceReader(import.meta.env.PLAN_LEVEL_NOUNS, numbers);
