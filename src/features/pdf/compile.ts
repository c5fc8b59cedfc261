import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFont, staticFonts } from '../../build/fonts.ts';
import type { PlanDocument } from './document.ts';
import manifest from '../../../package.json' with { type: 'json' };

const TEMPLATE = resolve('src/features/pdf/template');
const WEIGHTS = [400, 500, 600, 800] as const;

/** What the template may write that is not among the words: numbers of pages, leaders, bullets. */
const OWN_CHARACTERS = '0123456789. •\u00a0';

/** A PDF, and the characters of its words that no font has. */
export interface Compiled {
  readonly pdf: Uint8Array;
  readonly missing: readonly string[];
}

/**
 * Names all that a PDF depends on: what it says, the template, the font and the compiler.
 *
 * @returns a digest, the same for the same bytes of the PDF
 */
export const documentKey = async (document: PlanDocument): Promise<string> => {
  const { '@myriaddreamin/typst-ts-node-compiler': compiler, 'subset-font': subset } =
    manifest.dependencies;
  const names = (await readdir(TEMPLATE)).sort();
  const files = await Promise.all(names.map((name) => readFile(resolve(TEMPLATE, name))));
  const hash = createHash('sha256')
    .update(`${compiler} ${subset}`)
    .update(await readFont());
  for (const file of files) hash.update(file);
  return hash.update(JSON.stringify(document)).digest('hex');
};

/** Typst's words for a character without a glyph, quoted by Rust twice. */
const NO_GLYPH = /PDF\/UA-1 error: the text `\\*"(.+?)\\*"` could not be displayed/gu;

/** The characters that an error is about; none where it is about anything else too. */
const charactersIn = (message: string): readonly string[] => {
  const all = message.match(/message: "/g)?.length;
  const found = [...message.matchAll(NO_GLYPH)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return found.length === all ? [...new Set(found)] : [];
};

/**
 * Makes the PDF of a plan, in the accessible form PDF/UA-1. Where no font has one of its characters
 * that form does not allow, it is made without the form.
 *
 * @throws {Error} with the compiler's words, where the template is wrong
 */
export const compileDocument = async (document: PlanDocument): Promise<Compiled> => {
  const plan = JSON.stringify(document);
  const fonts = await staticFonts(await readFont(), plan + OWN_CHARACTERS, WEIGHTS);
  const compiler = NodeCompiler.create({
    workspace: TEMPLATE,
    fontArgs: [{ fontBlobs: fonts.map(({ data }) => data) }],
  });
  const compiled = compiler.compile({
    mainFilePath: resolve(TEMPLATE, 'plan.typ'),
    inputs: { plan },
  });
  const { result } = compiled;
  if (!result) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error && compiler.fetchDiagnostics(error), null, 2));
  }
  try {
    return { pdf: compiler.pdf(result, { pdfStandard: 'ua-1' }), missing: [] };
  } catch (error) {
    const missing = charactersIn(error instanceof Error ? error.message : '');
    if (missing.length === 0) throw error;
    return { pdf: compiler.pdf(result), missing };
  } finally {
    // What the compiler remembers for the next time is of no use, and of gigabytes for a large plan.
    compiler.evictCache(0);
  }
};
