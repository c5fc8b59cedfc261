interface ImportMetaEnv {
  /** What the build leaves out: `astro.config.mjs` defines it. */
  readonly SKIPPED: readonly import('./site/skippable.ts').Skippable[];
}

declare namespace App {
  interface Locals {
    /** Size in bytes of the plan's PDF in a language; `undefined` where the build makes none. */
    readonly pdfSize: (locale: import('./plan/locale.ts').Locale) => Promise<number | undefined>;
  }
}
