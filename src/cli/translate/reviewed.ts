import { relative } from 'node:path';
import process from 'node:process';
import { formatIssues } from '../../content/issue.ts';
import { reviewMessages } from '../../content/messages/review.ts';
import { readContent } from '../../content/read-content.ts';
import { recordTranslations, UnknownNameError } from '../../content/translation/record.ts';
import { locate } from '../../site/urls.ts';
import { both, fail } from './say.ts';

const ALL = '--all';

/**
 * Records that translations were made from today’s source texts.
 *
 * @param folder - absolute path of the content folder
 * @param names - of what was reviewed, or `--all` alone
 */
export const reviewed = async (folder: string, names: readonly string[]): Promise<void> => {
  const isEverything = names.includes(ALL);
  const isUnderstood =
    names.length > 0 && !names.some((each) => each !== ALL && each.startsWith('-'));
  if (!isUnderstood || (isEverything && names.length > 1)) fail(both(reviewMessages.usage()));

  const { plan, issues, sources } = await readContent(folder, locate);
  if (!plan) fail(formatIssues(issues), both(reviewMessages.contentFirst()));

  try {
    const { files, texts, untranslated } = await recordTranslations(
      folder,
      sources,
      isEverything ? undefined : names,
    );
    for (const file of files) console.log(`~ ${relative('.', folder)}/${file}`);
    if (untranslated.length > 0)
      console.log(both(reviewMessages.untranslated(untranslated.join(', '))));
    if (texts === 0) process.exit(1);
    console.log(
      both(files.length > 0 ? reviewMessages.recorded(String(texts)) : reviewMessages.unchanged()),
    );
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error;
    fail(both(reviewMessages.unknown(error.found, error.known.join(', '))));
  }
};
