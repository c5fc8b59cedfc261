import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { drawPicture, PICTURE_WEIGHTS } from './layout.ts';
import { PICTURE, type PictureContent } from '../../site/head/picture-content.ts';
import { COLOURS } from '../../site/styles/tokens.ts';
import { readFont, staticFonts } from '../../build/fonts.ts';
import manifest from '../../../package.json' with { type: 'json' };

/** A picture, and the characters of its words that the font does not have. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly missing: readonly string[];
}

/** Draws pictures, all with the same font and colours. */
export interface Drawer {
  /** Changes when anything changes that the picture depends on. */
  readonly keyOf: (subject: PictureContent) => string;
  readonly draw: (subject: PictureContent) => Promise<Drawn>;
}

/** Leaves out the words that cannot be drawn whole: half a sentence would say something else. */
const without = (subject: PictureContent, missing: readonly string[]): PictureContent => {
  const whole = (text: string) => !missing.some((each) => text.includes(each));
  return {
    ...subject,
    words: whole(subject.words) ? subject.words : '',
    more: whole(subject.more) ? subject.more : '',
    lines: subject.lines.filter(whole),
  };
};

/**
 * Makes ready to draw: the site's font, at the weights of the pictures, and its light colours.
 *
 * @param text - everything that will be drawn: the font is cut down to it
 */
export const pictureDrawer = async (text: string): Promise<Drawer> => {
  const source = await readFont();
  const fonts: Font[] = (await staticFonts(source, text, PICTURE_WEIGHTS)).map((font) => ({
    ...font,
    name: 'Besley',
    style: 'normal',
  }));
  const { satori: layout, '@resvg/resvg-js': raster } = manifest.dependencies;
  const tools = createHash('sha256').update(source).update(layout).update(raster).digest('hex');

  const svgOf = async (subject: PictureContent) => {
    const missing = new Set<string>();
    const svg = await satori(drawPicture(subject, COLOURS.light), {
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
    keyOf: (subject) =>
      createHash('sha256')
        .update(tools)
        .update(JSON.stringify(drawPicture(subject, COLOURS.light)))
        .digest('hex'),
    draw: async (subject) => {
      const { svg, missing } = await svgOf(subject);
      const whole = missing.length > 0 ? (await svgOf(without(subject, missing))).svg : svg;
      const picture = await renderAsync(whole, { font: { loadSystemFonts: false } });
      return { png: picture.asPng(), missing };
    },
  };
};
