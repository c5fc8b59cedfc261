import { LOCALES } from '../plan/locale.ts';
import { levelWords } from '../plan/mentions.ts';
import { byPlanOrder, inPlanOrder, orientationOf, prioritySlug } from '../plan/number.ts';
import { isPageKey, type LocatePage } from '../plan/pages.ts';
import { checkContinuity } from './check-continuity.ts';
import { issueMessages } from './issue-messages.ts';
import type { ContentIssue, Reporter } from './issue.ts';
import { checkReferences } from './references.ts';
import { everyText, type Sources } from './sources.ts';

const checkOrientations = ({ orientations, priorities }: Sources, report: Reporter): void => {
  if (!priorities || !orientations) return;
  for (const number of [...priorities.keys()].sort(byPlanOrder)) {
    const orientation = orientationOf(number);
    if (orientations.has(orientation)) continue;
    const message = issueMessages.unknownOrientation(String(orientation));
    report({ file: `priorities/${prioritySlug(number)}`, message });
  }
};

const checkRelations = ({ relations = [], priorities }: Sources, report: Reporter): void => {
  const seen = new Set<string>();
  for (const { file, line, data } of relations) {
    const [a, b] = inPlanOrder(data.between);
    const place = { file, line, field: 'between' };
    for (const number of new Set([a, b])) {
      if (priorities && !priorities.has(number)) {
        report({ ...place, message: issueMessages.relationUnknown(number) });
      }
    }
    if (a === b) report({ ...place, message: issueMessages.relationSelf(a) });
    const pair = `${a} ${b}`;
    if (seen.has(pair)) report({ ...place, message: issueMessages.relationTwice(a, b) });
    seen.add(pair);
  }
};

const checkRemoved = ({ removed = [], priorities }: Sources, report: Reporter): void => {
  const seen = new Set<string>();
  for (const { file, line, data } of removed) {
    const { number, see } = data;
    const place = { file, line };
    if (priorities?.has(number)) {
      const message = issueMessages.removedPresent(number, `priorities/${prioritySlug(number)}`);
      report({ ...place, field: 'number', message });
    }
    if (seen.has(number)) {
      report({ ...place, field: 'number', message: issueMessages.removedTwice(number) });
    }
    if (see !== undefined && priorities && !priorities.has(see)) {
      report({ ...place, field: 'see', message: issueMessages.removedSee(see) });
    }
    seen.add(number);
  }
};

const checkGlossary = ({ glossary = [] }: Sources, report: Reporter): void => {
  const seen = new Set<string>();
  for (const { file, line, data } of glossary) {
    if (seen.has(data.id)) {
      report({ file, line, field: 'id', message: issueMessages.termTwice(data.id) });
    }
    seen.add(data.id);
  }
};

const checkSynonyms = ({ synonyms = [] }: Sources, report: Reporter): void => {
  for (const { file, line, data } of synonyms) {
    if (Object.keys(data).length === 0) {
      report({ file, line, message: issueMessages.synonymsMissing() });
    }
  }
  for (const locale of LOCALES) {
    const lines = new Map<string, number>();
    for (const { file, line, data } of synonyms) {
      const seen = new Set<string>();
      for (const word of data[locale] ?? []) {
        const levelled = levelWords(word);
        const other = lines.get(levelled);
        const place = { file, line, field: locale };
        if (seen.has(levelled)) {
          report({ ...place, message: issueMessages.synonymRepeated(word) });
        } else if (other !== undefined) {
          report({ ...place, message: issueMessages.synonymElsewhere(word, String(other)) });
        }
        seen.add(levelled);
      }
      for (const word of seen) lines.set(word, lines.get(word) ?? line);
    }
  }
};

/** An added page stands at its own address, and at that of no other page or file. */
const checkPages = (sources: Sources, locate: LocatePage, report: Reporter): void => {
  for (const key of sources.pages?.keys() ?? []) {
    if (isPageKey(key) || locate(`${key}/`, sources)?.page.view === 'added') continue;
    report({ file: `pages/${key}`, message: issueMessages.pageTaken(key) });
  }
};

const checkTexts = (sources: Sources, locate: LocatePage, report: Reporter): void => {
  const { plan, orientations, priorities, pages } = sources;
  const files = [
    ...everyText([plan]),
    ...everyText(orientations?.values()),
    ...everyText(priorities?.values()),
    ...everyText(pages?.values()),
  ];
  for (const { file, data, references } of files) {
    report(...checkReferences(references, { file, locale: data.locale }, sources, locate));
  }
};

/**
 * Checks the files of a content folder against each other.
 *
 * @param sources - files of the folder, each checked alone
 * @param locate - finds the page at an address of the site
 * @returns every issue found
 */
export const checkSources = (sources: Sources, locate: LocatePage): readonly ContentIssue[] => {
  const issues: ContentIssue[] = [];
  const report: Reporter = (...found) => void issues.push(...found);
  checkOrientations(sources, report);
  checkPages(sources, locate, report);
  checkTexts(sources, locate, report);
  checkRelations(sources, report);
  checkContinuity(sources, report);
  checkRemoved(sources, report);
  checkGlossary(sources, report);
  checkSynonyms(sources, report);
  return issues;
};
