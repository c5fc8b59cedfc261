import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdxFormat, yamlFormat } from '../../../src/features/editor/client/formats.ts';
import { reviewed } from '../../../src/features/editor/client/reviewed.ts';
import { fileSchemas } from '../../../src/features/editor/collections.ts';
import { isFields, type Fields } from '../../../src/features/editor/forms.ts';
import { DEFAULT_LANGUAGES } from '../../../src/plan/languages.ts';

const schemas = fileSchemas(DEFAULT_LANGUAGES);
const record = (path: string, source: Fields, translation?: Fields) =>
  reviewed({ path, source, translation }, DEFAULT_LANGUAGES, schemas);

const schemaOf = (name: string) => {
  const schema = schemas[name];
  if (!schema) throw new TypeError(`There is no format ${name}.`);
  return schema;
};
const read = (file: string): string => readFileSync(`content/${file}`, 'utf8');

/** What the editor has of a file of our own plan, without its records. */
const textOf = (kind: string, file: string): Fields =>
  mdxFormat(schemaOf(`${kind}-frontmatter`)).fromFile(read(file));
const without = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'translated'));

/** Folders of texts of our own plan, by kind. */
const folders = ['orientations', 'priorities', 'pages'].flatMap((kind) =>
  readdirSync(`content/${kind}`).map((name) => [kind, `${kind}/${name}`] as const),
);

describe('a reviewed translation', () => {
  // The records of our own plan were written by the command.
  it.each([['plan', 'plan'] as const, ...folders])(
    'gets the record that the command writes: %s, %s',
    (kind, folder) => {
      const source = { ...textOf(kind, `${folder}/fr.mdx`), reviewed: true };
      const translation = textOf(kind, `${folder}/en.mdx`);
      const saved = record(`content/${folder}/fr.mdx`, source, without(translation));
      expect(saved?.translation?.['translated']).toEqual(translation['translated']);
      expect(saved?.source).not.toHaveProperty('reviewed');
    },
  );

  it.each(['glossary', 'relations'])('gets it in each entry of %s.yaml', (name) => {
    const { entries } = yamlFormat(schemaOf(`${name}-yaml`)).fromFile(read(`${name}.yaml`)) as {
      readonly entries: readonly Fields[];
    };
    const marked = entries.map((entry) => ({ ...without(entry), reviewed: true }));
    const source = { entries: marked, original: read(`${name}.yaml`) };
    expect(record(`content/${name}.yaml`, source)?.source['entries']).toEqual(entries);
  });

  it('gets it in plan.yaml', () => {
    const facts = yamlFormat(schemaOf('facts-yaml')).fromFile(read('plan.yaml'));
    const saved = record('a/b/plan.yaml', { ...without(facts), reviewed: true });
    expect(saved?.source).toEqual(facts);
  });

  it('changes nothing where there is no mark', () => {
    expect(record('content/plan/fr.mdx', { title: 'Plan' }, { title: 'Plan' })).toBeUndefined();
    expect(record('content/glossary.yaml', { entries: [{ id: 'mot' }] })).toBeUndefined();
  });

  it('is none where nothing is translated', () => {
    const source = { title: 'Plan', reviewed: true };
    expect(record('content/plan/fr.mdx', source)?.translation).toBeUndefined();
    const entries = [
      { between: { first: '1.1', second: '1.2' }, why: { fr: 'Mot.' }, reviewed: true },
    ];
    expect(record('content/relations.yaml', { entries })?.source).toEqual({
      entries: [{ between: { first: '1.1', second: '1.2' }, why: { fr: 'Mot.' } }],
    });
  });

  it('leaves the record of a text that is not translated yet, and the entries without mark', () => {
    const source = { title: 'Plan', subtitle: 'Priorités', reviewed: true };
    const translation = { title: 'Plan', translated: { subtitle: '12345678' }, translates: {} };
    const saved = record('content/plan/fr.mdx', source, translation);
    expect(saved?.translation).toEqual({
      title: 'Plan',
      translated: { title: expect.stringMatching(/^[0-9a-f]{8}$/) as string, subtitle: '12345678' },
    });
    const relation = {
      between: { first: '1.1', second: '1.2' },
      kind: 'echo',
      why: { fr: 'a', en: 'b' },
      translated: { en: '00000000' },
    };
    const entries = [
      { ...relation, reviewed: false },
      { ...relation, reviewed: true },
    ];
    const { entries: after } = record('content/relations.yaml', { entries })?.source ?? {};
    expect(after).toMatchObject([{ translated: { en: '00000000' } }, {}]);
    expect((after as readonly Fields[]).map(({ translated }) => isFields(translated))).toEqual([
      true,
      true,
    ]);
    expect(after).not.toMatchObject([{}, { translated: { en: '00000000' } }]);
  });
});
