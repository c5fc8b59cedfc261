import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

/** The site's font at one weight. */
export interface StaticFont<Weight extends number = number> {
  readonly weight: Weight;
  readonly data: Buffer;
}

/** The site's font as browsers get it: variable, compressed. */
export const readFont = (): Promise<Buffer> => readFile(resolve('src/site/fonts/besley.woff2'));

/**
 * Cuts the site's font down to a text, at fixed weights, for tools that know no variable fonts.
 *
 * @param source - what `readFont` gives
 * @param text - everything that will be shown in it
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
