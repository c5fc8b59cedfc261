import { DEFAULT_LANGUAGES, type Languages } from './languages.ts';
import { DEFAULT_LEVELS, type Levels } from './levels.ts';

/** Form of a plan: what it is written in and divided into. Its addresses depend on nothing else. */
export interface PlanForm {
  readonly languages: Languages;
  readonly levels: Levels;
}

/** Form of a plan that states none. */
export const DEFAULT_FORM = {
  languages: DEFAULT_LANGUAGES,
  levels: DEFAULT_LEVELS,
} as const satisfies PlanForm;
