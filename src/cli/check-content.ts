import { relative } from 'node:path';
import process from 'node:process';
import { prioritySlug } from '../plan/number.ts';
import { formatIssues, type ContentIssue } from '../content/issue.ts';
import { annotateIssues } from '../content/issue-annotations.ts';
import { locate } from '../site/urls.ts';
import { contentFolder } from '../build/environment.ts';
import { readContent } from '../content/read-content.ts';
import type { Plan, Translation } from '../plan/plan.ts';

/** Options of the check of the content. */
export interface ContentOptions {
  /** Whether a stale or missing translation is an error, and not only a notice. */
  readonly strict: boolean;
}

const STATES = {
  stale: {
    fr: 'le français a changé depuis la traduction\u00a0: revoyez en.mdx et son champ « translates »',
    en: 'the French has changed since the translation: revise en.mdx and its field “translates”',
  },
  missing: {
    fr: 'pas encore traduit\u00a0: créez en.mdx',
    en: 'not translated yet: create en.mdx',
  },
} as const;

/** Lists the folders with a stale or missing translation. */
const behind = (plan: Plan): readonly (readonly [string, Exclude<Translation, 'current'>])[] =>
  [
    ['plan', plan.translation] as const,
    ...plan.orientations.map(
      ({ number, translation }) => [`orientations/${number}`, translation] as const,
    ),
    ...plan.priorities.map(
      ({ number, translation }) => [`priorities/${prioritySlug(number)}`, translation] as const,
    ),
  ].flatMap(([folder, state]) => (state === 'current' ? [] : [[folder, state] as const]));

/** On GitHub, shows issues on their files too. */
const annotate = (
  issues: readonly ContentIssue[],
  folder: string,
  severity: 'error' | 'warning' = 'error',
): void => {
  if (process.env['GITHUB_ACTIONS'] === 'true' && issues.length > 0) {
    console.log(annotateIssues(issues, relative('.', folder), severity));
  }
};

/** Makes the issue of a stale or missing translation, on the French file where there is no English one. */
const toTranslate = ([name, state]: ReturnType<typeof behind>[number]): ContentIssue => ({
  file: `${name}/${state === 'missing' ? 'fr' : 'en'}.mdx`,
  message: STATES[state],
});

/**
 * Checks the content, and prints its issues and the state of its translations.
 *
 * @param options - options of the check
 * @returns `true` if the content may be published
 * @throws {EnvironmentError} where a variable of the environment is wrong
 */
export const checkContent = async ({ strict }: ContentOptions): Promise<boolean> => {
  const folder = contentFolder();
  const { plan, issues, warnings, reminders } = await readContent(folder, locate);
  if (warnings.length > 0) {
    console.log(`\n${formatIssues(warnings, '!')}\n`);
    annotate(warnings, folder, 'warning');
  }
  if (reminders.length > 0) console.log(`\n${formatIssues(reminders, '…')}\n`);
  if (!plan) {
    console.error(`\n${formatIssues(issues)}\n`);
    annotate(issues, folder);
    console.error(
      `Contenu\u00a0: ${issues.length} à corriger dans ${relative('.', folder)}/. / ` +
        `Content: ${issues.length} to correct in ${relative('.', folder)}/.`,
    );
    return false;
  }
  const late = behind(plan);
  for (const [name, state] of late) {
    console.log(`! ${name}\n  FR  ${STATES[state].fr}\n  EN  ${STATES[state].en}`);
  }
  if (strict) annotate(late.map(toTranslate), folder);
  const slips = warnings.length > 0 ? `; ${warnings.length} à vérifier / to look at` : '';
  const toSupply = reminders.length > 0 ? `; ${reminders.length} à fournir / to be supplied` : '';
  const counts = `${plan.orientations.length} orientations, ${plan.priorities.length} priorités/priorities, ${plan.relations.length} liens/relations, ${plan.glossary.length} termes/terms`;
  console.log(`✓ Contenu / Content: ${counts}${slips}${toSupply}`);
  return !strict || late.length === 0;
};
