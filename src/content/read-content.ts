import type { Plan } from '../plan/plan.ts';
import type { LocatePage } from '../plan/pages.ts';
import { buildPlan } from './build-plan.ts';
import { checkSources } from './check-sources.ts';
import type { ContentIssue, ContentWarning } from './issue.ts';
import { ownerReminders } from './owner-reminders.ts';
import { planWarnings } from './plan-warnings.ts';
import { readSources } from './reading/read-sources.ts';
import type { PlanEntries, Sources } from './sources.ts';

/** Files of a content folder, with their issues. */
export interface CheckedSources {
  readonly sources: Sources;
  readonly issues: readonly ContentIssue[];
  /** What may be a slip, and stops nothing. */
  readonly warnings: readonly ContentWarning[];
  /** What only the owner of the plan can give, and has not; stops nothing. */
  readonly reminders: readonly ContentIssue[];
}

/** Plan of a content folder, or its issues. */
export interface Content extends CheckedSources {
  readonly plan: Plan | undefined;
}

/**
 * Reads and checks a content folder.
 *
 * @param folder - absolute path
 * @param locate - finds the page that an editor's link leads to
 * @returns the files, every issue found, what may be a slip, and what the owner has yet to give
 */
export const readCheckedSources = async (
  folder: string,
  locate: LocatePage,
): Promise<CheckedSources> => {
  const { sources, issues, warnings, reminders } = await readSources(folder);
  return {
    sources,
    issues: [...issues, ...checkSources(sources, locate)],
    warnings: [...warnings, ...planWarnings(sources)],
    reminders: [...ownerReminders(sources.facts, reminders), ...reminders],
  };
};

const present = <T>(value: T | undefined): T => {
  if (value === undefined) {
    throw new TypeError('A part of the content cannot be used, and no issue was reported.');
  }
  return value;
};

const allPresent = <Id, T>(texts: ReadonlyMap<Id, T | undefined> | undefined): ReadonlyMap<Id, T> =>
  new Map([...present(texts)].map(([id, value]) => [id, present(value)] as const));

/** Entries of sources that have no issue. */
const planEntriesOf = (sources: Sources): PlanEntries => ({
  languages: sources.languages,
  levels: sources.levels,
  facts: present(sources.facts),
  relations: present(sources.relations).map(({ data }) => data),
  continuity: present(sources.continuity).map(({ data }) => data),
  removed: present(sources.removed).map(({ data }) => data),
  glossary: present(sources.glossary).map(({ data }) => data),
  synonyms: present(sources.synonyms).map(({ data }) => data),
  plan: present(sources.plan),
  orientations: allPresent(sources.orientations),
  priorities: allPresent(sources.priorities),
  pages: allPresent(sources.pages),
  brand: sources.brand,
});

/**
 * Reads and checks a content folder, and builds its plan.
 *
 * @param folder - absolute path of the content folder
 * @param locate - finds the page at an address of the site
 * @returns the files, with the plan or every issue found
 */
export const readContent = async (folder: string, locate: LocatePage): Promise<Content> => {
  const checked = await readCheckedSources(folder, locate);
  const plan = checked.issues.length > 0 ? undefined : buildPlan(planEntriesOf(checked.sources));
  return { ...checked, plan };
};
