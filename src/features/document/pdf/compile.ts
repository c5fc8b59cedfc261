import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFont, staticFonts } from '../../../build/fonts.ts';
import type { PlanDocument } from '../document.ts';
import type { DocumentImage } from '../images.ts';
import { linkNames } from './link-names.ts';
import { completeTags } from './tags.ts';
import manifest from '../../../../package.json' with { type: 'json' };

const TEMPLATE = resolve('src/features/document/pdf/template');
/** What changes the PDF after the template. */
const TAGS = resolve('src/features/document/pdf/tags.ts');
const WEIGHTS = [400, 500, 600, 800] as const;

/** Characters of the template itself: page numbers, leaders, bullets. */
const TEMPLATE_CHARACTERS = '0123456789. •\u00a0';

/** Compiled document. */
export interface CompiledDocument {
  readonly pdf: Uint8Array;
  /** Characters missing from all fonts; with any, the PDF is not PDF/UA-1. */
  readonly missing: readonly string[];
}

/**
 * Computes the cache key of a PDF: a digest of its content, the template, the font, the
 * compiler and what completes its tags.
 *
 * @param document - input of the template
 * @returns SHA-256 in hexadecimal
 */
export const documentKey = async (document: PlanDocument): Promise<string> => {
  const {
    '@cantoo/pdf-lib': packer,
    '@myriaddreamin/typst-ts-node-compiler': compiler,
    'subset-font': subset,
  } = manifest.dependencies;
  const names = (await readdir(TEMPLATE)).sort().map((name) => resolve(TEMPLATE, name));
  const files = await Promise.all([...names, TAGS].map((name) => readFile(name)));
  const hash = createHash('sha256')
    .update(`${compiler} ${subset} ${packer}`)
    .update(await readFont());
  for (const file of files) hash.update(file);
  return hash.update(JSON.stringify(document)).digest('hex');
};

/** Typst's message about a character without a glyph, quoted by Rust twice. */
const MISSING_GLYPH = /PDF\/UA-1 error: the text `\\*"(.+?)\\*"` could not be displayed/gu;

/** Extracts the unsupported characters from a PDF/UA error; empty if the error has another cause. */
const unsupportedCharacters = (message: string): readonly string[] => {
  const all = message.match(/message: "/g)?.length;
  const found = [...message.matchAll(MISSING_GLYPH)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return found.length === all ? [...new Set(found)] : [];
};

/** Completes the tags, and writes them into compressed object streams, which Typst does not: half the size. */
const finish = async (pdf: Uint8Array, names: ReadonlyMap<string, string>): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  completeTags(document, names);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
};

/** Runs Typst on a file of the template. */
const typeset = async (file: string, document: PlanDocument, images: readonly DocumentImage[]) => {
  const plan = JSON.stringify(document);
  const fonts = await staticFonts(await readFont(), plan + TEMPLATE_CHARACTERS, WEIGHTS);
  const compiler = NodeCompiler.create({
    workspace: TEMPLATE,
    fontArgs: [{ fontBlobs: fonts.map(({ data }) => data) }],
  });
  for (const image of images) {
    compiler.mapShadow(resolve(TEMPLATE, 'images', image.file), image.bytes);
  }
  const compiled = compiler.compile({ mainFilePath: resolve(TEMPLATE, file), inputs: { plan } });
  const { result } = compiled;
  if (!result) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error && compiler.fetchDiagnostics(error), null, 2));
  }
  return { compiler, result };
};

/**
 * Compiles the PDF of a plan as PDF/UA-1, the accessible form, or as plain PDF if a character is
 * missing from all fonts, which PDF/UA-1 forbids.
 *
 * @param document - input of the template
 * @param images - images that it shows
 * @returns the PDF and its unsupported characters
 * @throws {Error} with the compiler's diagnostics of a wrong template
 * @see https://www.iso.org/standard/64599.html
 */
export const compileDocument = async (
  document: PlanDocument,
  images: readonly DocumentImage[] = [],
): Promise<CompiledDocument> => {
  const { compiler, result } = await typeset('plan.typ', document, images);
  const names = linkNames(document);
  try {
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
    return { pdf: await finish(pdf, names), missing: [] };
  } catch (error) {
    const missing = unsupportedCharacters(error instanceof Error ? error.message : '');
    if (missing.length === 0) throw error;
    return { pdf: await finish(compiler.pdf(result), names), missing };
  } finally {
    // The next document has no use for the cache, which takes gigabytes for a large plan.
    compiler.evictCache(0);
  }
};

/**
 * Draws the cover of a plan, as it is in the PDF.
 *
 * @param document - input of the template
 * @returns an SVG drawing whose characters are outlines
 * @throws {Error} with the compiler's diagnostics of a wrong template
 */
export const drawCover = async (document: PlanDocument): Promise<string> => {
  const { compiler, result } = await typeset('front.typ', document, []);
  try {
    // Variables in the style sheet are for browsers: other programs lose the colours of the text by them.
    return compiler.svg(result).replaceAll(/(?:fill|stroke): var\([^)]*\);/g, '');
  } finally {
    compiler.evictCache(0);
  }
};
