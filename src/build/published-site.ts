import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languagesIn } from '../content/yaml-schemas.ts';
import type { Languages } from '../plan/languages.ts';
import type { PublishedSite } from '../site/urls.ts';
import { contentFolder, siteAddress } from './environment.ts';

/**
 * Reads the languages of a plan. The reading of the content tells what is wrong with the file.
 *
 * @param folder - absolute path of the content folder
 * @returns its languages; the default where its file cannot be read
 */
export const readLanguages = (folder: string): Languages => {
  try {
    return languagesIn(parse(readFileSync(join(folder, 'plan.yaml'), 'utf8')));
  } catch {
    return languagesIn(undefined);
  }
};

/**
 * Returns the site of this process: its public address, and the languages of its plan.
 *
 * @returns all that its addresses depend on
 * @throws {EnvironmentError} where a variable of the environment is wrong
 */
export const publishedSite = (): PublishedSite => ({
  ...siteAddress(),
  languages: readLanguages(contentFolder()),
});
