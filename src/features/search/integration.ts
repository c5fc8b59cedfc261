import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { LOCALES } from '../../plan/locale.ts';
import { searchDocument, searchRecordsOf, wordsOfRecords } from './records.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { maxChunkWords } from './tuning.ts';
import { vocabularyFile, writeVocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';
import { FOLDER_OF_SEARCH } from '../../site/urls.ts';
import { sitePlan } from '../../build/site-plan.ts';

/** Pagefind's user interfaces and worker, which the search page does not use. */
const UNUSED = /^pagefind-.*\.(?:js|css)$|^wasm\.unknown\./;
const SCRIPT = 'pagefind.js';

interface File {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Sets the chunk size of the index. Pagefind's setting is not stable yet: its exact version is pinned,
    and `tests/build/search-index.test.ts` checks the chunks of an index. */
const setChunkSize = (lookup: PlanLookup): void => {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(
    maxChunkWords(lookup.plan.priorities.length),
  );
};

/** Throws the errors that Pagefind only returns. */
const accept = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/** Prepares a file for the site: gunzipped, since hosts compress better, and minified. */
const prepareFile = async ({ path, content }: pagefind.IndexFile): Promise<File> => {
  if (path === SCRIPT) {
    const { code } = await minify(path, new TextDecoder().decode(content));
    return { path, content: code };
  }
  const isGzipped = content[0] === 0x1f && content[1] === 0x8b;
  return { path, content: isGzipped ? gunzipSync(content) : content };
};

const filesOf = async (lookup: PlanLookup): Promise<readonly File[]> => {
  setChunkSize(lookup);
  const { index } = accept(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind made no index.');
  const vocabularies: File[] = [];
  for (const locale of LOCALES) {
    const records = searchRecordsOf(lookup, locale);
    for (const [rank, record] of records.entries()) {
      const content = searchDocument(record, rank, locale);
      accept(await index.addHTMLFile({ url: record.url, content }));
    }
    const words = wordsOfRecords(records).flatMap(splitWords);
    vocabularies.push({ path: vocabularyFile(locale), content: writeVocabulary(words) });
  }
  const { files } = accept(await index.getFiles());
  await pagefind.close();
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return [...(await Promise.all(used.map(prepareFile))), ...vocabularies];
};

/** Astro integration that writes the search index beside the pages. */
export const searchIndex: AstroIntegration = {
  name: 'plan:search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const lookup = sitePlan();
      const folder = join(fileURLToPath(dir), FOLDER_OF_SEARCH);
      await rm(folder, { recursive: true, force: true });
      for (const { path, content } of await filesOf(lookup)) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  },
};
