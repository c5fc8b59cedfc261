import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentFolder, isLeftOut } from './config.ts';
import { compileDocument, documentKey } from './document/compile.ts';
import { readColours } from './drawing/tokens.ts';
import { faults } from './i18n/faults.ts';
import { isKept, keep } from './kept.ts';
import { LOCALES, type Locale } from './model/locale.ts';
import { planDocument } from './outputs/document.ts';
import { index } from './plan/load.ts';
import { showProgress } from './progress.ts';
import { urls } from './site.ts';
import { documentFile } from './urls.ts';

/** A PDF to be had: what it says, and where it is kept under the name of all that it depends on. */
const wanted = async (locale: Locale) => {
  const colours = readColours(await readFile(resolve('src/styles/tokens.css'), 'utf8')).light;
  const document = planDocument(index, locale, colours, urls);
  return { locale, document, path: join(documentFolder(), `${await documentKey(document)}.pdf`) };
};

/** Compiles what no earlier build has compiled, one language after the other. */
const keepAll = async (): Promise<ReadonlyMap<Locale, string>> => {
  const all = await Promise.all(LOCALES.map(wanted));
  const present = await Promise.all(all.map(({ path }) => isKept(path)));
  const missing = all.filter((_, place) => !present[place]);
  const progress = showProgress('PDF', missing.length);
  for (const { locale, document, path } of missing) {
    const { pdf, missing: characters } = await compileDocument(document);
    if (characters.length > 0) {
      const file = documentFile(index.plan.id, locale);
      const { fr, en } = faults.documentCharacters(file, characters.join(' '));
      console.warn(`${fr}\n${en}`);
    }
    await keep(path, pdf);
    progress.step();
  }
  progress.end();
  return new Map(all.map(({ locale, path }) => [locale, path]));
};

let kept: Promise<ReadonlyMap<Locale, string>> | undefined;

/**
 * The PDF of the plan in one language. All are compiled at the first call, and kept from build to build
 * under the name of all that they depend on, so that they are compiled again only where something changed.
 */
export const planPdf = async (locale: Locale): Promise<Uint8Array> => {
  if (isLeftOut('documents')) return new Uint8Array();
  kept ??= keepAll();
  const path = (await kept).get(locale);
  if (path === undefined) throw new Error(`No PDF is made in the language ${locale}.`);
  return readFile(path);
};
