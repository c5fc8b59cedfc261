import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, LOCALES } from '../model/locale.ts';
import { OPEN_SEARCH_TYPE, openSearchDescription } from '../outputs/open-search.ts';
import { index } from '../plan/load.ts';
import { urls } from '../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params: { locale = '' } }) =>
  isLocale(locale)
    ? new Response(openSearchDescription(index.plan, locale, urls), {
        headers: { 'content-type': OPEN_SEARCH_TYPE },
      })
    : new Response(null, { status: 404 });
