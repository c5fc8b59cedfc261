import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { completeTags } from '../../../src/features/document/pdf/tags.ts';
import { readPdf, tagsIn, type ReadPdf, type Tag } from '../../support/read-pdf.ts';

/** A PDF that Typst makes of a source. */
const typeset = (source: string): Uint8Array => {
  const compiler = NodeCompiler.create();
  const { result } = compiler.compile({
    mainFileContent: `#set document(title: "Caps")\n#set text(lang: "fr")\n${source}`,
  });
  if (!result) throw new Error(`The source is wrong:\n${source}`);
  return compiler.pdf(result, { pdfStandard: 'ua-1' });
};

/** The same PDF with its tags completed, as a program reads it. */
const complete = async (
  source: string,
  names: readonly (readonly [string, string])[] = [],
): Promise<ReadPdf> => {
  const document = await PDFDocument.load(typeset(source), { updateMetadata: false });
  completeTags(document, new Map(names));
  return readPdf(await document.save());
};

/** Kind of an element, with the kinds of those within it: `Sect(H1 P)`. */
const outlineOf = ({ role, children }: Tag): string =>
  children.length === 0 ? role : `${role}(${children.map(outlineOf).join(' ')})`;

/** What stands in the document itself, on its first page. */
const inDocument = ({ trees: [root] }: ReadPdf): readonly string[] => {
  const document = root && tagsIn(root).find(({ role }) => role === 'Document');
  if (!document) throw new Error('The first page has no document.');
  return document.children.map(outlineOf);
};

describe('the tags of a PDF', () => {
  it('have a section for each heading, in that of the heading above it', async () => {
    const read = await complete('= One\nText.\n== Two\nText.\n== Three\n= Four\nText.');
    expect(inDocument(read)).toEqual(['Sect(H1 P Sect(H2 P) Sect(H2))', 'Sect(H1 P)']);
  });

  it('leave what comes before the first heading outside of all sections', async () => {
    expect(inDocument(await complete('Text.\n\n= One\nText.'))).toEqual(['P', 'Sect(H1 P)']);
  });

  it('have no section where there is no heading', async () => {
    expect(inDocument(await complete('Text.\n\nText.'))).toEqual(['P', 'P']);
  });

  it('keep sections that go on over the page', async () => {
    const { trees } = await complete('= One\nText.\n#pagebreak()\nText.\n== Two\nText.');
    expect(trees.map((tree) => tagsIn(tree).filter(({ role }) => role === 'Sect').length)).toEqual([
      1, 2,
    ]);
  });

  it('have no boxes around elements, and no empty labels', async () => {
    const read = await complete(
      '= One\n#block(block(par[Text.]))\n#list(marker: none)[First][Second]\n+ Third',
    );
    const all = read.trees.flatMap(tagsIn);
    expect(all.filter(({ role }) => role === 'Div')).toEqual([]);
    // Only the third has something to show before it.
    expect(all.filter(({ role }) => role === 'Lbl').map(({ words }) => words.trim())).toEqual([
      '1.',
    ]);
    expect(all.filter(({ role }) => role === 'LI')).toHaveLength(3);
  });

  it('keep all words, in their order', async () => {
    const source = '= One\n#block[Two]\n#list(marker: none)[Three][Four]\n== Five\nSix';
    const words = (read: ReadPdf) => read.trees.flatMap(tagsIn).map((tag) => tag.words.trim());
    const said = words(await complete(source)).filter((each) => each !== '');
    expect(said).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
    expect(said).toEqual(words(await readPdf(typeset(source))).filter((each) => each !== ''));
  });

  it('name a link to the web as they are told, and no other', async () => {
    const [told, untold] = ['https://lac.example/1', 'https://lac.example/2'];
    const read = await complete(
      `= One <one>\n#link("${told}")[${told}] #link("${untold}")[Two] #link(<one>)[Here]`,
      [
        [told, 'Cap 1, « Rives »'],
        ['https://lac.example/3', 'Three'],
      ],
    );
    const names = new Map(read.linkNames);
    expect(names.get(told)).toBe('Cap 1, « Rives »');
    expect([...names.values()].filter((name) => name.startsWith('Cap'))).toHaveLength(1);
    expect(names.get(untold)).not.toBe('Three');
    expect(names.size).toBe(3);
  });

  it('are not looked for in a PDF that has none', async () => {
    const bare = await PDFDocument.create();
    bare.addPage();
    expect(() => {
      completeTags(bare, new Map());
    }).toThrow();
  });
});
