import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFilesIn } from '../features/card/find-embed-script.ts';
import { publishedSite } from '../build/published-site.ts';
import { hostFilesOf } from './files.ts';
import { sitePlan } from '../build/site-plan.ts';

/** Writes the rule files of hosts: headers, redirects, caching. */
export const hostFiles: AstroIntegration = {
  name: 'plan:host-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { plan } = sitePlan();
      const script = await embedFilesIn(folder);
      for (const { path, text } of hostFilesOf({ plan, ...publishedSite(), script })) {
        await writeFile(join(folder, path), text);
      }
    },
  },
};
