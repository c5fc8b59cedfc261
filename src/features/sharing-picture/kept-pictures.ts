import { join } from 'node:path';
import { keep } from '../../build/build-cache.ts';
import { pictureFolder } from '../../build/environment.ts';
import { faults } from '../../content/issue-messages.ts';
import { pictureText, type SharingPicture } from '../../site/head/picture-content.ts';
import { pictureDrawer } from './render.ts';

/** The sharing pictures of a plan, kept from build to build under the name of all that they depend on. */
export interface KeptPictures {
  /** Absolute path that a picture is kept at. */
  readonly pathOf: (picture: SharingPicture) => string;
  /** Draws a picture, and keeps it at its path. */
  readonly draw: (picture: SharingPicture) => Promise<void>;
}

/**
 * Makes ready to draw and keep pictures.
 *
 * @param pictures - all that may be drawn
 * @param warn - called with a sentence about the characters of a picture that no font has
 * @returns where pictures are kept, and how they come there
 */
export const keptPictures = async (
  pictures: readonly SharingPicture[],
  warn: (sentence: string) => void,
): Promise<KeptPictures> => {
  const drawer = await pictureDrawer(pictures.map(({ subject }) => pictureText(subject)).join(''));
  const pathOf = ({ subject }: SharingPicture) =>
    join(pictureFolder(), `${drawer.keyOf(subject)}.png`);
  return {
    pathOf,
    draw: async (picture) => {
      const { png, missing } = await drawer.draw(picture.subject);
      if (missing.length > 0) {
        const { fr, en } = faults.pictureCharacters(picture.file, missing.join(' '));
        warn(`${fr}\n${en}`);
      }
      await keep(pathOf(picture), png);
    },
  };
};
