import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { skipped } from '../site/context.ts';
import { loadPlan } from '../site/load.ts';
import { planPdf } from '../features/pdf/plan-pdf.ts';
import { documentFile } from '../site/urls.ts';

/**
 * Lists the PDFs, one per language; none where the build leaves them out.
 *
 * @returns parameters and properties of the routes
 */
export const getStaticPaths = async () => {
  const { plan } = await loadPlan();
  return (skipped.has('documents') ? [] : plan.languages).map((locale) => ({
    params: { document: documentFile(plan.id, locale, plan.languages).replace(/\.pdf$/, '') },
    props: { locale },
  }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * Answers with the PDF in one language.
 *
 * @param context - context of Astro, with the language
 * @returns a PDF response
 * @throws {Error} where the document cannot be compiled
 */
export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(await planPdf(locale)), {
    headers: { 'content-type': 'application/pdf' },
  });
