import type { APIRoute } from 'astro';
import { embedScript } from '../../features/card/embed-script.ts';

/**
 * Answers with the types of the embed script.
 *
 * @returns a text response
 */
export const GET: APIRoute = () =>
  new Response(embedScript.types, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
