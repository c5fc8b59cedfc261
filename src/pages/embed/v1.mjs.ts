import type { APIRoute } from 'astro';
import { embedScript } from '../../features/card/embed-script.ts';

/**
 * Answers with the embed script as a module.
 *
 * @returns a JavaScript response
 */
export const GET: APIRoute = () =>
  new Response(embedScript.module, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
