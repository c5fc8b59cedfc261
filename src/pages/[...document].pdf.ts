import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planPdf } from '../features/document/pdf/plan-pdf.ts';
import { documentPaths } from '../site/document-paths.ts';
import { DOCUMENT_TYPES } from '../site/file-types.ts';

/**
 * Lists the PDFs, one per language; none where the build leaves them out.
 *
 * @returns parameters and properties of the routes
 */
export const getStaticPaths = () => documentPaths('pdf');

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
    headers: { 'content-type': DOCUMENT_TYPES.pdf },
  });
