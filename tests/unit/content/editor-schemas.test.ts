import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../support/editor-schemas.ts';

const FILES = [
  'plan',
  'relations',
  'glossary',
  'removed',
  'continuity',
  'synonyms',
  'colours',
  'front-matter',
] as const;
let schemas: Awaited<ReturnType<typeof editorSchemas>>;
beforeAll(async () => {
  schemas = await editorSchemas();
});

const validators = new Map<string, ValidateFunction>();
const validatorOf = (name: string): ValidateFunction => {
  const made = validators.get(name);
  if (made) return made;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(schemas.files.get(name) ?? '') as object);
  validators.set(name, validate);
  return validate;
};
const reads = (name: string, text: string): boolean => validatorOf(name)(parse(text));

describe('the JSON Schemas for editors, docs/schemas', () => {
  it.each(FILES)(
    'of %s is that of the check: `npm run test:unit -- editor-schemas -u` writes it',
    async (name) => {
      await expect(schemas.files.get(name)).toMatchFileSnapshot(
        `../../../docs/schemas/${name}.schema.json`,
      );
    },
  );

  it('say in both languages what each field is', () => {
    expect(schemas.missing).toEqual([]);
  });

  it.each([
    ['plan', 'content/plan.yaml'],
    ['relations', 'content/relations.yaml'],
    ['glossary', 'content/glossary.yaml'],
    ['synonyms', 'content/synonyms.yaml'],
    ['plan', 'tests/fixtures/small/plan.yaml'],
    ['relations', 'tests/fixtures/small/relations.yaml'],
    ['glossary', 'tests/fixtures/small/glossary.yaml'],
    ['synonyms', 'tests/fixtures/small/synonyms.yaml'],
  ])('of %s accepts %s', (name, file) => {
    expect(reads(name, readFileSync(file, 'utf8'))).toBe(true);
  });

  it.each([
    ['relations', '- between: [3.1, 3.2]\n  kind: echo\n  why: {fr: a, en: b}'],
    ['relations', '- between: ["3.1", "3.2"]\n  kind: prolongement\n  why: {fr: a, en: b}'],
    ['relations', '- between: ["3.1"]\n  kind: echo\n  why: {fr: a, en: b}'],
    ['removed', '- see: "3.1"'],
    ['continuity', '- from: "3.1"\n  kind: echo'],
    ['continuity', '- to: ["3.1"]\n  kind: kept'],
    ['synonyms', '- fr: lac, étang'],
    ['synonyms', '- français: [lac, étang]'],
    ['colours', 'hues: [vert]'],
    ['colours', 'hues: []'],
    ['glossary', '- id: mot\n  terme: {fr: a, en: b}'],
  ])('of %s refuses %j', (name, text) => {
    expect(reads(name, text)).toBe(false);
  });

  it('have a file of settings that ties each to its file in VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Readonly<
      Record<string, unknown>
    >;
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        FILES.filter((name) => name !== 'front-matter').map((name) => [
          `./docs/schemas/${name}.schema.json`,
          `content/${name === 'colours' ? 'brand/' : ''}${name}.yaml`,
        ]),
      ),
    );
  });
});
