interface ImportMetaEnv {
  /** Parts that the build leaves out, defined by `astro.config.mjs`. */
  readonly PLAN_SKIPPED: readonly import('./site/skippable.ts').Skippable[];
  /** Languages of the plan, defined by `astro.config.mjs`. */
  readonly PLAN_FORM: import('./plan/form.ts').PlanForm;
  /** What people call the levels of the plan: the table of nouns is not for browsers. */
  readonly PLAN_LEVEL_NOUNS: import('./plan/levels.ts').LevelNouns;
  /** Repository of the content, defined by `astro.config.mjs`; `null` where the site has no editor. */
  readonly PLAN_REPOSITORY: import('./site/repository.ts').ContentRepository | null;
}

declare namespace App {
  interface Locals {
    /** Page that is being rendered. */
    readonly route: import('./site/context.ts').PageRoute;
  }
}
