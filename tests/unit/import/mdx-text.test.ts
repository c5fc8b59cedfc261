import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/content/mdx.ts';
import { NOTE } from '../../../src/content/vocabulary.ts';
import type { MdastNode } from 'satteri';
import { cleanLine } from '../../../src/import/clean-text.ts';
import { mdxText } from '../../../src/import/writing/mdx-text.ts';

/** Pieces that Markdown, MDX or their extensions read as markup. */
const SIGNS = [
  ...Array.from('\\`*_{}[]()<>#+-=.!|~^$&:;"\'@/%'),
  '1. ',
  '12) ',
  '- ',
  '    ',
  '\t',
  '```',
  '***',
  '---',
  '===',
  '~~',
  '![',
  '](',
  '<Terme id="a">',
  '</Terme>',
  '{1 + 1}',
  '<!-- ',
  '&amp;',
  '&#65;',
  'import a from "b"',
  'export const a = 1',
  'https://a.example/b_c*d',
  'www.example.org',
  'a@b.example',
  '[^1]',
  ': ',
  '::',
  'é',
  'œ',
  '«',
  '»',
  '\u00a0',
  ' ',
  'mot',
  'a',
  '1',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 14 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const wordsOf = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};
/** Spaces are typeset later. */
const spaced = (text: string): string => text.replace(/\s/gu, ' ');

describe('a text of another file', () => {
  it.each(['fr', 'en'] as const)('is never taken for markup, whatever it holds (%s)', (locale) => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const texts = [one, other]
          .map((each) => cleanLine(each, locale))
          .filter((each) => each !== '');
        const body = {
          text: mdxText(texts.map((text) => ({ type: 'paragraph', text }))),
          file: 'fr.mdx',
          firstLine: 1,
          locale,
        };
        const { nodes, issues } = parseMdx(body, NOTE);
        expect(issues).toEqual([]);
        expect(nodes.map(wordsOf).map(spaced)).toEqual(texts.map(spaced));
      }),
      { numRuns: 300 },
    );
  });
});
