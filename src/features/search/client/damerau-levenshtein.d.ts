declare module 'damerau-levenshtein' {
  /** The edits, transpositions included, that make one word out of another. */
  export default function distance(a: string, b: string): { readonly steps: number };
}
