import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentFolder, isLeftOut } from './config.ts';
import { compileDocument, documentKey } from './document/compile.ts';
import { readColours } from './drawing/tokens.ts';
import { faults } from './i18n/faults.ts';
import { isKept, keep } from './kept.ts';
import type { Locale } from './model/locale.ts';
import { planDocument } from './outputs/document.ts';
import { index } from './plan/load.ts';
import { showProgress } from './progress.ts';
import { urls } from './site.ts';
import { documentFile } from './urls.ts';

const makePdf = async (locale: Locale): Promise<Uint8Array> => {
  if (isLeftOut('documents')) return new Uint8Array();
  const colours = readColours(await readFile(resolve('src/styles/tokens.css'), 'utf8')).light;
  const document = planDocument(index, locale, colours, urls);
  const path = join(documentFolder(), `${await documentKey(document)}.pdf`);
  if (await isKept(path)) return readFile(path);
  const progress = showProgress(`PDF (${locale})`, 1);
  const { pdf, missing } = await compileDocument(document);
  progress.step();
  progress.end();
  if (missing.length > 0) {
    const file = documentFile(index.plan.id, locale);
    const { fr, en } = faults.documentCharacters(file, missing.join(' '));
    console.warn(`${fr}\n${en}`);
  }
  await keep(path, pdf);
  return pdf;
};

const made = new Map<Locale, Promise<Uint8Array>>();

/**
 * The PDF of the plan in one language, made once. It is kept from build to build under the name of
 * all that it depends on, so that it is compiled again only where something changed.
 */
export const planPdf = (locale: Locale): Promise<Uint8Array> => {
  const pdf = made.get(locale) ?? makePdf(locale);
  made.set(locale, pdf);
  return pdf;
};
