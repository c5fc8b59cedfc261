import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../build/environment.ts';
import { sitePlan } from '../../build/site-plan.ts';
import { imagesOf } from '../../plan/lookup.ts';
import { imagePath } from '../../site/urls.ts';

/** Copies the images that the texts of the plan show beside its pages. */
export const contentImages: AstroIntegration = {
  name: 'plan:content-images',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const { file } of imagesOf(sitePlan().plan)) {
        const path = join(fileURLToPath(dir), imagePath(file));
        await mkdir(dirname(path), { recursive: true });
        await copyFile(join(contentFolder(), file), path);
      }
    },
  },
};
