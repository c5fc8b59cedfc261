import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues, type ContentIssue } from '../../content/issue.ts';
import { exchangeMessages } from '../../content/messages/exchange.ts';
import { readContent } from '../../content/read-content.ts';
import { importTexts } from '../../content/translation/exchange/import-texts.ts';
import { locate } from '../../site/urls.ts';
import { changeTogether } from '../transaction.ts';
import { readExchange } from './exchange.ts';
import { both, fail } from './say.ts';

const readOptions = (words: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { reviewed: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? undefined : { file, ...values };
  } catch {
    return undefined;
  }
};

const readXliffFile = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return fail(both(exchangeMessages.noFile(file)));
  }
};

/**
 * Writes what a translator has done into the content: all of it, or nothing.
 *
 * @param folder - absolute path of the content folder
 * @param words - the XLIFF file, with options of the command
 */
export const importFile = async (folder: string, words: readonly string[]): Promise<void> => {
  const options = readOptions(words) ?? fail(both(exchangeMessages.usage()));
  const text = await readXliffFile(options.file);
  const exchange = await readExchange(folder);
  const name = basename(options.file);
  const imported = importTexts(exchange, { text, name }, options.reviewed);
  if (imported.issues.length > 0) {
    const count = String(imported.issues.length);
    fail(formatIssues(imported.issues), both(exchangeMessages.nothingWritten(count)));
  }
  let refused: readonly ContentIssue[] = [];
  const changes = { texts: imported.files, folders: new Map<string, string>() };
  const isDone =
    imported.files.size === 0 ||
    (await changeTogether(folder, changes, async () => {
      refused = (await readContent(folder, locate)).issues;
      return refused.length === 0;
    }));
  if (!isDone) fail(formatIssues(refused), both(exchangeMessages.contentRefused()));

  for (const file of imported.files.keys()) console.log(`~ ${relative('.', folder)}/${file}`);
  const { untranslated, unreviewed, taken } = imported;
  if (untranslated.length > 0) {
    console.log(both(exchangeMessages.untranslated(untranslated.join(', '))));
  }
  if (unreviewed.length > 0) console.log(both(exchangeMessages.unreviewed(unreviewed.join(', '))));
  console.log(
    both(
      imported.files.size > 0
        ? exchangeMessages.imported(String(taken.length))
        : exchangeMessages.unchanged(),
    ),
  );
};
