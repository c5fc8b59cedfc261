import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { exchangeMessages } from '../../content/messages/exchange.ts';
import { exportTexts } from '../../content/translation/exchange/export-texts.ts';
import { oldTextsIn } from '../../content/translation/old-texts.ts';
import { readExchange } from './exchange.ts';
import { foreignIn, writeOwn } from './own-files.ts';
import { both, fail } from './say.ts';

/** Where the files go. */
const FOLDER = '.cache/translation';

const readOptions = (words: readonly string[]) => {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args: [...words],
      options: { stale: flag, all: flag, into: { type: 'string', default: FOLDER } },
    });
    return values.stale && values.all ? undefined : values;
  } catch {
    return undefined;
  }
};

/**
 * Writes the files for a translator’s tool: texts, memory, glossary.
 *
 * @param folder - absolute path of the content folder
 * @param words - options of the command
 */
export const exportFiles = async (folder: string, words: readonly string[]): Promise<void> => {
  const options = readOptions(words) ?? fail(both(exchangeMessages.usage()));
  const into = resolve(options.into);
  const shown = relative('.', into);
  if (existsSync(into) && !statSync(into).isDirectory()) {
    fail(both(exchangeMessages.noFolder(shown)));
  }
  const exchange = await readExchange(folder);
  const findOld = oldTextsIn(folder, exchange.sources.languages);
  const exported =
    exportTexts(exchange, findOld, options.all) ?? fail(both(exchangeMessages.oneLanguage()));
  if (exported.count === 0) {
    console.log(both(exchangeMessages.nothingToTranslate()));
    process.exit(0);
  }
  const foreign = await foreignIn(into, [...exported.files.keys()]);
  if (foreign !== undefined) fail(both(exchangeMessages.foreignFile(join(shown, foreign))));
  await mkdir(into, { recursive: true });
  await writeOwn(into, exported.files);
  for (const name of exported.files.keys()) console.log(`+ ${join(shown, name)}`);
  console.log(both(exchangeMessages.exported(String(exported.count), join(shown, exported.xliff))));
};
