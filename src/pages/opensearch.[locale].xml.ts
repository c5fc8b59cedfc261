import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale } from '../plan/locale.ts';
import { openSearchDescription } from '../features/search/open-search.ts';
import { OPEN_SEARCH_TYPE } from '../site/file-types.ts';
import { loadPlan } from '../site/load.ts';
import { urls } from '../site/context.ts';

/**
 * Lists the OpenSearch descriptions, one per language.
 *
 * @returns parameters of the routes
 */
export const getStaticPaths: GetStaticPaths = () =>
  urls.languages.map((locale) => ({ params: { locale } }));

/**
 * Answers with the OpenSearch description in one language.
 *
 * @param context - context of Astro, with the language
 * @returns an XML response, or status 404 for another language
 */
export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  isLocale(locale)
    ? new Response(openSearchDescription((await loadPlan()).plan, locale, urls), {
        headers: { 'content-type': OPEN_SEARCH_TYPE },
      })
    : new Response(null, { status: 404 });
