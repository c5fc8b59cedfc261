import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './environment.ts';
import { claimOutFolder, markAsBuilt } from './out-folder.ts';

/**
 * Checks Astro's output folder before Astro empties it, and marks it as built: for `astro build` too,
 * which does not go through `buildSite`.
 */
export const guardedOutFolder: AstroIntegration = {
  name: 'plan:out-folder',
  hooks: {
    'astro:config:setup': async ({ command, config }) => {
      if (command !== 'build') return;
      const [out, project] = [fileURLToPath(config.outDir), fileURLToPath(config.root)];
      await claimOutFolder(out, project, contentFolder());
    },
    'astro:build:done': ({ dir }) => markAsBuilt(fileURLToPath(dir)),
  },
};
