import { skipped } from './context.ts';
import { documentFile } from './document-file.ts';
import type { DocumentKind } from './file-types.ts';
import { loadPlan } from './load.ts';

/**
 * Lists the routes of the documents of the plan of one kind, one per language.
 *
 * @param kind - ending of the files
 * @returns parameters, the path without its ending, and properties; none where the build leaves documents out
 */
export const documentPaths = async (kind: DocumentKind) => {
  const { plan } = await loadPlan();
  return (skipped.has('documents') ? [] : plan.languages).map((locale) => ({
    params: { document: documentFile(plan, locale, kind).slice(0, -`.${kind}`.length) },
    props: { locale },
  }));
};
