import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, LOCALES } from '../plan/locale.ts';
import { openSearchDescription } from '../features/search/open-search.ts';
import { OPEN_SEARCH_TYPE } from '../site/formats.ts';
import { loadPlan } from '../site/load.ts';
import { urls } from '../site/context.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  isLocale(locale)
    ? new Response(openSearchDescription((await loadPlan()).plan, locale, urls), {
        headers: { 'content-type': OPEN_SEARCH_TYPE },
      })
    : new Response(null, { status: 404 });
