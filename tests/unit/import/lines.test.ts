import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/import/outline.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { numberNotes } from '../../../src/import/writing/numbering.ts';
import { cleanLine } from '../../../src/import/clean-text.ts';
import { importTexts, readBack } from '../../support/imported.ts';

/** Numbers and words of the parts, a line each. */
const partsOf = ({ groups }: Outline): readonly string[] =>
  groups.flatMap(({ number = '', title, items }) => [
    `${number} ${title}`.trim(),
    ...items.map((item) => `  ${item.number ?? ''} ${item.statement}`.replace(/^ {3}/, '  ')),
  ]);

const read = async (name: string, text: string): Promise<Outline> =>
  (await importTexts({ [name]: text })).outlines[0];

describe('a plan in lines', () => {
  it.each([
    [
      'letters below figures',
      'Plan du lac\n\nAxe 1 : L’eau\n\n1.a Nettoyer la rive\n\n1.b Compter les truites\n\nAxe 2 : Le bois\n\n2.a Planter des pins',
      [
        '1 L’eau',
        '  1.a Nettoyer la rive',
        '  1.b Compter les truites',
        '2 Le bois',
        '  2.a Planter des pins',
      ],
    ],
    [
      'figures that run on below Roman numbers',
      'Plan du lac\n\nI. L’eau\n\n1. Nettoyer la rive\n\n2. Compter les truites\n\nII. Le bois\n\n3. Planter des pins',
      [
        'I L’eau',
        '  1 Nettoyer la rive',
        '  2 Compter les truites',
        'II Le bois',
        '  3 Planter des pins',
      ],
    ],
    [
      'words before the numbers',
      'Plan du lac\n\nOrientation 1 – L’eau\n\nObjectif 1.1 – Nettoyer la rive\n\nObjectif 1.2 Compter les truites',
      ['1 L’eau', '  1.1 Nettoyer la rive', '  1.2 Compter les truites'],
    ],
  ])('is read with %s', async (_, text, expected) => {
    expect(partsOf(await read('lac.fr.txt', text))).toEqual(expected);
  });

  it.each([
    [
      'headings and bullets',
      '# Plan of the lake\n\nWords before.\n\n## Water\n\n- Clean the shore\n- Count the trout\n\n## Wood\n\n- Plant pines',
      ['Water', '  Clean the shore', '  Count the trout', 'Wood', '  Plant pines'],
    ],
    [
      'numbers in headings and lists',
      '# Plan of the lake\n\n## 1. Water\n\n- 1.1 Clean the shore\n- 1.2 Count the trout',
      ['1 Water', '  1.1 Clean the shore', '  1.2 Count the trout'],
    ],
    [
      'rows that follow each other',
      '# Plan of the lake\n\n**1. Water**\n\n1.1 Clean the\nshore\n1.2 Count the trout',
      ['1 Water', '  1.1 Clean the shore', '  1.2 Count the trout'],
    ],
    [
      'lists that count',
      '# Plan of the lake\n\n## Water\n\n1. Clean the shore\n2. Count the trout\n\n## Wood\n\n1. Plant pines',
      ['Water', '  1 Clean the shore', '  2 Count the trout', 'Wood', '  1 Plant pines'],
    ],
  ])('in Markdown is read with %s', async (_, text, expected) => {
    const outline = await read('lake.en.md', text);
    expect(outline.title).toBe('Plan of the lake');
    expect(partsOf(outline)).toEqual(expected);
  });

  it('shows numbers that folders cannot have, and says so', async () => {
    const imported = await importTexts({
      'lac.fr.txt':
        'Plan du lac\n\nI. L’eau\n\n1. Nettoyer la rive\n\nII. Le bois\n\n2. Planter des pins',
    });
    const files = readBack(imported);
    expect(files.get('orientations/2/fr.mdx')?.data).toEqual({ number: 'II', title: 'Le bois' });
    expect(files.get('priorities/1-1/fr.mdx')?.data).toEqual({
      number: '1',
      statement: 'Nettoyer la rive',
    });
    expect(files.get('priorities/2-1/fr.mdx')?.data).toEqual({
      number: '2',
      statement: 'Planter des pins',
    });
    const said = numberNotes(imported.outlines[0]).map(({ message, line }) => [line, message.en]);
    expect(said).toEqual([[3, expect.stringContaining('4 numbers')]]);
  });

  it('shows no number that the original does not give, and says so', async () => {
    const imported = await importTexts({
      'lake.en.md': '# Plan of the lake\n\n## Water\n\n- Clean the shore\n- Count the trout\n',
    });
    const files = readBack(imported);
    expect(files.get('orientations/1/en.mdx')?.data).toMatchObject({ number: 'none' });
    expect(files.get('priorities/1-2/en.mdx')?.data).toMatchObject({ number: 'none' });
    const [said] = numberNotes(imported.outlines[0]);
    expect(said?.message.en).toContain(
      'Parts without a number in the original, from this one on: 3.',
    );
  });

  it('has a number that is too long to be one in the details', async () => {
    const number = 'Objectif stratégique 1';
    const xml = `<StrategicPlan><Goal><Name>L’eau</Name><SequenceIndicator>1</SequenceIndicator><Objective><Description>Nettoyer la rive</Description><SequenceIndicator>${number}</SequenceIndicator></Objective></Goal></StrategicPlan>`;
    const imported = await importTexts({ 'lac.fr.xml': xml });
    expect(readBack(imported).get('priorities/1-1/fr.mdx')?.data).toEqual({
      number: 'none',
      statement: 'Nettoyer la rive',
      details: [{ label: 'Numéro', value: number }],
    });
    expect(numberNotes(imported.outlines[0]).map(({ message }) => message.en)).toEqual([
      expect.stringContaining('1 numbers'),
    ]);
  });

  it('keeps what follows a statement as its details, under the labels of the plan', async () => {
    const text =
      'Plan du lac\n\n1. L’eau\n\n1.1 Nettoyer la rive\n\nIndicateur : mètres de rive\n\nCibles :\n\n- 100 m en 2030\n- 200 m en 2031\n\n1.1.1 Acheter des gants\n\nSuite sans étiquette';
    const [group] = (await read('lac.fr.txt', text)).groups;
    expect(group?.items[0]?.details).toEqual([
      { label: 'Indicateur', value: 'mètres de rive' },
      { label: 'Cibles', value: ['100 m en 2030', '200 m en 2031'] },
      { label: '1.1.1', value: 'Acheter des gants' },
      { label: 'Précision', value: 'Suite sans étiquette' },
    ]);
  });

  it('says each guess in both languages, with its line', async () => {
    const { notes } = await importTexts({
      'lac.fr.txt': 'Plan du lac\n\n1. L’eau\n\nPour tous\n\n1.1 Nettoyer la rive',
    });
    expect(notes.map(({ line }) => line)).toEqual([1, 5]);
    expect(notes.every(({ message }) => message.fr !== '' && message.en !== '')).toBe(true);
  });

  it.each([
    ['lac.txt', 'Un texte sans aucun numéro.\n\nEt un autre.'],
    ['lac.txt', '\n\n'],
    ['lac.txt', new Uint8Array([0x50, 0xe9, 0x0a])],
    ['lac.pdf', 'x'],
    ['lac.docx', 'no Word document'],
    ['lac.json', '{"version": 1'],
    ['lac.json', '{"version": 2}'],
    ['lac.csv', 'a,b\n1,2'],
    ['lac.csv', 'number,statement_fr\n3 février,Agir'],
  ])('is refused with its file and a remedy where %s cannot be read', async (name, text) => {
    const error = await importTexts({ [name]: text }).catch((thrown: unknown) => thrown);
    if (!(error instanceof ImportError)) throw error;
    const [issue] = error.issues;
    expect(issue?.file.endsWith(name)).toBe(true);
    expect(issue?.message.fr).toMatch(/\. [\p{Lu}É]/u);
    expect(issue?.message.en).toMatch(/\. \p{Lu}/u);
  });

  it('gives the line of a number that a spreadsheet has changed', async () => {
    const text = 'number,statement_fr\n1.1,Agir\n3 février,Agir';
    const error = await importTexts({ 'lac.csv': text }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ issues: [{ file: 'lac.csv', line: 3 }] });
  });

  it('is written so that the content reads the same words, whatever they are', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const base = await read('lac.fr.txt', 'Plan\n\n1. A\n\n1.1 B');
    const [group] = base.groups;
    const [item] = group?.items ?? [];
    if (!group || !item) throw new Error('There is no item.');
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom('fr' as const, 'en' as const),
        (one, other, locale) => {
          const statement = cleanLine(`a ${one}`, locale);
          const value = cleanLine(`b: ${other} # c`, locale);
          const details = [{ label: value, value: [value, statement] }];
          const groups = [{ ...group, items: [{ ...item, statement, details }] }];
          const files = readBack({
            facts: {},
            outlines: [{ ...base, locale, groups }],
            relations: [],
            glossary: [],
            notes: [],
          });
          const file = `priorities/1-1/${locale}.mdx`;
          expect(files.get(file)?.data).toEqual({ statement, details });
        },
      ),
      { numRuns: 60 },
    );
  });
});
