/** A script as the text of one classic script: `src/build/script-text.ts`. */
declare module '*?classic' {
  const text: string;
  export default text;
}

/** A script as the text of one module: `src/build/script-text.ts`. */
declare module '*?module' {
  const text: string;
  export default text;
}
