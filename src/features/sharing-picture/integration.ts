import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureFolder } from '../../build/environment.ts';
import { faults } from '../../content/issue-messages.ts';
import { isCached, writeCached } from '../../build/build-cache.ts';
import {
  pictureText,
  sharingPicturesOf,
  type SharingPicture,
} from '../../site/head/picture-content.ts';
import { pictureDrawer } from './render.ts';
import { showProgress } from '../../build/progress.ts';
import { sitePlan } from '../../build/site-plan.ts';

/** Draws the pictures that the cache lacks, as many at a time as the machine has processors. */
const drawMissing = async (
  pictures: ReadonlyMap<string, SharingPicture>,
  draw: (picture: SharingPicture) => Promise<Uint8Array>,
): Promise<void> => {
  const present = await Promise.all([...pictures.keys()].map(isCached));
  const missing = [...pictures].filter((_, index) => !present[index]);
  const progress = showProgress('Images de partage / Sharing pictures', missing.length);
  const queue = missing.values();
  const work = async () => {
    for (const [path, picture] of queue) {
      await writeCached(path, await draw(picture));
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end();
};

/**
 * Writes the sharing pictures beside the pages. A picture whose content, font, colours and tools are
 * those of an earlier build comes from the build cache.
 */
export const sharingPictures: AstroIntegration = {
  name: 'plan:sharing-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const lookup = await sitePlan();
      const pictures = sharingPicturesOf(lookup);
      const drawer = await pictureDrawer(
        pictures.map(({ content }) => pictureText(content)).join(''),
      );
      const cachedFile = ({ content }: SharingPicture) =>
        join(pictureFolder(), `${drawer.keyOf(content)}.png`);
      await drawMissing(
        new Map(pictures.map((picture) => [cachedFile(picture), picture])),
        async ({ file, content }) => {
          const { png, missing } = await drawer.draw(content);
          if (missing.length > 0) {
            const { fr, en } = faults.pictureCharacters(file, missing.join(' '));
            logger.warn(`${fr}\n${en}`);
          }
          return png;
        },
      );
      for (const picture of pictures) {
        const target = join(fileURLToPath(dir), picture.file);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(cachedFile(picture), target);
      }
    },
  },
};
