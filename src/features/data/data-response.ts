import type { PlanLookup } from '../../plan/lookup.ts';
import { DATA_TYPES } from '../../site/formats.ts';
import type { Urls } from '../../site/urls.ts';
import { dataFilesOf } from './data-files.ts';

/**
 * Answers a request for a data file. The development server has no files: a build writes them after
 * its pages.
 *
 * @param lookup - plan that is being published
 * @param urls - of the site
 * @param pathname - from the host's root
 * @returns the file, or `undefined` where the plan has no data at this path
 */
export const dataResponse = (
  lookup: PlanLookup,
  urls: Urls,
  pathname: string,
): Response | undefined => {
  const found = dataFilesOf(lookup, urls).find(({ path }) => urls.file(path) === pathname);
  return (
    found &&
    new Response(found.text(), {
      headers: { 'content-type': `${DATA_TYPES[found.kind]}; charset=utf-8` },
    })
  );
};
