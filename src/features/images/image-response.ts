import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../build/environment.ts';
import { imagesOf, type PlanLookup } from '../../plan/lookup.ts';
import { imageType } from '../../site/file-types.ts';
import { imagePath, type Urls } from '../../site/urls.ts';

/**
 * Answers a request for an image of the content in development, since a build copies images after its
 * pages.
 *
 * @param lookup - the plan
 * @param urls - addresses of the site
 * @param pathname - path from the host's root
 * @returns the image, or `undefined` for a path that is none
 */
export const imageResponse = async (
  { plan }: PlanLookup,
  urls: Urls,
  pathname: string,
): Promise<Response | undefined> => {
  const image = imagesOf(plan).find(({ file }) => urls.file(imagePath(file)) === pathname);
  if (!image) return undefined;
  return new Response(new Uint8Array(await readFile(join(contentFolder(), image.file))), {
    headers: { 'content-type': imageType(image.file) },
  });
};
