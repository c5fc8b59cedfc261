import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { precompressFiles } from '../../../src/hosting/precompress.ts';

// A text of real words that stays as it is, on which the levels of both encoders differ.
const TEXT = await readFile('src/site/fonts/OFL.txt');

describe('precompressFiles: the precompressed files of a folder', () => {
  let folder: string;
  const names = () => readdir(folder, { recursive: true });

  beforeAll(async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    folder = await mkdtemp(join(tmpdir(), 'precompress-'));
    await mkdir(join(folder, 'pagefind/index'), { recursive: true });
    await writeFile(join(folder, 'index.html'), TEXT);
    await writeFile(join(folder, 'pagefind/index/fr.pf_index'), TEXT);
    await writeFile(join(folder, 'image.png'), TEXT);
    await writeFile(join(folder, 'short.txt'), 'ab');
    await precompressFiles(folder);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('stand beside text and the search index, and beside nothing else', async () => {
    expect((await names()).filter((name) => /\.(?:br|gz)$/.test(name)).toSorted()).toEqual([
      'index.html.br',
      'index.html.gz',
      'pagefind/index/fr.pf_index.br',
      'pagefind/index/fr.pf_index.gz',
    ]);
  });

  it('are the same text', async () => {
    const [br, gz] = await Promise.all(
      ['br', 'gz'].map((extension) => readFile(join(folder, `index.html.${extension}`))),
    );
    expect(br && brotliDecompressSync(br).equals(TEXT)).toBe(true);
    expect(gz && gunzipSync(gz).equals(TEXT)).toBe(true);
  });

  it('are as small as each format can make them', async () => {
    const sizeOf = async (name: string) => (await readFile(join(folder, name))).length;
    const brotli = Array.from({ length: constants.BROTLI_MAX_QUALITY + 1 }, (_, quality) =>
      brotliCompressSync(TEXT, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
    const gzip = Array.from({ length: 10 }, (_, level) => gzipSync(TEXT, { level }));
    const smallest = (files: readonly Buffer[]) => Math.min(...files.map(({ length }) => length));
    expect(await sizeOf('index.html.br')).toBeLessThanOrEqual(smallest(brotli));
    expect(await sizeOf('index.html.gz')).toBeLessThanOrEqual(smallest(gzip));
  });
});
