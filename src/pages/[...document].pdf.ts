import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { LOCALES } from '../model/locale.ts';
import { index } from '../plan/load.ts';
import { planPdf } from '../plan-pdf.ts';
import { documentFile } from '../urls.ts';

export const getStaticPaths = () =>
  LOCALES.map((locale) => ({
    params: { document: documentFile(index.plan.id, locale).replace(/\.pdf$/, '') },
    props: { locale },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(await planPdf(locale)), {
    headers: { 'content-type': 'application/pdf' },
  });
