import { describe, expect, it } from 'vitest';
import { paragraphs, plainText, termIds, type Prose } from '../../../src/plan/prose.ts';
import { readSoundPlan } from '../../support/content-folder.ts';
import { FRENCH, frenchFile, GLOSSARY } from '../../support/texts.ts';

const PROSE: Prose = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Un ' },
      {
        type: 'term',
        id: 'sentier',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: 'sentier' }] }],
      },
      { type: 'text', value: ', une ' },
      {
        type: 'strong',
        children: [{ type: 'term', id: 'piste', children: [{ type: 'text', value: 'piste' }] }],
      },
      { type: 'text', value: '.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      [
        { type: 'link', url: '/glossaire/', children: [{ type: 'text', value: 'Un lien' }] },
        { type: 'term', id: 'cap', children: [{ type: 'text', value: ' au cap' }] },
      ],
      [
        {
          type: 'language',
          locale: 'en',
          children: [{ type: 'term', id: 'sentier', children: [{ type: 'text', value: 'Trail' }] }],
        },
      ],
    ],
  },
];

describe('a note', () => {
  it('is made of paragraphs and items', () => {
    expect(paragraphs(PROSE)).toEqual(['Un sentier, une piste.', 'Un lien au cap', 'Trail']);
  });

  it('has a plain text, an empty line between paragraphs', () => {
    expect(plainText(PROSE)).toBe('Un sentier, une piste.\n\nUn lien au cap\n\nTrail');
  });

  it('has terms, each once, in order of first use', () => {
    expect(termIds(PROSE)).toEqual(['sentier', 'piste', 'cap']);
  });

  it('may be empty', () => {
    expect([paragraphs([]), plainText([]), termIds([])]).toEqual([[], '', []]);
  });
});

const noteOf = async (note: string): Promise<Prose> => {
  const plan = await readSoundPlan(async ({ put }) => {
    await put('glossary.yaml', GLOSSARY);
    await put(FRENCH, frenchFile(note));
  });
  return plan.priorities[0]?.text.fr.note ?? [];
};

describe('a note that is read', () => {
  it('keeps its emphasis, links, lists, terms and languages', async () => {
    const note = await noteOf(
      'Un *mot*, **fort**, [lien](/glossaire/).\n\n1. <Terme id="sentier">Sentier</Terme>\n2. <span lang="en">trail</span>',
    );
    const text = (value: string) => ({ type: 'text', value });
    expect(note).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Un '),
          { type: 'emphasis', children: [text('mot')] },
          text(', '),
          { type: 'strong', children: [text('fort')] },
          text(', '),
          { type: 'link', url: '/glossaire/', children: [text('lien')] },
          text('.'),
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'term', id: 'sentier', children: [text('Sentier')] }],
          [{ type: 'language', locale: 'en', children: [text('trail')] }],
        ],
      },
    ]);
  });

  it.each([
    ['a line break within a paragraph', 'Un\nsentier', ['Un sentier']],
    ['an element alone on its line', '<Terme id="sentier">Sentier</Terme>', ['Sentier']],
    ['an escaped sign', 'moins de \\<5 et \\{mot}', ['moins de <5 et {mot}']],
    ['a character reference', 'a &amp; b', ['a & b']],
    ['an indented line', 'Un\n  sentier', ['Un sentier']],
  ])('has its words for %s', async (_what, note, said) => {
    expect(paragraphs(await noteOf(note))).toEqual(said);
  });

  it('has no block where it is empty', async () => {
    expect(await noteOf('')).toEqual([]);
  });
});

describe('a web address in a note', () => {
  it('is a link, without the sign that ends its sentence', async () => {
    const plan = await readSoundPlan(({ put }) =>
      put(FRENCH, frenchFile('Voir https://exemple.org/page.')),
    );
    const url = 'https://exemple.org/page';
    expect(plan.priorities[0]?.text.fr.note).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Voir ' },
          { type: 'link', url, children: [{ type: 'text', value: url }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });
});
