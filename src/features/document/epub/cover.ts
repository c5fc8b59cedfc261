import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import { isCached, writeCached } from '../../../build/cache.ts';
import { documentFolder } from '../../../build/environment.ts';
import type { PlanDocument } from '../document.ts';
import { documentKey, drawCover } from '../pdf/compile.ts';
import manifest from '../../../../package.json' with { type: 'json' };

/** Pixels: enough for the screen of a reader, and no more than catalogues take. */
const WIDTH = 1200;

/**
 * Draws the cover of the e-book, which is that of the PDF. One with the content, template, font and tools of an
 * earlier build comes from the build cache.
 *
 * @param document - input of the template
 * @returns a PNG image
 * @throws {Error} where the template is wrong
 */
export const bookCover = async (document: PlanDocument): Promise<Uint8Array> => {
  const key = createHash('sha256')
    .update(manifest.dependencies['@resvg/resvg-js'])
    .update(await documentKey(document))
    .digest('hex');
  const path = join(documentFolder(), `${key}.png`);
  if (!(await isCached(path))) {
    const image = await renderAsync(await drawCover(document), {
      fitTo: { mode: 'width', value: WIDTH },
      font: { loadSystemFonts: false },
    });
    await writeCached(path, image.asPng());
  }
  return readFile(path);
};
