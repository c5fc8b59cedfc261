import { SOURCE_LOCALE, type Locale } from '../plan/locale.ts';
import type { Skipped } from './skippable.ts';
import { urlsFor } from './urls.ts';

/** Scheme and host of the site that is being built; Astro is told by `astro.config.mjs`. */
export const siteOrigin: string = new URL(import.meta.env.SITE).origin;

/** Every address of the site that is being built. Astro gives the base as people write it. */
export const urls = urlsFor({
  origin: siteOrigin,
  base: encodeURI(import.meta.env.BASE_URL),
});

/** What the build leaves out: no page offers it. */
export const skipped: Skipped = new Set(import.meta.env.SKIPPED);

/** Whether the site is shown as it is written, and not built to be published. */
export const isDevelopment: boolean = import.meta.env.DEV;

/**
 * The language of the page that a component stands on. Components that MDX places are given no
 * language, and French words may stand on an English page.
 *
 * @param url - of the page: `Astro.url`
 */
export const pageLocale = (url: URL): Locale => urls.locate(url.pathname)?.locale ?? SOURCE_LOCALE;
