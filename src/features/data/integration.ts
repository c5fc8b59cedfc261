import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedSite } from '../../build/published-site.ts';
import { sitePlan } from '../../build/site-plan.ts';
import { urlsFor } from '../../site/urls.ts';
import { dataFilesOf, removedFilesOf } from './data-files.ts';

/** Writes the data files of the plan beside its pages. */
export const dataFiles: AstroIntegration = {
  name: 'plan:data-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const [lookup, urls] = [sitePlan(), urlsFor(publishedSite())];
      for (const { path, text } of [
        ...dataFilesOf(lookup, urls),
        ...removedFilesOf(lookup, urls),
      ]) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text());
      }
    },
  },
};
