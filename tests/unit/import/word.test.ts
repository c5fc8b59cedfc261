import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { importTexts } from '../../support/imported.ts';

const level = (at: number, text: string) => ({
  level: at,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.START,
});

/** A Word document as Word stores it. */
const word = (...children: FileChild[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [{ reference: 'plan', levels: [level(0, '%1.'), level(1, '%1.%2')] }],
      },
      sections: [{ children }],
    }),
  );
const auto = (
  text: string,
  at: number,
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel],
) =>
  new Paragraph({ text, numbering: { reference: 'plan', level: at }, ...(heading && { heading }) });
const title = new Paragraph({ text: 'Plan du lac 2030-2035', heading: HeadingLevel.TITLE });

const partsOf = async (document: Uint8Array) => {
  const { outlines, notes, facts } = await importTexts({ 'lac.docx': document }, ['fr']);
  const [{ title: name, groups, preamble }] = outlines;
  return {
    name,
    facts,
    preamble,
    said: notes.map(({ message }) => message.en).join('\n'),
    parts: groups.map((group) => [
      group.number,
      group.title,
      ...group.items.map(({ number, statement }) => [number, statement]),
    ]),
  };
};

describe('a Word document', () => {
  it('with typed numbers keeps them', async () => {
    const document = await word(
      title,
      new Paragraph('Un lac, c’est fragile.'),
      new Paragraph({ text: '1. L’eau', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [new TextRun('1.1 Nettoyer la '), new TextRun('rive')],
      }),
      new Paragraph('1.2 Compter les truites'),
    );
    const { name, facts, preamble, parts, said } = await partsOf(document);
    expect(name).toBe('Plan du lac 2030-2035');
    expect(facts).toMatchObject({ start: '2030', end: '2035' });
    expect(preamble).toEqual([{ type: 'paragraph', text: 'Un lac, c’est fragile.' }]);
    expect(parts).toEqual([
      ['1', 'L’eau', ['1.1', 'Nettoyer la rive'], ['1.2', 'Compter les truites']],
    ]);
    expect(said).not.toContain('are lost');
  });

  it('with numbers that Word makes keeps the order, and says that they are lost', async () => {
    const document = await word(
      title,
      auto('L’eau', 0, HeadingLevel.HEADING_1),
      auto('Nettoyer la rive', 1),
      auto('Compter les truites', 1),
      auto('Le bois', 0, HeadingLevel.HEADING_1),
      auto('Planter des pins', 1),
    );
    const { parts, said } = await partsOf(document);
    expect(parts).toEqual([
      [undefined, 'L’eau', [undefined, 'Nettoyer la rive'], [undefined, 'Compter les truites']],
      [undefined, 'Le bois', [undefined, 'Planter des pins']],
    ]);
    expect(said).toContain('5 numbers are made by Word');
  });

  it('with headings and bullets has groups and items without numbers', async () => {
    const document = await word(
      title,
      new Paragraph({ text: 'L’eau', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Nettoyer la rive', bullet: { level: 0 } }),
      new Paragraph({ text: 'Compter les truites', bullet: { level: 0 } }),
    );
    const { parts, said } = await partsOf(document);
    expect(parts).toEqual([
      [undefined, 'L’eau', [undefined, 'Nettoyer la rive'], [undefined, 'Compter les truites']],
    ]);
    expect(said).not.toContain('are lost');
  });

  it('with a table is read cell by cell, which is said', async () => {
    const row = (...cells: string[]) =>
      new TableRow({
        children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      });
    const document = await word(
      title,
      new Table({
        rows: [row('1. L’eau', '1.1 Nettoyer la rive'), row('2. Le bois', '2.1 Planter des pins')],
      }),
    );
    const { parts, said } = await partsOf(document);
    expect(parts).toEqual([
      ['1', 'L’eau', ['1.1', 'Nettoyer la rive']],
      ['2', 'Le bois', ['2.1', 'Planter des pins']],
    ]);
    expect(said).toContain('A table begins here');
  });

  it('keeps footnotes with the paragraph that refers to them, whose words stay as they are', async () => {
    const document = Packer.toBuffer(
      new Document({
        footnotes: {
          1: { children: [new Paragraph('1. Au sens de la loi.')] },
          2: { children: [new Paragraph('Adoptée'), new Paragraph('en 2029.')] },
        },
        sections: [
          {
            children: [
              title,
              new Paragraph({ children: [new TextRun('Un lac.'), new FootnoteReferenceRun(2)] }),
              new Paragraph('1. L’eau'),
              new Paragraph({
                children: [
                  new TextRun('1.1 Nettoyer la rive'),
                  new FootnoteReferenceRun(1),
                  new TextRun(' du lac'),
                ],
              }),
              new Paragraph('1.2 Compter les truites'),
            ],
          },
        ],
      }),
    );
    const { outlines, notes } = await importTexts({ 'lac.docx': await document }, ['fr']);
    const [{ preamble, groups }] = outlines;
    expect(preamble).toEqual([
      { type: 'paragraph', text: 'Un lac.' },
      { type: 'paragraph', text: 'Note\u00a0: Adoptée en 2029.' },
    ]);
    expect(groups[0]?.items.map(({ statement, details }) => [statement, details])).toEqual([
      ['Nettoyer la rive du lac', [{ label: 'Note', value: '1. Au sens de la loi.' }]],
      ['Compter les truites', []],
    ]);
    expect(notes.map(({ message }) => message.en).join()).toContain('endnotes: 2');
  });

  it('gives the paragraph of each guess', async () => {
    const document = await word(
      title,
      new Paragraph('1. L’eau'),
      new Paragraph('Pour tous'),
      new Paragraph('1.1 Nettoyer la rive'),
    );
    const { notes } = await importTexts({ 'lac.docx': document }, ['fr']);
    expect(notes.map(({ file }) => file)).toContain('lac.docx, paragraphe/paragraph 3');
  });
});
