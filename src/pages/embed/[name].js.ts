import type { APIRoute, GetStaticPaths } from 'astro';
import { builderScript } from '../../features/card/builder-script.ts';
import { scriptCopies } from '../../features/card/embed-script.ts';
import { EMBED, EMBED_FOLDER } from '../../site/urls.ts';

/**
 * Lists the embed script under its stable name, all its pinned copies, and the script of the builder.
 *
 * @returns parameters of the routes, with the text of each file
 */
export const getStaticPaths: GetStaticPaths = () =>
  [...scriptCopies, [EMBED.builder, builderScript] as const].flatMap(([path, text]) => {
    const [, name] = /^(.+)\.js$/.exec(path.slice(EMBED_FOLDER.length)) ?? [];
    return name === undefined ? [] : { params: { name }, props: { text } };
  });

/**
 * Answers with one of these scripts.
 *
 * @param context - the route's context, with the text as a property
 * @returns a JavaScript response
 */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
