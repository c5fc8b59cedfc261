import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentFolder, isSkipped } from '../../build/environment.ts';
import { compileDocument, documentKey } from './compile.ts';
import { readColours } from '../../site/drawing/tokens.ts';
import { issueMessages } from '../../content/issue-messages.ts';
import { isCached, keep } from '../../build/build-cache.ts';
import { LOCALES, type Locale } from '../../plan/locale.ts';
import { planDocument } from './document.ts';
import { loadPlan } from '../../site/load.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { showProgress } from '../../build/progress.ts';
import { urls } from '../../site/context.ts';
import { documentFile } from '../../site/urls.ts';

/** What the PDF of each language says, and where it is kept under the name of all that it depends on. */
const wantedDocuments = async (lookup: PlanLookup) => {
  const colours = readColours(await readFile(resolve('src/site/styles/tokens.css'), 'utf8')).light;
  return Promise.all(
    LOCALES.map(async (locale) => {
      const document = planDocument(lookup, locale, colours, urls);
      const path = join(documentFolder(), `${await documentKey(document)}.pdf`);
      return { locale, document, path, isCached: await isCached(path) };
    }),
  );
};

/** Compiles what no earlier build has compiled, one language after the other, and reads them all. */
const makePdfs = async (): Promise<ReadonlyMap<Locale, Uint8Array>> => {
  const lookup = await loadPlan();
  const wanted = await wantedDocuments(lookup);
  const missing = wanted.filter((each) => !each.isCached);
  const progress = showProgress('PDF', missing.length);
  for (const { locale, document, path } of missing) {
    const { pdf, missing: characters } = await compileDocument(document);
    if (characters.length > 0) {
      const file = documentFile(lookup.plan.id, locale);
      const { fr, en } = issueMessages.documentCharacters(file, characters.join(' '));
      console.warn(`${fr}\n${en}`);
    }
    await keep(path, pdf);
    progress.step();
  }
  progress.end();
  return new Map(
    await Promise.all(
      wanted.map(async ({ locale, path }) => [locale, await readFile(path)] as const),
    ),
  );
};

let made: Promise<ReadonlyMap<Locale, Uint8Array>> | undefined;

/**
 * The PDF of the plan in one language. All are made at the first call, and kept from build to build
 * under the name of all that they depend on, so that they are compiled again only where something changed.
 */
export const planPdf = async (locale: Locale): Promise<Uint8Array> => {
  if (isSkipped('documents')) return new Uint8Array();
  made ??= makePdfs();
  const pdf = (await made).get(locale);
  if (pdf === undefined) throw new Error(`No PDF is made in the language ${locale}.`);
  return pdf;
};
