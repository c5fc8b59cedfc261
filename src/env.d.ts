interface ImportMetaEnv {
  /** Parts that the build leaves out, defined by `astro.config.mjs`. */
  readonly SKIPPED: readonly import('./site/skippable.ts').Skippable[];
  /** Languages of the plan, defined by `astro.config.mjs`. */
  readonly LANGUAGES: import('./plan/languages.ts').Languages;
}

declare namespace App {
  interface Locals {
    /** Page that is being rendered. */
    readonly route: import('./site/context.ts').PageRoute;
  }
}
