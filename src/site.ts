import { urlsFor } from './urls.ts';

/** Every address of the site that is being built; Astro is told where by `astro.config.mjs`. */
export const urls = urlsFor({
  origin: new URL(import.meta.env.SITE).origin,
  base: import.meta.env.BASE_URL,
});
