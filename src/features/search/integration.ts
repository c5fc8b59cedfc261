import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { searchDocument, searchRecordsOf, wordsOfRecords } from './records.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { printedTexts } from './common-words/printed.ts';
import { commonWordsBeside } from './common-words/write.ts';
import { shownWords } from './record.ts';
import { maxChunkWords } from './tuning.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';
import { stopWords } from './stop-words.ts';
import { COMMON_LETTERS, commonWordsFile, vocabularyFile } from './word-files.ts';
import { encodeWords } from './word-list.ts';
import { fold, splitWords } from './words.ts';
import { FOLDER_OF_SEARCH } from '../../site/urls.ts';
import { sitePlan } from '../../build/site-plan.ts';

/**
 * Pagefind's user interfaces and worker, which the search page does not use, and its script, which that
 * page has in its own: `engine-module.ts`.
 */
const UNUSED = /^pagefind[^/]*\.(?:js|css)$|^wasm\.unknown\./;

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

/** Text of a fragment of the index, after its signature. */
const fragment = z.object({ url: z.string(), content: z.string() });
const SIGNATURE = 'pagefind_dcd';

/** Leaves out of a fragment what no result shows: words that are only searched, and counts. */
const trimFragment = (text: string): string => {
  const { url, content } = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
  return SIGNATURE + JSON.stringify({ url, content: shownWords(content), meta: {}, anchors: [] });
};

/** Prepares a file for the site: gunzipped, since hosts compress better. */
const prepareFile = ({ path, content }: pagefind.IndexFile): File => {
  const isGzipped = content[0] === 0x1f && content[1] === 0x8b;
  const bytes = isGzipped ? gunzipSync(content) : content;
  return {
    path,
    content: path.startsWith('fragment/') ? trimFragment(new TextDecoder().decode(bytes)) : bytes,
  };
};

const filesOf = async (lookup: PlanLookup): Promise<readonly File[]> => {
  setChunkSize(lookup);
  const { index } = accept(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind made no index.');
  const { languages } = lookup.plan;
  const records = languages.map((locale) => ({
    locale,
    found: searchRecordsOf(lookup, locale),
  }));
  for (const { locale, found } of records) {
    for (const [rank, record] of found.entries()) {
      const content = searchDocument(record, rank, locale);
      accept(await index.addHTMLFile({ url: record.url, content }));
    }
  }
  const { files } = accept(await index.getFiles());
  await pagefind.close();
  const used = files.filter(({ path }) => !UNUSED.test(path));
  const words = records.flatMap(({ locale, found }): readonly File[] => {
    const stops = new Set(stopWords(locale).map(fold));
    const vocabulary = writeVocabulary(
      wordsOfRecords(found)
        .flatMap(splitWords)
        .filter((word) => !stops.has(fold(word))),
    );
    const common = commonWordsBeside(
      locale,
      readVocabulary(vocabulary, locale),
      printedTexts(lookup.plan, locale),
    );
    return [
      { path: vocabularyFile(locale), content: vocabulary },
      ...COMMON_LETTERS.map((initial) => ({
        path: commonWordsFile(locale, initial),
        content: encodeWords(common.filter((word) => word.startsWith(initial))),
      })),
    ];
  });
  return [...used.map(prepareFile), ...words];
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
