import type { Locale } from '../plan/locale.ts';
import type { ToldState } from './translation-notices.ts';
import type { PlanLookup } from '../plan/lookup.ts';
import type { Page } from '../plan/pages.ts';
import type { Strings } from './i18n/index.ts';
import type { ContentRepository } from './repository.ts';
import type { Skipped } from './skippable.ts';
import { urlsFor, type Urls } from './urls.ts';

/** Scheme and host of the site that is being built, from `astro.config.mjs`. */
export const siteOrigin: string = new URL(import.meta.env.SITE).origin;

/** Addresses of the site that is being built. Astro has the base without percent-encoding. */
export const urls = urlsFor({
  origin: siteOrigin,
  base: encodeURI(import.meta.env.BASE_URL),
  ...import.meta.env.PLAN_FORM,
});

/** Parts that the build leaves out: no page offers them. */
export const skipped: Skipped = new Set(import.meta.env.PLAN_SKIPPED);

/** Repository where editors change the content; `undefined` where the site has no editor. */
export const contentRepository: ContentRepository | undefined =
  import.meta.env.PLAN_REPOSITORY ?? undefined;

/** Whether the development server shows the site. */
export const isDevelopment: boolean = import.meta.env.DEV;

/** Page or card that is being rendered. Every component finds it in `Astro.locals.route`. */
export interface PageRoute {
  /** Page, or the item of the plan that a card shows. */
  readonly page: Page;
  /**
   * Whether the address leads to nothing. The page “not found” is in both languages; its header and footer
   * are those of the home page in the language of the plan.
   */
  readonly isNotFound: boolean;
  /** Language of the page. Texts of the plan may be in another: see `Text.locale`. */
  readonly locale: Locale;
  /** Words of the site in the language of the page. */
  readonly t: Strings;
  /** Plan that is being published. */
  readonly lookup: PlanLookup;
  /** Addresses of the site. */
  readonly urls: Urls;
  /** Signs on the page so far, for the layout to explain. */
  readonly signs: Set<ToldState>;
  /** Size in bytes of the PDF in the language of the page; `undefined` where the build makes none. */
  readonly pdfSize: () => Promise<number | undefined>;
}
