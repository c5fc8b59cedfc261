import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { INDEX_ENDINGS, TEXT_ENDINGS } from './rules.ts';
import { showProgress } from '../build/progress.ts';

/** Files worth compressing. */
const COMPRESSIBLE = new RegExp(`\\.(?:${[...TEXT_ENDINGS, ...INDEX_ENDINGS].join('|')})$`);

/** Encoders, by extension of the precompressed file. */
const ENCODERS = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const compress = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  for (const [extension, encode] of Object.entries(ENCODERS)) {
    const compressed = await encode(bytes);
    // A file that is no smaller is of no use.
    if (compressed.length < bytes.length) await writeFile(`${path}.${extension}`, compressed);
  }
};

/**
 * Writes Brotli and gzip copies beside the text files of a folder, so that hosts need not compress.
 * A copy that would be no smaller is left out.
 *
 * @param folder - absolute path of a built site
 */
export const precompressFiles = async (folder: string): Promise<void> => {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    COMPRESSIBLE.test(file),
  );
  const progress = showProgress('Fichiers précompressés / Precompressed files', files.length);
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      await compress(join(folder, file));
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  progress.end();
};

/** Writes precompressed copies beside the text files of the built site. */
export const precompress: AstroIntegration = {
  name: 'plan:precompress',
  hooks: { 'astro:build:done': ({ dir }) => precompressFiles(fileURLToPath(dir)) },
};
