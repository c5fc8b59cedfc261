import { resolve } from 'node:path';
import process from 'node:process';
import { DEFAULT_SITE_URL, parseSiteUrl, type SiteAddress } from '../site/urls.ts';

/** The folder of the plan to publish: `PLAN_CONTENT`, or `content`. Absolute. */
export const contentFolder = (): string => resolve(process.env['PLAN_CONTENT'] ?? 'content');

/** The folder that a build is written to: `PLAN_OUT`, or `dist`. Absolute. */
export const outFolder = (): string => resolve(process.env['PLAN_OUT'] ?? 'dist');

/** Where Astro keeps what it may use again. */
export const cacheFolder = (): string => resolve('.cache/astro');

/** Held by a build: Astro keeps what it renders with in one folder of the project, `.astro`. */
export const buildLock = (): string => resolve('.cache/build.lock');

/** Where Astro keeps what it uses for one build, and no longer: content may be another's the next time. */
export const buildCacheFolder = (): string => resolve('.cache/astro', `build-${process.pid}`);

/** What takes long in a large plan, and may be left out of a build that only measures. */
export const SKIPPABLE = ['pictures', 'documents', 'copies'] as const;

/** Whether a build leaves something out: `PLAN_WITHOUT`, names separated by commas. */
export const isSkipped = (what: (typeof SKIPPABLE)[number]): boolean =>
  (process.env['PLAN_WITHOUT'] ?? '').split(',').includes(what);

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
