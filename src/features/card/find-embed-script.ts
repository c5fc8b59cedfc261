import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED_FOLDER } from '../../site/urls.ts';
import { isPinnedName } from './pinned-name.ts';

/**
 * Finds the pinned copies of the embed script in a built site.
 *
 * @param folder - absolute path of the built site
 * @returns paths from the site's base
 * @throws {Error} where the site has none
 */
export const embedFilesIn = async (
  folder: string,
): Promise<{ readonly pinned: readonly string[] }> => {
  const names = (await readdir(join(folder, EMBED_FOLDER))).filter(isPinnedName);
  if (names.length === 0) throw new Error(`${folder} has no pinned script in ${EMBED_FOLDER}.`);
  return { pinned: names.toSorted().map((name) => EMBED_FOLDER + name) };
};
