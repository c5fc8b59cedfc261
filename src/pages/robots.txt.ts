import type { APIRoute } from 'astro';
import { urls } from '../site/context.ts';
import { FILES } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absoluteFile(FILES.sitemap)}\n`);
