import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { dataResponse } from './features/data/data-response.ts';
import { planPdf } from './features/pdf/plan-pdf.ts';
import { contentSecurityPolicy } from './hosting/csp.ts';
import type { Locale } from './plan/locale.ts';
import { isDevelopment, urls } from './site/context.ts';
import { lookup } from './site/load.ts';

/**
 * Gives each page the policy that allows its own inline styles and scripts, by hash, and nothing
 * else. Astro's own would also allow scripts that these pages do not have. The development
 * server is left alone: it adds styles and scripts of its own.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  Object.assign(locals, { pdfSize: async (locale: Locale) => (await planPdf(locale)).byteLength });
  const data = isDevelopment && dataResponse(lookup, urls, url.pathname);
  if (data) return data;
  const response = await next();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (!isHtml || isDevelopment) return response;
  const html = await response.text();
  const view = urls.locate(url.pathname)?.page.view;
  const policy = contentSecurityPolicy(html, {
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    runs: view === 'search' || view === 'embed' ? view : undefined,
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return new Response(
    html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => charset + meta),
    response,
  );
});
