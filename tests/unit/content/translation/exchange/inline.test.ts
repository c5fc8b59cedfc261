import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, withTexts } from '../../../../../src/content/translation/exchange/blocks.ts';
import {
  inlinesOfLine,
  lineOf,
  type Inline,
} from '../../../../../src/content/translation/exchange/inline.ts';
import {
  flat,
  numberTags,
  untagged,
} from '../../../../../src/content/translation/exchange/tags.ts';
import {
  writeXliff,
  type ExchangedFile,
} from '../../../../../src/content/translation/exchange/xliff-writer.ts';
import { readXliff } from '../../../../../src/content/translation/exchange/xliff-reader.ts';

/** Pieces that MDX, YAML or XML read as markup. */
const SIGNS = [
  ...Array.from('\\`*_{}[]()<>#+-=.!|~&:;"\'/'),
  ...['1. ', '- ', '![', '](', '</Terme>', '{1}', '&amp;', 'import a', 'é', '« ', ' ', 'mot'],
];
const words = fc
  .string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 8 })
  .map((text) => `a${text.replace(/\s+/g, ' ')}z`);
const marked = fc.record({
  type: fc.constantFrom('emphasis', 'strong', 'link', 'Terme', 'span'),
  words,
});
const VALUES: Readonly<Record<string, string>> = { link: '/a/', Terme: 'pole', span: 'en' };
const paragraph: fc.Arbitrary<readonly Inline[]> = fc
  .tuple(words, fc.array(fc.tuple(marked, words), { maxLength: 2 }))
  .map(([first, rest]) => [
    first,
    ...rest.flatMap(([{ type, words: inner }, after]): Inline[] => [
      { type, value: VALUES[type] ?? '', children: [inner] },
      after,
    ]),
  ]);

const BODIES = {
  'a paragraph': 'Un.\n\nDeux.\n',
  'a heading': '## Un\n\nDeux.\n',
  'an item': '- Un\n- deux\n',
  'a section': '<Si champ="contact">\n\nUn\n\n</Si>\n',
};

describe('words and markup', () => {
  it.each(Object.entries(BODIES))('written into %s are read again as they were', (_what, body) => {
    const blocks = blocksOf(body);
    fc.assert(
      fc.property(paragraph, (inlines) => {
        const [first, ...others] = blocksOf(withTexts(body, blocks, [inlines]));
        expect(first?.inlines).toEqual(inlines);
        expect(others.map(({ key }) => key)).toEqual(blocks.slice(1).map(({ key }) => key));
      }),
      { numRuns: 60 },
    );
  });

  it('come through a translator’s file as they were', () => {
    fc.assert(
      fc.property(paragraph, (inlines) => {
        const tags = numberTags(inlines, inlines, (url) => url);
        const { source, target } = tags;
        const unit = { id: 'a', source, target, state: 'final', tags, notes: [] } as const;
        const file: ExchangedFile = { original: 'a.mdx', skeleton: ']]>\n<&', units: [unit] };
        const { files } = readXliff(writeXliff([file], ['fr', 'en']), 'a');
        expect(files[0]?.skeleton).toBe(file.skeleton);
        const back = files[0]?.units[0]?.target ?? [];
        expect(flat(back)).toBe(flat(target));
        expect(untagged(back, tags.meanings)).toEqual(inlines);
      }),
      { numRuns: 60 },
    );
  });

  it('are those of a line of a YAML file', () => {
    const line = 'Terme de <span lang="en">One Planet</span> (a < b)';
    expect(inlinesOfLine(line)).toEqual([
      'Terme de ',
      { type: 'span', value: 'en', children: ['One Planet'] },
      ' (a < b)',
    ]);
    expect(lineOf(inlinesOfLine(line))).toBe(line);
  });

  it('leave every other letter of a body alone', () => {
    const body =
      '\n## A\n\nUn *b*\nsur deux lignes.\n\n1. c\n1. d\n\n![e](f.jpg)\n\n<Si champ="contact">\n\ng\n\n</Si>\n';
    const blocks = blocksOf(body);
    expect(blocks.map(({ key }) => key)).toEqual([
      'heading 2',
      'paragraph',
      'item',
      'item',
      'image f.jpg',
      'Si paragraph',
    ]);
    expect(withTexts(body, blocks, [])).toBe(body);
    const texts = [undefined, undefined, undefined, ['D'], ['E [x]'], undefined];
    expect(withTexts(body, blocks, texts)).toBe(
      body.replace('1. d', '1. D').replace('![e]', '![E \\[x\\]]'),
    );
  });
});

describe('numbered tags', () => {
  const term = (value: string, ...children: Inline[]) => ({ type: 'Terme', value, children });
  const link = (value: string, ...children: Inline[]) => ({ type: 'link', value, children });
  const relink = (url: string) => (url.startsWith('/') ? `/en${url}` : url);

  it('are the same for what is the same, in any order', () => {
    const { source, target } = numberTags(
      [term('a', 'un'), ' ', term('b', 'deux')],
      [term('b', 'two'), ' ', term('a', 'one')],
      relink,
    );
    expect(source).toEqual([{ id: '1', children: ['un'] }, ' ', { id: '2', children: ['deux'] }]);
    expect(target).toEqual([{ id: '2', children: ['two'] }, ' ', { id: '1', children: ['one'] }]);
  });

  it('lead to the page in the language of the translation, or where it leads already', () => {
    const of = (target: readonly Inline[]) =>
      numberTags([link('/glossaire/', 'g'), link('https://a.example/fr', 'f')], target, relink);
    expect(of([]).meanings.map(({ markup }) => markup.value)).toEqual([
      '/en/glossaire/',
      'https://a.example/fr',
    ]);
    const kept = of([link('https://a.example/en', 'e'), link('/en/glossaire/', 'g')]);
    expect(kept.meanings.map(({ markup }) => markup.value).toSorted()).toEqual([
      '/en/glossaire/',
      'https://a.example/en',
    ]);
  });

  it('that a translation has added already have numbers of their own, and none has to be there', () => {
    const { meanings } = numberTags(
      ['mot'],
      [{ type: 'span', value: 'fr', children: ['mot'] }, term('a', 'x')],
      relink,
    );
    expect(meanings.map(({ id, isRequired }) => [id, isRequired])).toEqual([
      ['1', false],
      ['2', false],
    ]);
  });
});
