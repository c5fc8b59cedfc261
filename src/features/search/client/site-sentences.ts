import { sentenceReader } from './sentences.ts';

// Loaded for a query of several words alone: its code and its words are a tenth of the page's script.
export const { takeMeaning, writeFigures } = sentenceReader(import.meta.env.PLAN_LEVEL_NOUNS);
