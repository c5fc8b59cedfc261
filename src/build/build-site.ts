import { rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { ContentError } from '../content/issue.ts';
import { buildCacheFolder, buildLock, environment, type Environment } from './environment.ts';
import { withLock } from './lock.ts';
import { claimOutFolder } from './out-folder.ts';
import { clearAway, makeWorkFolder, removeWorkFolder, replaceFolder } from './replace-folder.ts';

/** Prints notices of a default address and of parts left out. */
const printNotices = ({ site, isSiteUrlGiven, skipped }: Environment): void => {
  if (!isSiteUrlGiven) {
    const address = site.origin + site.base;
    console.warn(
      `SITE_URL n’est pas défini\u00a0: le site est construit pour ${address}\n` +
        `SITE_URL is not set: the site is built for ${address}`,
    );
  }
  if (skipped.size > 0) {
    const parts = [...skipped].join(', ');
    console.warn(
      `PLAN_SKIP\u00a0: laissé de côté, et offert nulle part\u00a0: ${parts}\n` +
        `PLAN_SKIP: left out, and offered nowhere: ${parts}`,
    );
  }
};

/** Builds into a work folder, then moves the result to the target. */
const buildInto = async (target: string): Promise<void> => {
  await clearAway(target);
  const work = await makeWorkFolder(target);
  try {
    await build({ logLevel: 'warn', outDir: work.built, cacheDir: buildCacheFolder() });
    await replaceFolder(work, target);
  } finally {
    await removeWorkFolder(work, target);
    await rm(buildCacheFolder(), { recursive: true, force: true });
  }
};

const printWait = (): void => {
  console.log(
    'Une autre construction est en cours\u00a0: celle-ci attend.\n' +
      'Another build is running: this one waits.',
  );
};

/**
 * Builds the site by the variables of the environment, and prints the outcome in a few lines.
 *
 * @returns `true` if the build succeeded
 */
export const buildSite = async (): Promise<boolean> => {
  // A published site is no development build, even with another `NODE_ENV` in the shell.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  try {
    const wanted = environment();
    const { contentFolder, outFolder, site } = wanted;
    const target = await claimOutFolder(outFolder, resolve('.'), contentFolder);
    printNotices(wanted);
    await withLock(buildLock(), () => buildInto(target), printWait);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const [from, to] = [contentFolder, target].map((folder) => relative('.', folder));
    console.log(`✓ ${from}/ → ${to}/ (${site.origin}${site.base}), ${seconds} s`);
    return true;
  } catch (error) {
    if (error instanceof ContentError) console.error(error.message);
    else console.error(error);
    return false;
  }
};
