import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { planPdf } from './features/pdf/plan-pdf.ts';
import { contentSecurityPolicy, withPolicy } from './hosting/csp.ts';
import type { Locale } from './plan/locale.ts';
import { isDevelopment, skipped, urls } from './site/context.ts';

/**
 * Gives each page the policy that allows its own inline styles and scripts, by hash, and nothing
 * else. The development server is left alone: it adds styles and scripts of its own.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  Object.assign(locals, {
    pdfSize: async (locale: Locale) =>
      skipped.has('documents') ? undefined : (await planPdf(locale)).byteLength,
  });
  const response = await next();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (!isHtml || isDevelopment) return response;
  const html = await response.text();
  const view = urls.locate(url.pathname)?.page.view;
  const policy = contentSecurityPolicy(html, {
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    runs: view === 'search' || view === 'embed' ? view : undefined,
  });
  return new Response(withPolicy(html, policy), response);
});
