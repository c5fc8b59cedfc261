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
import { chunkWords } from './tuning.ts';
import { vocabularyFile, writeVocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';
import { FOLDER_OF_SEARCH } from '../../site/urls.ts';
import { sitePlan } from '../../build/site-plan.ts';

/** What Pagefind brings and the search page does not use: its interfaces and its worker. */
const UNUSED = /^pagefind-.*\.(?:js|css)$|^wasm\.unknown\./;
const SCRIPT = 'pagefind.js';

interface File {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Words that one file of the index holds, at most. The setting is Pagefind's, and not yet a stable
    one: its exact version is pinned, and a test looks at what an lookup is made of. */
const setChunkSize = (lookup: PlanLookup): void => {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(
    chunkWords(lookup.plan.priorities.length),
  );
};

/** Pagefind reports what it refused; nothing may be missing from the index unseen. */
const accept = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/** A file as the site keeps it: unpacked, since the host packs better, and without spare room. */
const prepared = async ({ path, content }: pagefind.IndexFile): Promise<File> => {
  if (path === SCRIPT) {
    const { code } = await minify(path, new TextDecoder().decode(content));
    return { path, content: code };
  }
  const packed = content[0] === 0x1f && content[1] === 0x8b;
  return { path, content: packed ? gunzipSync(content) : content };
};

const filesOf = async (lookup: PlanLookup): Promise<readonly File[]> => {
  setChunkSize(lookup);
  const { index: target } = accept(await pagefind.createIndex());
  if (!target) throw new Error('Pagefind made no lookup.');
  const vocabularies: File[] = [];
  for (const locale of LOCALES) {
    const records = searchRecordsOf(lookup, locale);
    for (const [rank, record] of records.entries()) {
      const content = searchDocument(record, rank, locale);
      accept(await target.addHTMLFile({ url: record.url, content }));
    }
    const words = wordsOfRecords(records).flatMap(splitWords);
    vocabularies.push({ path: vocabularyFile(locale), content: writeVocabulary(words) });
  }
  const { files } = accept(await target.getFiles());
  await pagefind.close();
  const kept = files.filter(({ path }) => !UNUSED.test(path));
  return [...(await Promise.all(kept.map(prepared))), ...vocabularies];
};

/** Writes the search index of the plan beside its pages. */
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
