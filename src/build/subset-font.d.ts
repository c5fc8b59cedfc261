declare module 'subset-font' {
  /** https://www.npmjs.com/package/subset-font */
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly variationAxes: Readonly<Record<string, number>>;
    },
  ) => Promise<Buffer>;
  export default subsetFont;
}
