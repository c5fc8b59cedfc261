import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { DEFAULT_SITE_URL, parseSiteUrl, type SiteAddress } from './urls.ts';

/** The folder of the plan to publish: `PLAN_CONTENT`, or `content`. Absolute. */
export const contentFolder = (): string => resolve(process.env['PLAN_CONTENT'] ?? 'content');

/** The folder that a build is written to: `PLAN_OUT`, or `dist`. Absolute. */
export const outFolder = (): string => resolve(process.env['PLAN_OUT'] ?? 'dist');

/** Where a build keeps what it may use again: one folder per content and target, under `.cache`. */
export const cacheFolder = (): string => {
  const build = createHash('sha256').update(`${contentFolder()}\n${outFolder()}`).digest('hex');
  return resolve('.cache/astro', build.slice(0, 16));
};

/** Where sharing pictures are kept from build to build, for any content: each is named after all that
    it depends on. */
export const pictureFolder = (): string => resolve('.cache/pictures');

/** Where the PDFs are kept, in the same way. */
export const documentFolder = (): string => resolve('.cache/documents');

/**
 * The address that a build is for: `SITE_URL`, or this machine's preview.
 *
 * @throws {Error} where `SITE_URL` is not an address
 */
export const siteAddress = (): SiteAddress =>
  parseSiteUrl(process.env['SITE_URL'] ?? DEFAULT_SITE_URL);
