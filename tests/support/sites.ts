import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, inject, test, TestRunner } from 'vitest';
import type { PublishedSite } from '../../src/site/urls.ts';
import type { SiteName } from './site-list.ts';

export { EVERY, FORMS, FULL, SIZES } from './site-list.ts';

/** A site that the set-up built and serves. */
export interface BuiltSite extends PublishedSite {
  /** A `SiteName`, or what a test calls a site of its own. */
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

const builtSite = (name: SiteName): BuiltSite | undefined =>
  inject('sites').find((each) => each.name === name);

const leftOut = (name: SiteName): string => `the site ${name} is left out of TEST_SITES`;

/**
 * One site under test. A test that asks for a site that was left out is skipped, and its report
 * says so.
 *
 * @param name - the site
 * @returns the site as it was built
 * @throws {Error} outside a test, where the site was left out: use `describeSites` there
 */
export const site = (name: SiteName): BuiltSite => {
  const found = builtSite(name);
  if (found) return found;
  TestRunner.getCurrentTest()?.context.skip(leftOut(name));
  throw new Error(`${leftOut(name)}.`);
};

/**
 * Tests of built sites: a group for each site. The group of a site that was left out is one
 * skipped test, whose title says so.
 *
 * @param names - the sites
 * @param title - title of each group, with `$name` where the name of the site goes
 * @param tests - declares the tests of one site
 */
export const describeSites = (
  names: readonly SiteName[],
  title: string,
  tests: (built: BuiltSite) => void,
): void => {
  for (const name of names) {
    describe(title.replace('$name', name), () => {
      const built = builtSite(name);
      if (built) tests(built);
      else test.skip(leftOut(name));
    });
  }
};

/** Paths of the files of a built site with one ending, from its folder. */
export const filesOf = async (
  { folder }: Pick<BuiltSite, 'folder'>,
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
