import { coloursOf } from '../../site/styles/tokens.ts';
import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isCached } from '../../build/cache.ts';
import { shownPlan } from '../../build/dev-content.ts';
import { showProgress } from '../../build/progress.ts';
import { sitePlan } from '../../build/site-plan.ts';
import { sharingPicturesOf, type SharingPicture } from '../../site/head/picture-content.ts';
import { cachedPictures } from './cached-pictures.ts';
import { picturesOnDemand } from './on-demand.ts';

/** Draws the pictures missing from the cache, as many at a time as the machine has processors. */
const drawMissing = async (
  pictures: ReadonlyMap<string, SharingPicture>,
  draw: (picture: SharingPicture) => Promise<void>,
): Promise<void> => {
  const present = await Promise.all([...pictures.keys()].map(isCached));
  const missing = [...pictures].filter((_, index) => !present[index]);
  const progress = showProgress('Images de partage / Sharing pictures', missing.length);
  const queue = missing.values();
  const work = async () => {
    for (const [, picture] of queue) {
      await draw(picture);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end();
};

/**
 * Writes the sharing pictures beside the pages, and draws them on demand in development. A picture with
 * the content, font, colours and tools of an earlier build comes from the build cache.
 */
export const sharingPictures: AstroIntegration = {
  name: 'plan:sharing-pictures',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const warn = (sentence: string) => {
        logger.warn(sentence);
      };
      server.middlewares.use(picturesOnDemand(shownPlan, warn));
    },
    'astro:build:done': async ({ dir, logger }) => {
      const lookup = sitePlan();
      const pictures = sharingPicturesOf(lookup);
      const colours = coloursOf(lookup.plan).light;
      const { pathOf, draw } = await cachedPictures(pictures, colours, (sentence) => {
        logger.warn(sentence);
      });
      await drawMissing(new Map(pictures.map((picture) => [pathOf(picture), picture])), draw);
      for (const picture of pictures) {
        const target = join(fileURLToPath(dir), picture.file);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(pathOf(picture), target);
      }
    },
  },
};
