import type { ContentIssue } from './issue.ts';
import type { Locale } from '../plan/locale.ts';
import { hasPage, type LocatePage, type PlanContents } from '../plan/pages.ts';
import { issueMessages } from './issue-messages.ts';
import type { References } from './mdx.ts';
import type { Sources } from './sources.ts';

/** A folder or a file that cannot be read counts as having anything. */
const UNREADABLE = { has: () => true };

const contentsOf = (sources: Sources): PlanContents => ({
  orientations: sources.orientations ?? UNREADABLE,
  priorities: sources.priorities ?? UNREADABLE,
  prose: sources.pages ?? UNREADABLE,
  isBilingual: sources.languages.length > 1,
  hasRelations: sources.relations?.length !== 0,
  hasTerms: sources.glossary?.length !== 0,
});

/**
 * Checks the references of a text: glossary terms must exist, and links within the site must lead
 * to a page in the language of the text.
 *
 * @param references - terms and links of the text
 * @param place - file and language of the text
 * @param sources - all files of the content folder
 * @param locate - finds the page at an address of the site
 * @returns one issue per reference that leads nowhere
 */
export const checkReferences = (
  { terms, links }: References,
  place: { readonly file: string; readonly locale: Locale },
  sources: Sources,
  locate: LocatePage,
): readonly ContentIssue[] => {
  const { file, locale } = place;
  const known = sources.glossary && new Set(sources.glossary.map(({ data }) => data.id));

  const unknownTerms = terms
    .filter(({ to }) => known && !known.has(to))
    .map(({ to, line }) => ({ file, line, message: issueMessages.termUnknown(to) }));

  const wrongLinks = links.flatMap(({ to, line }) => {
    if (!to.startsWith('/')) return [];
    const found = locate(to.slice(1).replace(/#.*$/, ''), sources);
    if (!found || !hasPage(contentsOf(sources), found.page)) {
      return [{ file, line, message: issueMessages.linkNoPage(to) }];
    }
    return found.locale === locale ? [] : [{ file, line, message: issueMessages.linkLanguage(to) }];
  });

  return [...unknownTerms, ...wrongLinks];
};
