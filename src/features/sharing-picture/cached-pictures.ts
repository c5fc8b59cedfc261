import type { Colours } from '../../site/styles/tokens.ts';
import { join } from 'node:path';
import { writeCached } from '../../build/cache.ts';
import { pictureFolder } from '../../build/environment.ts';
import { issueMessages } from '../../content/issue-messages.ts';
import { pictureText, type SharingPicture } from '../../site/head/picture-content.ts';
import { pictureDrawer } from './render.ts';

/** Sharing pictures of a plan in the build cache, named by a digest of their inputs. */
export interface CachedPictures {
  /** Absolute path of a picture in the cache. */
  readonly pathOf: (picture: SharingPicture) => string;
  /** Draws a picture and writes it to the cache. */
  readonly draw: (picture: SharingPicture) => Promise<void>;
}

/**
 * Prepares the drawing of sharing pictures into the build cache.
 *
 * @param pictures - all pictures that may be drawn
 * @param colours - of the light theme
 * @param warn - function called with a sentence about characters missing from the font
 * @returns paths of the pictures, and a function that draws one
 */
export const cachedPictures = async (
  pictures: readonly SharingPicture[],
  colours: Colours,
  warn: (sentence: string) => void,
): Promise<CachedPictures> => {
  const drawer = await pictureDrawer(
    pictures.map(({ content }) => pictureText(content)).join(''),
    colours,
  );
  const pathOf = ({ content }: SharingPicture) =>
    join(pictureFolder(), `${drawer.keyOf(content)}.png`);
  return {
    pathOf,
    draw: async (picture) => {
      const { png, missing } = await drawer.draw(picture.content);
      if (missing.length > 0) {
        const { fr, en } = issueMessages.pictureCharacters(picture.file, missing.join(' '));
        warn(`${fr}\n${en}`);
      }
      await writeCached(pathOf(picture), png);
    },
  };
};
