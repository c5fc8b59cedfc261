import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { INDEX_ENDINGS, TEXT_ENDINGS } from './rules.ts';
import { showProgress } from '../build/progress.ts';

const COMPRESSED = new RegExp(`\\.(?:${[...TEXT_ENDINGS, ...INDEX_ENDINGS].join('|')})$`);

/** How a copy is packed, by its ending. */
const CODINGS = {
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
  for (const [ending, pack] of Object.entries(CODINGS)) {
    const packed = await pack(bytes);
    // A copy that is no smaller only costs the host a look.
    if (packed.length < bytes.length) await writeFile(`${path}.${ending}`, packed);
  }
};

/**
 * Writes a Brotli and a gzip copy beside each text file, so that a host sends the smallest there is
 * without working for it.
 */
export const compressedCopies: AstroIntegration = {
  name: 'plan:compressed-copies',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = (await readdir(folder, { recursive: true })).filter((file) =>
        COMPRESSED.test(file),
      );
      const progress = showProgress('Copies compressées / Compressed copies', files.length);
      const queue = files.values();
      const work = async () => {
        for (const file of queue) {
          await compress(join(folder, file));
          progress.step();
        }
      };
      await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
      progress.end();
    },
  },
};
