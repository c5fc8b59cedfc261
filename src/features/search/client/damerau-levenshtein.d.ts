declare module 'damerau-levenshtein' {
  /** Counts the edits between two words, transpositions included. */
  export default function distance(a: string, b: string): { readonly steps: number };
}
