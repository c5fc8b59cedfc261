import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { SiteAddress } from '../../src/site/urls.ts';

/** A site that the set-up built and serves. */
export interface BuiltSite extends SiteAddress {
  readonly name: string;
  /** The content folder that it was built from. */
  readonly content: string;
  /** The folder that it was built into. */
  readonly folder: string;
  /** Address that it is served at, base included. */
  readonly served: string;
  /** All that the build printed. */
  readonly log: string;
}

/** Every site under test. */
export const sites = (): readonly BuiltSite[] => inject('sites');

/** One site under test. */
export const site = (name: string): BuiltSite => {
  const found = sites().find((each) => each.name === name);
  if (!found) throw new Error(`No site ${name} was built.`);
  return found;
};

/** The site of `words-content.ts`, to search in. */
export const searchSite = (): BuiltSite => {
  const found = inject('searchSite');
  if (!found) throw new Error('No site to search in was built.');
  return found;
};

/** The site of `hostile-content.ts`. */
export const hostileSite = (): BuiltSite => {
  const found = inject('hostileSite');
  if (!found) throw new Error('No site of hostile words was built.');
  return found;
};

/** Paths of the files of a built site with one ending, from its folder. */
export const filesOf = async (
  { folder }: BuiltSite,
  ending: string,
): Promise<readonly string[]> => {
  const all = await readdir(folder, { recursive: true });
  return all
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
};

/** The text of one file of a built site. */
export const readBuilt = ({ folder }: BuiltSite, path: string): string =>
  readFileSync(join(folder, path), 'utf8');

/** The path of a page from the site's base: `priorites/3-2/` for `priorites/3-2/index.html`. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
