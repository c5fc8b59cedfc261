// npm run new -- 3.4: starts the files of a priority, or of an orientation, in both languages.
// npm run new -- page partners: starts those of a page of the site's own.
// npm run new -- plan ../dossier: starts the folder of another plan.
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { readForm } from '../build/published-site.ts';
import { formatIssues } from '../content/issue.ts';
import { readArguments } from '../import/arguments.ts';
import { ImportError, importError } from '../import/import-error.ts';
import { importMessages } from '../import/messages.ts';
import { startPlan } from '../import/new-plan.ts';
import { typeset } from '../plan/typography.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { startFiles } from './new-files.ts';
import { startPage } from './new-page.ts';
import { nextSteps } from './next-steps.ts';

const newPlan = async (args: readonly string[]): Promise<void> => {
  const { words, languages = ['fr'] } = readArguments(args, importMessages.planUsage);
  const [path, ...others] = words;
  if (path === undefined || others.length > 0) {
    throw importError({ file: 'new -- plan' }, importMessages.planUsage());
  }
  const folder = resolve(path);
  await startPlan(folder, languages);
  console.log(nextSteps(relative('.', folder)));
};

const newPart = async (kind: string, name = ''): Promise<void> => {
  const { contentFolder: folder } = checkedEnvironment();
  const { files, message } =
    kind === 'page'
      ? await startPage(folder, name, readForm(folder))
      : await startFiles(folder, kind);
  for (const file of files) console.log(`+ ${relative('.', folder)}/${file}`);
  console.log(`FR  ${typeset(message.fr, 'fr')}\nEN  ${message.en}`);
  process.exit(files.length > 0 ? 0 : 1);
};

const [first = '', ...rest] = process.argv.slice(2);
try {
  await (first === 'plan' ? newPlan(rest) : newPart(first, ...rest));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(`\n${formatIssues(error.issues)}\n`);
  process.exit(1);
}
