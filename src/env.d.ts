interface ImportMetaEnv {
  /** Parts that the build leaves out, defined by `astro.config.mjs`. */
  readonly SKIPPED: readonly import('./site/skippable.ts').Skippable[];
  /** Languages of the plan, defined by `astro.config.mjs`. */
  readonly FORM: import('./plan/form.ts').PlanForm;
  /** What people call the levels of the plan: the table of nouns is not for browsers. */
  readonly LEVEL_NOUNS: import('./plan/levels.ts').LevelNouns;
}

declare namespace App {
  interface Locals {
    /** Page that is being rendered. */
    readonly route: import('./site/context.ts').PageRoute;
  }
}
