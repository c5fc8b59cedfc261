// npm run translate -- reviewed 3.2 [3.3 glossary …], or everything with `--all`: records that translations
// were made from today’s source texts.
import { relative } from 'node:path';
import process from 'node:process';
import { formatIssues } from '../content/issue.ts';
import { reviewMessages } from '../content/messages/review.ts';
import { readContent } from '../content/read-content.ts';
import { recordTranslations, UnknownNameError } from '../content/translation/record.ts';
import type { Localized } from '../plan/locale.ts';
import { locate } from '../site/urls.ts';
import { checkedEnvironment } from './checked-environment.ts';

const ALL = '--all';

const { contentFolder: folder } = checkedEnvironment();
const say = ({ fr, en }: Localized): string => `FR  ${fr}\nEN  ${en}`;
const fail = (...lines: readonly string[]): never => {
  console.error(lines.join('\n\n'));
  process.exit(1);
};

const [action, ...names] = process.argv.slice(2);
const isEverything = names.includes(ALL);
const isUnderstood =
  names.length > 0 && !names.some((each) => each !== ALL && each.startsWith('-'));
if (action !== 'reviewed' || !isUnderstood || (isEverything && names.length > 1)) {
  fail(say(reviewMessages.usage()));
}

const { plan, issues, sources } = await readContent(folder, locate);
if (!plan) fail(formatIssues(issues), say(reviewMessages.contentFirst()));

try {
  const { files, texts, untranslated } = await recordTranslations(
    folder,
    sources,
    isEverything ? undefined : names,
  );
  for (const file of files) console.log(`~ ${relative('.', folder)}/${file}`);
  if (untranslated.length > 0)
    console.log(say(reviewMessages.untranslated(untranslated.join(', '))));
  if (texts === 0) process.exit(1);
  console.log(
    say(files.length > 0 ? reviewMessages.recorded(String(texts)) : reviewMessages.unchanged()),
  );
} catch (error) {
  if (!(error instanceof UnknownNameError)) throw error;
  fail(say(reviewMessages.unknown(error.found, error.known.join(', '))));
}
