import type { LevelNouns } from '../../../plan/levels.ts';
import { takeMeaning } from './meaning.ts';
import type { SentenceReader } from './query.ts';
import { figureWriter } from './spelled-numbers.ts';

/**
 * Makes the reader of queries that are sentences.
 *
 * @param nouns - what people call the levels of the plan
 * @returns the reader
 */
export const sentenceReader = (nouns: LevelNouns): SentenceReader => ({
  takeMeaning,
  writeFigures: figureWriter(nouns),
});
