// Loaded for a query of several words alone: its code and its words are a tenth of the page's script.
export { takeMeaning } from './meaning.ts';
export { writeFigures } from './spelled-numbers.ts';
