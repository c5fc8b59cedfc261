import type { LevelNouns } from '../../../plan/levels.ts';
import type { OwnNumbers } from '../own-numbers.ts';
import { takeNumbers } from './numbers.ts';
import { ownNumberTaker } from './own-numbers.ts';
import { takeMeaning } from './meaning.ts';
import type { SentenceReader } from './query.ts';
import { figureWriter } from './spelled-numbers.ts';

/**
 * Makes the reader of queries that are sentences.
 *
 * @param nouns - what people call the levels of the plan
 * @param numbers - of the plan, where they are not those of its folders
 * @returns the reader
 */
export const sentenceReader = (nouns: LevelNouns, numbers: OwnNumbers | null): SentenceReader => {
  const writeFigures = figureWriter(nouns);
  const take = numbers ? ownNumberTaker(numbers, nouns) : takeNumbers;
  return { takeMeaning, takeNumbers: (text) => take(text, writeFigures(text)) };
};
