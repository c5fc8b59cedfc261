import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planEpub } from '../features/document/epub/plan-epub.ts';
import { DOCUMENT_TYPES } from '../site/file-types.ts';
import { documentPaths } from '../site/document-paths.ts';

/**
 * Lists the e-books, one per language; none where the build leaves them out.
 *
 * @returns parameters and properties of the routes
 */
export const getStaticPaths = () => documentPaths('epub');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * Answers with the e-book in one language.
 *
 * @param context - context of Astro, with the language
 * @returns an EPUB response
 */
export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(await planEpub(locale)), {
    headers: { 'content-type': DOCUMENT_TYPES.epub },
  });
