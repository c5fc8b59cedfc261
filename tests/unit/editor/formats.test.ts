import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdxFormat, yamlFormat } from '../../../src/features/editor/client/formats.ts';
import { fileSchemas } from '../../../src/features/editor/collections.ts';
import { FORMATS, type Fields } from '../../../src/features/editor/forms.ts';
import { DEFAULT_LANGUAGES } from '../../../src/plan/languages.ts';

const schemas = fileSchemas(DEFAULT_LANGUAGES);

/** Format of a file of the content. */
const formatOf = (file: string) => {
  const [name = ''] = file.replace(/^plan\.yaml$/, 'facts.yaml').split(/[/.]/);
  const isText = file.endsWith('.mdx');
  const schema = schemas[`${name}${isText ? FORMATS.mdx : FORMATS.yaml}`];
  if (!schema) throw new TypeError(`${file} has no format.`);
  return isText ? mdxFormat(schema) : yamlFormat(schema);
};

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:yaml|mdx)$/.test(name),
);

/** What the CMS keeps of a value between reading and writing: its texts by path, and lists of nothing. */
const through = (value: Fields): Fields => JSON.parse(JSON.stringify(value)) as Fields;

describe('the format of the editor', () => {
  it.each(files)('opens and saves %s unchanged', (file) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    // The CMS trims a file before it reads it, and ends it with one line feed.
    const { fromFile, toFile } = formatOf(file);
    expect(`${toFile(through(fromFile(text.trim()))).trim()}\n`).toBe(text);
  });

  it.each(files.filter((file) => file.endsWith('.mdx')))('changes the text of %s alone', (file) => {
    const { fromFile, toFile } = formatOf(file);
    const text = readFileSync(`content/${file}`, 'utf8');
    const value = fromFile(text);
    const saved = toFile({ ...value, body: `${String(value['body'])}\n\nMot.` });
    expect(saved).toBe(`${text.trimEnd()}\n\nMot.\n`);
  });
});

describe('the forms of a field', () => {
  const facts = formatOf('plan.yaml');
  const glossary = formatOf('glossary.yaml');
  const relations = formatOf('relations.yaml');
  const priorities = formatOf('priorities/3-2/fr.mdx');

  it.each([
    ['a text for all languages', facts, "source: { title: Plan, url: 'https://a.example/' }\n"],
    [
      'a text by language',
      facts,
      'source:\n  title:\n    fr: Plan\n    en: Plan\n  url: https://a.example/\n',
    ],
    ['a single source', glossary, '- id: mot\n  source: Loi\n  url: https://a.example/\n'],
    ['one source with fields', glossary, '- id: mot\n  source:\n    fr: Loi\n    en: Act\n'],
    ['a pair', relations, '- between: ["6.2", "1.2"]\n'],
    [
      'one line, and a list of lines',
      priorities,
      '---\ndetails:\n  - label: Cible\n    value: dix\n  - label: Échéances\n    value: [mai, juin]\n---\n',
    ],
    ['empty lines around a text', priorities, '--- \nstatement: a\n\n---\nMot.\n\n\n'],
    ['fields that the editor does not show', facts, 'languages: [fr, en]\ntranslated: {}\nx: y\n'],
  ])('stay as the file has them: %s', (_what, { fromFile, toFile }, text) => {
    expect(toFile(through(fromFile(text)))).toBe(text);
  });

  it('are the richest in the editor', () => {
    const { entries } = glossary.fromFile('- id: mot\n  source: Loi\n') as {
      readonly entries: unknown;
    };
    expect(entries).toEqual([{ id: 'mot', source: [{ fr: 'Loi' }] }]);
    expect(relations.fromFile("- between: ['6.2', '1.2']\n")['entries']).toEqual([
      { between: { first: '6.2', second: '1.2' } },
    ]);
  });

  it('are the simplest in a file that had none', () => {
    const source = { title: { fr: 'Plan', en: '' }, url: { fr: 'https://a.example/' } };
    expect(facts.toFile({ ...facts.fromFile('id: a'), source })).toBe(
      'id: a\nsource:\n  title: Plan\n  url: https://a.example/',
    );
    expect(relations.toFile({ entries: [{ between: { first: '1.2', second: '1.1' } }] })).toBe(
      "- between:\n    - '1.2'\n    - '1.1'\n",
    );
    const details = [{ label: 'Cible', value: ['dix'] }];
    expect(priorities.toFile({ statement: 'Bâtir.', details, body: '' })).toBe(
      '---\nstatement: Bâtir.\ndetails:\n  - label: Cible\n    value: dix\n---\n',
    );
  });

  it('change in their own place', () => {
    const text = '- id: mot\n  source:\n    - fr: Loi\n      url: https://a.example/\n';
    const { entries } = glossary.fromFile(text) as { readonly entries: readonly Fields[] };
    const source = [{ fr: 'Loi', url: { fr: 'https://b.example/', en: 'https://c.example/' } }];
    expect(glossary.toFile({ entries: [{ ...entries[0], source }], original: text })).toBe(
      '- id: mot\n  source:\n    - fr: Loi\n      url:\n        fr: https://b.example/\n        en: https://c.example/\n',
    );
  });

  it('have none of the marks of the editor', () => {
    const entries = [{ from: '3.1', kind: 'kept', reviewed: true }];
    const { toFile } = formatOf('continuity.yaml');
    expect(toFile({ entries, original: '' })).toBe("- from: '3.1'\n  kind: kept\n");
    expect(priorities.toFile({ statement: 'Bâtir.', reviewed: true, body: 'Mot.' })).toBe(
      '---\nstatement: Bâtir.\n---\n\nMot.\n',
    );
  });
});
