import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFilesIn } from '../features/card/find-embed-script.ts';
import type { Repository } from '../site/repository.ts';
import type { PublishedSite } from '../site/urls.ts';
import { hostFilesOf } from './files.ts';
import { sitePlan } from '../build/site-plan.ts';

/**
 * Writes the rule files of hosts: headers, redirects, caching.
 *
 * @param site - the site
 * @param editor - repository that its editor changes; `undefined` for a site without an editor
 * @returns the integration
 */
export const hostFiles = (
  site: PublishedSite,
  editor: Repository | undefined,
): AstroIntegration => ({
  name: 'plan:host-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { plan } = sitePlan();
      const script = await embedFilesIn(folder);
      for (const { path, text } of hostFilesOf({ plan, ...site, script, editor })) {
        await writeFile(join(folder, path), text);
      }
    },
  },
});
