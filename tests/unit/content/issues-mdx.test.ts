import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/plan/prose.ts';
import { readChanged } from '../../support/content-folder.ts';
import { expectOneIssue } from '../../support/issues.ts';
import { BODY_LINE, FRENCH, frenchFile, GLOSSARY } from '../../support/texts.ts';

/** Passages that MDX takes for something else, with their remedy; the second line of the note is the wrong one. */
const TRAPS = [
  ['{mot}', '\\{'],
  ['<5 ans', '\\<'],
  ['<!-- note -->', '<!-- -->'],
  ['<https://exemple.org/>', '](https://exemple.org/)'],
  ['un <br> ici', '<br>'],
  ['une accolade { seule', '\\{'],
  ['<Terme id="sentier">sans fin', '</Terme>'],
] as const;

/** What no note may hold, and what the message must name: that, or what is allowed instead. */
const REFUSED = [
  { title: 'an import', note: "import x from './x.js'", words: 'import' },
  { title: 'an export', note: 'export const x = 1', words: 'export' },
  { title: 'a script', note: '<script>x</script>', words: 'script' },
  { title: 'a script with a source', note: '<script src="x.js" />', words: 'script' },
  { title: 'an event handler', note: '<span lang="en" onclick="x()">a</span>', words: 'onclick' },
  { title: 'an attribute with an expression', note: '<Terme id={x}>a</Terme>', words: 'id' },
  { title: 'attributes from an expression', note: '<Terme {...x}>a</Terme>', words: 'Terme' },
  { title: 'a term without id', note: '<Terme>a</Terme>', words: 'id' },
  {
    title: 'a language that the site does not have',
    note: '<span lang="es">a</span>',
    words: 'lang',
  },
  { title: 'a component that is not known', note: '<Carte>a</Carte>', words: '<Carte>' },
  { title: 'an element in lower case', note: '<terme id="sentier">a</terme>', words: '<terme>' },
  { title: 'an iframe', note: '<iframe src="https://x.example/" />', words: '<iframe>' },
  { title: 'a heading', note: '## Titre', words: '<Terme id' },
  { title: 'a table', note: '| a |\n| - |\n| b |', words: '<Terme id' },
  { title: 'a code block', note: '```\nx\n```', words: '<Terme id' },
  { title: 'a quotation', note: '> a', words: '<Terme id' },
  { title: 'what is for pages alone', note: '<Si champ="contact">a</Si>', words: '<Si>' },
] as const;

const ADDRESSES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#115;cript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//ailleurs.example/',
  'glossaire/',
  './x',
] as const;

describe('the note of a priority', () => {
  it.each(TRAPS)('AS-07: cannot have %s, and tells its line', async (trap, remedy) => {
    const note = `Une première ligne.\n\nPuis ${trap} là.`;
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile(note)), {
      file: FRENCH,
      line: BODY_LINE + 2,
      fr: [remedy],
      en: [remedy],
    });
  });

  it('AS-07: cannot have {mot} alone in a paragraph', async () => {
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile('{mot}')), {
      file: FRENCH,
      line: BODY_LINE,
      fr: ['\\{'],
      en: ['\\{'],
    });
  });

  it.each(REFUSED)('cannot have $title', async ({ note, words }) => {
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile(`Un.\n\n${note}`)), {
      file: FRENCH,
      line: BODY_LINE + 2,
      fr: [words],
      en: [words],
    });
  });

  it.each(ADDRESSES)('cannot have a link to %s', async (address) => {
    await expectOneIssue(({ put }) => put(FRENCH, frenchFile(`Un [lien](${address}).`)), {
      file: FRENCH,
      line: BODY_LINE,
      fr: ['adresse', 'https://'],
      en: ['address', 'https://'],
    });
  });

  it('may have emphasis, links, lists, terms, other languages and escaped signs', async () => {
    const note = `Un *mot*, un **mot fort**, [un lien](https://exemple.org/a?b=c), moins de \\<5 et \\{mot}.

- Un <Terme id="sentier">sentier</Terme>
- Un <span lang="en">trail</span>

<Terme id="sentier">Sentier seul</Terme>
`;
    const { issues } = await readChanged(async ({ put }) => {
      await put('glossary.yaml', GLOSSARY);
      await put(FRENCH, frenchFile(note));
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ['a list within a list', '- premier\n  - second'],
    ['two paragraphs of an item', '- premier\n\n  second'],
    ['two paragraphs of a term', '<Terme id="sentier">\n\npremier\n\nsecond\n\n</Terme>'],
    ['two paragraphs of a passage', '<span lang="en">\n\npremier\n\nsecond\n\n</span>'],
  ])('keeps the words of %s apart, or refuses them', async (_what, note) => {
    const { plan, issues } = await readChanged(async ({ put }) => {
      await put('glossary.yaml', GLOSSARY);
      await put(FRENCH, frenchFile(note));
    });
    const said = paragraphs(plan?.priorities[0]?.text.fr.note ?? []).join(' ');
    expect(issues.length > 0 || /premier\s+second/.test(said)).toBe(true);
  });
});
