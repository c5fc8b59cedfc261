import type { APIRoute, GetStaticPaths } from 'astro';
import { embedScript } from '../../features/card/embed-script.ts';
import { EMBED_FOLDER } from '../../site/urls.ts';

/**
 * Lists the embed script under its stable name and under its pinned name.
 *
 * @returns parameters of the routes
 */
export const getStaticPaths: GetStaticPaths = () =>
  [embedScript.file, embedScript.pinned].map((file) => ({
    params: { name: file.slice(EMBED_FOLDER.length, -'.js'.length) },
  }));

/**
 * Answers with the embed script.
 *
 * @returns a JavaScript response
 */
export const GET: APIRoute = () =>
  new Response(embedScript.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
