import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formIn } from '../content/yaml-schemas.ts';
import type { PlanForm } from '../plan/form.ts';
import type { PublishedSite } from '../site/urls.ts';
import { contentFolder, siteAddress } from './environment.ts';

/**
 * Reads the form of a plan. The reading of the content tells what is wrong with the file.
 *
 * @param folder - absolute path of the content folder
 * @returns its languages and levels; the default where its file cannot be read
 */
export const readForm = (folder: string): PlanForm => {
  try {
    return formIn(parse(readFileSync(join(folder, 'plan.yaml'), 'utf8')));
  } catch {
    return formIn(undefined);
  }
};

/**
 * Returns the site of this process: its public address, and the form of its plan.
 *
 * @returns all that its addresses depend on
 * @throws {EnvironmentError} where a variable of the environment is wrong
 */
export const publishedSite = (): PublishedSite => ({
  ...siteAddress(),
  ...readForm(contentFolder()),
});
