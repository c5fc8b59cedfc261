import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

/** The site's font at one weight, uncompressed. */
export interface StaticFont<Weight extends number = number> {
  readonly weight: Weight;
  readonly data: Buffer;
}

/**
 * Reads the site's font as browsers get it: variable, compressed.
 *
 * @returns bytes of a WOFF2 file
 */
export const readFont = (): Promise<Buffer> => readFile(resolve('src/site/fonts/besley.woff2'));

/**
 * Subsets the site's font at fixed weights, for tools without support for variable fonts.
 *
 * @param source - bytes of the WOFF2 file from `readFont`
 * @param text - every character that will be set
 * @param weights - weights of the fonts, from 400 to 900
 * @returns one TrueType font per weight
 */
export const staticFonts = <Weight extends number>(
  source: Uint8Array,
  text: string,
  weights: readonly Weight[],
): Promise<readonly StaticFont<Weight>[]> =>
  Promise.all(
    weights.map(async (weight) => ({
      weight,
      data: await subsetFont(source, text, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      }),
    })),
  );
