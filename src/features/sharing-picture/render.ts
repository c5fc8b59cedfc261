import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { drawPicture, PICTURE_WEIGHTS } from './layout.ts';
import { PICTURE, type PictureContent } from '../../site/head/picture-content.ts';
import type { Colours } from '../../site/styles/tokens.ts';
import { readFont, staticFonts } from '../../build/fonts.ts';
import manifest from '../../../package.json' with { type: 'json' };

/** Drawn picture. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** Characters missing from the font. */
  readonly missing: readonly string[];
}

/** Renderer of pictures with one font and one set of colours. */
export interface PictureDrawer {
  /** Cache key of a picture: a digest of its content, font, colours and tools. */
  readonly keyOf: (content: PictureContent) => string;
  /** Renders a picture as PNG. */
  readonly draw: (content: PictureContent) => Promise<DrawnPicture>;
}

/** Removes texts that cannot be drawn whole: half a sentence would have another meaning. */
const withoutUndrawable = (content: PictureContent, missing: readonly string[]): PictureContent => {
  const whole = (text: string) => !missing.some((character) => text.includes(character));
  return {
    ...content,
    words: whole(content.words) ? content.words : '',
    more: whole(content.more) ? content.more : '',
    lines: content.lines.filter(whole),
  };
};

/**
 * Makes a renderer of pictures.
 *
 * @param text - all words of the pictures, to which the font is reduced
 * @param colours - of the light theme
 * @returns a renderer with the site's font
 */
export const pictureDrawer = async (text: string, colours: Colours): Promise<PictureDrawer> => {
  const source = await readFont();
  const fonts: Font[] = (await staticFonts(source, text, PICTURE_WEIGHTS)).map((font) => ({
    ...font,
    name: 'Besley',
    style: 'normal',
  }));
  const { satori: layout, '@resvg/resvg-js': raster } = manifest.dependencies;
  const tools = createHash('sha256').update(source).update(layout).update(raster).digest('hex');

  const svgOf = async (content: PictureContent) => {
    const missing = new Set<string>();
    const svg = await satori(drawPicture(content, colours), {
      ...PICTURE,
      fonts,
      loadAdditionalAsset: (_, segment) => {
        for (const character of segment) missing.add(character);
        return Promise.resolve('');
      },
    });
    return { svg, missing: [...missing] };
  };

  return {
    keyOf: (content) =>
      createHash('sha256')
        .update(tools)
        .update(JSON.stringify(drawPicture(content, colours)))
        .digest('hex'),
    draw: async (content) => {
      const { svg, missing } = await svgOf(content);
      const whole =
        missing.length > 0 ? (await svgOf(withoutUndrawable(content, missing))).svg : svg;
      const picture = await renderAsync(whole, { font: { loadSystemFonts: false } });
      return { png: picture.asPng(), missing };
    },
  };
};
