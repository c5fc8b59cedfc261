import type { PlanLookup } from '../../plan/lookup.ts';
import { DATA_TYPES } from '../../site/file-types.ts';
import type { Urls } from '../../site/urls.ts';
import { dataFilesOf, removedFilesOf } from './data-files.ts';

/**
 * Answers a request for a data file in development, since a build writes data files after its
 * pages.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @param pathname - path from the host's root
 * @returns the file, or `undefined` for a path without data
 */
export const dataResponse = (
  lookup: PlanLookup,
  urls: Urls,
  pathname: string,
): Response | undefined => {
  const files = [...dataFilesOf(lookup, urls), ...removedFilesOf(lookup, urls)];
  const found = files.find(({ path }) => urls.file(path) === pathname);
  return (
    found &&
    new Response(found.text(), {
      headers: { 'content-type': `${DATA_TYPES[found.kind]}; charset=utf-8` },
    })
  );
};
