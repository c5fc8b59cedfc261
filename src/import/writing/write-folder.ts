import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { importError } from '../import-error.ts';
import { importMessages } from '../messages.ts';
import type { ContentFiles } from './content-files.ts';

const systemCode = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
};

/**
 * Writes a new folder at once: either all of its files are there, or there is no folder.
 *
 * @param folder - absolute path, where nothing stands yet
 * @param files - files by path in the folder
 * @throws {ImportError} where something stands there, or the system refuses to write
 */
export const writeFolder = async (folder: string, files: ContentFiles): Promise<void> => {
  if (existsSync(folder)) throw importError({ file: folder }, importMessages.folderExists());
  const draft = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), text, { flag: 'wx' });
    }
    await rename(draft, folder);
  } catch (error) {
    throw importError({ file: folder }, importMessages.notWritten(systemCode(error)));
  } finally {
    if (existsSync(draft)) await rm(draft, { recursive: true });
  }
};
