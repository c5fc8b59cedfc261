import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureFolder } from '../../build/environment.ts';
import { issueMessages } from '../../content/issue-messages.ts';
import { isCached, keep } from '../../build/build-cache.ts';
import {
  pictureText,
  sharingPicturesOf,
  type SharingPicture,
} from '../../site/head/picture-content.ts';
import { pictureDrawer } from './render.ts';
import { showProgress } from '../../build/progress.ts';
import { sitePlan } from '../../build/site-plan.ts';

/** Draws what no earlier build has drawn, as many at a time as the machine has processors. */
const drawMissing = async (
  wanted: ReadonlyMap<string, SharingPicture>,
  draw: (picture: SharingPicture) => Promise<Uint8Array>,
): Promise<void> => {
  const present = await Promise.all([...wanted.keys()].map(isCached));
  const missing = [...wanted].filter((_, place) => !present[place]);
  const progress = showProgress('Images de partage / Sharing pictures', missing.length);
  const queue = missing.values();
  const work = async () => {
    for (const [path, picture] of queue) {
      await keep(path, await draw(picture));
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end();
};

/**
 * Writes the sharing pictures beside the pages. Each is kept from build to build under the name of
 * all that it depends on, so that only those that changed are drawn again.
 */
export const sharingPictures: AstroIntegration = {
  name: 'plan:sharing-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const index = sitePlan();
      const pictures = sharingPicturesOf(index);
      const drawer = await pictureDrawer(
        pictures.map(({ subject }) => pictureText(subject)).join(''),
      );
      const kept = ({ subject }: SharingPicture) =>
        join(pictureFolder(), `${drawer.keyOf(subject)}.png`);
      await drawMissing(
        new Map(pictures.map((picture) => [kept(picture), picture])),
        async ({ file, subject }) => {
          const { png, missing } = await drawer.draw(subject);
          if (missing.length > 0) {
            const { fr, en } = issueMessages.pictureCharacters(file, missing.join(' '));
            logger.warn(`${fr}\n${en}`);
          }
          return png;
        },
      );
      for (const picture of pictures) {
        const target = join(fileURLToPath(dir), picture.file);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(kept(picture), target);
      }
    },
  },
};
