import type { APIRoute } from 'astro';
import { urls } from '../site/context.ts';
import { FILES } from '../site/urls.ts';

/**
 * Answers with the rules for robots, which name the sitemap.
 *
 * @returns a text response
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absoluteFile(FILES.sitemap)}\n`);
