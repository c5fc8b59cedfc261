import { relative } from 'node:path';
import process from 'node:process';
import { formatIssues, type ContentIssue } from '../content/issue.ts';
import { annotateIssues } from '../content/issue-annotations.ts';
import { locate } from '../site/urls.ts';
import { contentFolder } from '../build/environment.ts';
import { movedNumberWarnings } from '../content/moved-numbers.ts';
import { readContent } from '../content/read-content.ts';
import { oldTextsIn } from '../content/translation/old-texts.ts';
import { translatedItems } from '../content/translation/items.ts';
import { formatTasks, translationTasks } from '../content/translation/report.ts';
import { synonymWarnings } from '../features/search/synonym-warnings.ts';

/** Options of the check of the content. */
export interface ContentOptions {
  /** Whether a translation that is stale or missing is an error, and not only a notice. */
  readonly strict: boolean;
}

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

/**
 * Checks the content, and prints its issues and the state of its translations.
 *
 * @param options - options of the check
 * @returns `true` if the content may be published
 * @throws {EnvironmentError} where a variable of the environment is wrong
 */
export const checkContent = async ({ strict }: ContentOptions): Promise<boolean> => {
  const folder = contentFolder();
  const { plan, issues, reminders, sources, ...read } = await readContent(folder, locate);
  const warnings = [
    ...read.warnings,
    ...(await movedNumberWarnings(folder, sources)),
    ...(plan ? synonymWarnings(plan, sources) : []),
  ];
  if (warnings.length > 0) {
    console.log(`\n${formatIssues(warnings, '!')}\n`);
    annotate(warnings, folder, 'warning');
  }
  const remind = () => {
    if (reminders.length > 0) console.log(`\n${formatIssues(reminders, '…')}\n`);
  };
  if (!plan) {
    remind();
    console.error(`\n${formatIssues(issues)}\n`);
    annotate(issues, folder);
    console.error(
      `Contenu\u00a0: ${issues.length} à corriger dans ${relative('.', folder)}/. / ` +
        `Content: ${issues.length} to correct in ${relative('.', folder)}/.`,
    );
    return false;
  }
  const tasks = translationTasks(translatedItems(sources), oldTextsIn(folder, sources.languages));
  if (tasks.length > 0) console.log(`${formatTasks(tasks)}\n`);
  const behind = tasks.filter(({ isBehind }) => isBehind);
  if (strict) annotate(behind, folder);
  remind();
  const slips = warnings.length > 0 ? `; ${warnings.length} à vérifier / to look at` : '';
  const toSupply = reminders.length > 0 ? `; ${reminders.length} à fournir / to be supplied` : '';
  const counts = `${plan.orientations.length} orientations, ${plan.priorities.length} priorités/priorities, ${plan.relations.length} liens/relations, ${plan.glossary.length} termes/terms`;
  console.log(`✓ Contenu / Content: ${counts}${slips}${toSupply}`);
  return !strict || behind.length === 0;
};
