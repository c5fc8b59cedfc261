import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentFolder } from '../../../build/environment.ts';
import { compileDocument, documentKey } from './compile.ts';
import { coloursOf } from '../../../site/styles/tokens.ts';
import { issueMessages } from '../../../content/issue-messages.ts';
import { isCached, writeCached } from '../../../build/cache.ts';
import type { Locale } from '../../../plan/locale.ts';
import { planDocument } from '../document.ts';
import { documentImages } from '../images.ts';
import { loadPlan } from '../../../site/load.ts';
import type { PlanLookup } from '../../../plan/lookup.ts';
import { showProgress } from '../../../build/progress.ts';
import { urls } from '../../../site/context.ts';
import { documentFile } from '../../../site/document-file.ts';

/** Makes the documents of every language, with the paths of their PDFs in the build cache. */
const cachedDocuments = (lookup: PlanLookup) =>
  Promise.all(
    lookup.plan.languages.map(async (locale) => {
      const document = planDocument(lookup, locale, coloursOf(lookup.plan).light, urls);
      const path = join(documentFolder(), `${await documentKey(document)}.pdf`);
      return { locale, document, path, isCached: await isCached(path) };
    }),
  );

/** Compiles the PDFs missing from the cache, one language after the other, and reads all PDFs. */
const compilePdfs = async (): Promise<ReadonlyMap<Locale, Uint8Array>> => {
  const lookup = await loadPlan();
  const documents = await cachedDocuments(lookup);
  const missing = documents.filter((document) => !document.isCached);
  const progress = showProgress('PDF', missing.length);
  const images = await documentImages(lookup.plan);
  for (const { locale, document, path } of missing) {
    const { pdf, missing: characters } = await compileDocument(document, images);
    if (characters.length > 0) {
      const file = documentFile(lookup.plan, locale, 'pdf');
      const { fr, en } = issueMessages.documentCharacters(file, characters.join(' '));
      console.warn(`${fr}\n${en}`);
    }
    await writeCached(path, pdf);
    progress.step();
  }
  progress.end();
  return new Map(
    await Promise.all(
      documents.map(async ({ locale, path }) => [locale, await readFile(path)] as const),
    ),
  );
};

let compiled: Promise<ReadonlyMap<Locale, Uint8Array>> | undefined;

/**
 * Returns the PDF of the plan. All languages are compiled at the first call; a PDF with the
 * content, template, font and compiler of an earlier build comes from the build cache.
 *
 * @param locale - language of the PDF
 * @returns bytes of the PDF
 * @throws {Error} where the document cannot be compiled
 */
export const planPdf = async (locale: Locale): Promise<Uint8Array> => {
  compiled ??= compilePdfs();
  const pdf = (await compiled).get(locale);
  if (pdf === undefined) throw new Error(`No PDF is made in the language ${locale}.`);
  return pdf;
};
