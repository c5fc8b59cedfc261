import { createHash } from 'node:crypto';
import { defineMiddleware, sequence } from 'astro:middleware';
import { sharePlan } from './build/site-plan.ts';
import { dataResponse } from './features/data/data-response.ts';
import { imageResponse } from './features/images/image-response.ts';
import { planEpub } from './features/document/epub/plan-epub.ts';
import { planPdf } from './features/document/pdf/plan-pdf.ts';
import { contentSecurityPolicy, withPolicy } from './hosting/csp.ts';
import { sourceOf } from './plan/languages.ts';
import { contentsOf, type PlanLookup } from './plan/lookup.ts';
import { hasPage, type Located } from './plan/pages.ts';
import { isDevelopment, skipped, urls, type PageRoute } from './site/context.ts';
import { strings } from './site/i18n/index.ts';
import { urlsWithin } from './site/routes.ts';

/** Any name may be that of an added page: the plan knows which it has. */
const locatedIn = (lookup: PlanLookup, found: Located | undefined): Located | undefined =>
  found && hasPage(contentsOf(lookup.plan), found.page) ? found : undefined;

/** Makes the route of the page or card at an address, or of the page “not found”. */
const routeOf = (pathname: string, lookup: PlanLookup): PageRoute => {
  const located = locatedIn(lookup, urls.locate(pathname)) ?? urls.locateCard(pathname);
  const { page, locale } = located ?? { page: { view: 'home' }, locale: sourceOf(urls.languages) };
  return {
    page,
    isNotFound: located === undefined,
    locale,
    t: strings(locale, lookup.plan.levels),
    lookup,
    urls: urlsWithin(urls, lookup.plan),
    signs: new Set(),
    documentSizes: async () =>
      skipped.has('documents')
        ? {}
        : { pdf: (await planPdf(locale)).byteLength, epub: (await planEpub(locale)).byteLength },
  };
};

/** Sets the route of every page, and shares the plan with the integrations. */
const setRoute = defineMiddleware(async ({ url, locals }, next) => {
  // The development server keeps this module, and what it imports, when the content changes: an import
  // at each request brings the collections as they are.
  const { loadPlan } = await import('./site/load.ts');
  const lookup = await loadPlan();
  sharePlan(lookup);
  let route: PageRoute | undefined;
  // Files do not access their route.
  Object.defineProperty(locals, 'route', {
    get: () => (route ??= routeOf(url.pathname, lookup)),
  });
  const file = isDevelopment
    ? (dataResponse(lookup, urls, url.pathname) ??
      (await imageResponse(lookup, urls, url.pathname)))
    : undefined;
  return file ?? next();
});

/**
 * Adds the content security policy to every page: its own inline styles and scripts are allowed by
 * hash, and nothing else. Astro's policy does not hash inline styles and scripts that are not bundled,
 * as here. There is no policy in development, where the server adds styles and scripts of its own.
 */
const setPolicy = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (!isHtml || isDevelopment) return response;
  const html = await response.text();
  const view = urls.locate(url.pathname)?.page.view;
  const policy = contentSecurityPolicy(html, {
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
    runs: view === 'search' || view === 'embed' ? view : undefined,
    hasStyleAttributes: urls.locateEmail(url.pathname) !== undefined,
  });
  return new Response(withPolicy(html, policy), response);
});

export const onRequest = sequence(setPolicy, setRoute);
