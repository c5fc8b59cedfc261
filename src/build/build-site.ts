import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import {
  buildCacheFolder,
  buildLock,
  contentFolder,
  outFolder,
  siteAddress,
} from './environment.ts';
import { ContentError } from '../content/issue.ts';
import { alone } from './lock.ts';
import { buildingFolder, clearAway, replaceFolder } from './replace-folder.ts';

/**
 * Builds the site that the environment describes, and says so in a few lines.
 *
 * @returns whether it succeeded
 */
export const buildSite = async (): Promise<boolean> => {
  // Whatever the shell says, what is published is no development build.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  const { origin, base } = siteAddress();
  if (!process.env['SITE_URL']) {
    console.warn(
      `SITE_URL n’est pas défini\u00a0: le site est construit pour ${origin}${base}\n` +
        `SITE_URL is not set: the site is built for ${origin}${base}`,
    );
  }
  const target = outFolder();
  const building = buildingFolder(target);
  try {
    await alone(
      buildLock(),
      async () => {
        await clearAway(target);
        await build({ logLevel: 'warn', outDir: building, cacheDir: buildCacheFolder() });
        await replaceFolder(building, target);
      },
      () => {
        console.log(
          'Une autre construction est en cours\u00a0: celle-ci attend.\n' +
            'Another build is running: this one waits.',
        );
      },
    );
  } catch (error) {
    const told = error instanceof ContentError || !(error instanceof Error);
    console.error(told ? String(error) : error.stack);
    return false;
  } finally {
    await rm(building, { recursive: true, force: true });
    await rm(buildCacheFolder(), { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const from = relative('.', contentFolder());
  const to = relative('.', target);
  console.log(`✓ ${from}/ → ${to}/ (${origin}${base}), ${seconds} s`);
  return true;
};
