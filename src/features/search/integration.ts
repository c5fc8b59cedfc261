import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { z } from 'zod';
import { localized, LOCALES, otherLocale, type Locale } from '../../plan/locale.ts';
import { searchDocument, searchRecordsOf, wordsOfRecords, type FindableRecord } from './records.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { printedTexts } from './common-words/printed.ts';
import { keysOf } from './form-keys.ts';
import { writeCommonWords } from './common-words/write.ts';
import { FOLDER_OF_OTHER, shownWords } from './record.ts';
import { maxChunkWords } from './tuning.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';
import { stopWords } from './stop-words.ts';
import { commonWordsFile, vocabularyFile } from './word-files.ts';
import { stopKey } from './word-forms.ts';
import { fold, splitWords } from './words.ts';
import { FOLDER_OF_SEARCH } from '../../site/urls.ts';
import { sitePlan } from '../../build/site-plan.ts';

/** Pagefind's user interfaces and worker, which the search page does not use. */
const UNUSED = /^pagefind-.*\.(?:js|css)$|^wasm\.unknown\./;
/** Files of the index of the other language's texts that are not used: it shares the engine. */
const UNUSED_OF_OTHER = /^(?:pagefind[-.][^_]*\.(?:js|css)$|wasm\.|fragment\/|filter\/)/;
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

/** Text of a fragment of the index, after its signature. */
const fragment = z.object({ url: z.string(), content: z.string() });
const SIGNATURE = 'pagefind_dcd';

/** Leaves out of a fragment what no result shows: words that are only searched, and counts. */
const trimFragment = (text: string): string => {
  const { url, content } = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
  return SIGNATURE + JSON.stringify({ url, content: shownWords(content), meta: {}, anchors: [] });
};

/** Prepares a file for the site: gunzipped, since hosts compress better, and minified. */
const prepareFile = async ({ path, content }: pagefind.IndexFile): Promise<File> => {
  if (path === SCRIPT) {
    // A lost file is told by its request; the console would repeat it in Pagefind's words.
    const options = { compress: { dropConsole: true } };
    const { code } = await minify(path, new TextDecoder().decode(content), options);
    return { path, content: code };
  }
  const isGzipped = content[0] === 0x1f && content[1] === 0x8b;
  const bytes = isGzipped ? gunzipSync(content) : content;
  return {
    path,
    content: path.startsWith('fragment/') ? trimFragment(new TextDecoder().decode(bytes)) : bytes,
  };
};

/** Makes an index of records in each language. */
const indexOf = async (
  recordsIn: (locale: Locale) => readonly FindableRecord[],
): Promise<readonly pagefind.IndexFile[]> => {
  const { index } = accept(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind made no index.');
  for (const locale of LOCALES) {
    for (const [rank, record] of recordsIn(locale).entries()) {
      const content = searchDocument(record, rank, locale);
      accept(await index.addHTMLFile({ url: record.url, content }));
    }
  }
  return accept(await index.getFiles()).files;
};

const filesOf = async (lookup: PlanLookup): Promise<readonly File[]> => {
  setChunkSize(lookup);
  const records = localized((locale) => searchRecordsOf(lookup, locale));
  const own = await indexOf((locale) => records[locale]);
  // The words of the other language, for the engine of this one: they find the same items, which stand
  // in the same order. Its records are found and not read.
  const other = await indexOf((locale) =>
    records[otherLocale(locale)].map((item, rank) => ({
      ...item,
      record: {
        ...keysOf(item.record, otherLocale(locale)),
        // Any record may tell the stop words.
        forms: rank === 0 ? stopWords(otherLocale(locale)).map(stopKey).join(' ') : '',
      },
    })),
  );
  await pagefind.close();
  const used = [
    ...own.filter(({ path }) => !UNUSED.test(path)),
    ...other
      .filter(({ path }) => !UNUSED_OF_OTHER.test(path))
      .map(({ path, content }) => ({ path: FOLDER_OF_OTHER + path, content })),
  ];
  const words = LOCALES.flatMap((locale): readonly File[] => {
    const stops = new Set(stopWords(locale).map(fold));
    const vocabulary = writeVocabulary(
      wordsOfRecords(records[locale])
        .flatMap(splitWords)
        .filter((word) => !stops.has(fold(word))),
    );
    const common = writeCommonWords(
      locale,
      readVocabulary(vocabulary, locale),
      printedTexts(lookup.plan, locale),
    );
    return [
      { path: vocabularyFile(locale), content: vocabulary },
      { path: commonWordsFile(locale), content: common },
    ];
  });
  return [...(await Promise.all(used.map(prepareFile))), ...words];
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
