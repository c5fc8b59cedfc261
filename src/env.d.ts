interface ImportMetaEnv {
  /** What the build leaves out: `astro.config.mjs` defines it. */
  readonly SKIPPED: readonly import('./site/skippable.ts').Skippable[];
}

declare namespace App {
  interface Locals {
    /** Page that is being rendered. Reading it throws where there is none: “not found” is in both languages. */
    readonly route: import('./site/context.ts').PageRoute;
  }
}
