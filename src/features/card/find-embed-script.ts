import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED_FOLDER, EMBED_SCRIPT } from '../../site/urls.ts';

/**
 * Finds the embed script of a built site, under its stable name and its pinned name.
 *
 * @param folder - absolute path of the built site
 * @returns paths from the site's base
 * @throws {Error} where the site has no pinned script
 */
export const embedFilesIn = async (
  folder: string,
): Promise<{ readonly file: string; readonly pinned: string }> => {
  const names = await readdir(join(folder, EMBED_FOLDER));
  const pinned = names.map((name) => EMBED_FOLDER + name).find((path) => path !== EMBED_SCRIPT);
  if (!pinned) throw new Error(`${folder} has no pinned script in ${EMBED_FOLDER}.`);
  return { file: EMBED_SCRIPT, pinned };
};
