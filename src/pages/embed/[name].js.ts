import type { APIRoute, GetStaticPaths } from 'astro';
import { scriptCopies } from '../../features/card/embed-script.ts';
import { EMBED_FOLDER } from '../../site/urls.ts';

/**
 * Lists the embed script under its stable name, and all its pinned copies.
 *
 * @returns parameters of the routes, with the text of each file
 */
export const getStaticPaths: GetStaticPaths = () =>
  [...scriptCopies].flatMap(([path, text]) => {
    const [, name] = /^(.+)\.js$/.exec(path.slice(EMBED_FOLDER.length)) ?? [];
    return name === undefined ? [] : { params: { name }, props: { text } };
  });

/**
 * Answers with a copy of the embed script.
 *
 * @param context - the route's context, with the text as a property
 * @returns a JavaScript response
 */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
