// Loaded for a word that is not in the index.
export { readCommonWords } from '../common-words.ts';
export { readVocabulary } from '../vocabulary.ts';
