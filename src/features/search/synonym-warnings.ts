import type { ContentWarning } from '../../content/issue.ts';
import { issueMessages, nameList } from '../../content/issue-messages.ts';
import type { Sources } from '../../content/sources.ts';
import { LOCALES } from '../../plan/locale.ts';
import { createLookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { searchRecordsOf } from './records.ts';
import { mentionsIn } from './synonyms.ts';

/**
 * Warns of the groups of synonyms that search can find nothing by, since no record has any of their
 * words.
 *
 * @param plan - the plan
 * @param sources - its files, with the groups as they are written
 * @returns one warning per group and language
 */
export const synonymWarnings = (
  plan: Plan,
  { synonyms = [] }: Pick<Sources, 'synonyms'>,
): readonly ContentWarning[] =>
  LOCALES.flatMap((locale) => {
    const readers = searchRecordsOf(createLookup(plan), locale).map(({ record }) =>
      mentionsIn(record),
    );
    return synonyms.flatMap(({ file, line, data }) => {
      const group = data[locale];
      return group === undefined || readers.some((read) => read(group))
        ? []
        : [{ file, line, field: locale, message: issueMessages.synonymsUnused(nameList(group)) }];
    });
  });
