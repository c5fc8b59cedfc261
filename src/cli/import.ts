// npm run import -- plan.docx --into ../dossier: makes a content folder from the files of a plan.
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { formatIssues } from '../content/issue.ts';
import { readArguments } from '../import/arguments.ts';
import { ImportError, importError } from '../import/import-error.ts';
import { importPlan } from '../import/import-plan.ts';
import { importMessages } from '../import/messages.ts';
import { nextSteps } from './next-steps.ts';

try {
  const { words, into, languages } = readArguments(process.argv.slice(2), importMessages.usage);
  if (into === undefined) throw importError({ file: '--into' }, importMessages.usage());
  const folder = resolve(into);
  const notes = await importPlan({ files: words, languages }, folder);
  if (notes.length > 0) console.log(`\n${formatIssues(notes, '!')}\n`);
  console.log(nextSteps(relative('.', folder)));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(`\n${formatIssues(error.issues)}\n`);
  process.exit(1);
}
