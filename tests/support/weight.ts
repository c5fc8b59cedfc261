import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes of a file as hosts send it, compressed by Brotli. */
export const compressedSize = async (file: string): Promise<number> => {
  const bytes = await compress(await readFile(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return bytes.length;
};
