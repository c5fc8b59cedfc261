import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './environment.ts';
import { claimOutFolder, markAsBuilt } from './out-folder.ts';

/**
 * Guards the folder that Astro builds into, which it empties first, and marks it as made by a build,
 * whatever command builds.
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
