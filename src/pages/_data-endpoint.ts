import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFilesOf, type DataFile } from '../features/data/data-files.ts';
import { DATA_TYPES } from '../site/formats.ts';
import { lookup } from '../site/load.ts';
import { urls } from '../site/context.ts';

const files = new Map(dataFilesOf(lookup, urls).map((file) => [file.path, file]));

/**
 * The files of data whose names end in one way, as a route `[...file]` with that ending.
 *
 * @param ending - with its point
 */
export const dataEndpoint = (
  ending: string,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute } => ({
  getStaticPaths: () =>
    [...files.keys()]
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ params: { file: path.slice(0, -ending.length) } })),
  GET: ({ params: { file = '' } }) => {
    const found: DataFile | undefined = files.get(file + ending);
    if (!found) return new Response(null, { status: 404 });
    const type = `${DATA_TYPES[found.kind]}; charset=utf-8`;
    return new Response(found.text(), { headers: { 'content-type': type } });
  },
});
