import { format } from 'prettier';
import { z } from 'zod';
import { fieldText, type FieldText } from '../../src/content/field-texts.ts';
import { coloursSchema } from '../../src/content/brand/colours.ts';
import { frontmatterObjects } from '../../src/content/frontmatter.ts';
import { yamlSchemas } from '../../src/content/yaml-schemas.ts';
import type { Localized } from '../../src/plan/locale.ts';

/** JSON Schema, as far as a description needs it. */
interface Schema {
  [key: string]: unknown;
  properties?: Record<string, Schema>;
  items?: Schema | Schema[];
  anyOf?: Schema[];
}

/** Editors read the draft of 2018 everywhere, and a later one in part. */
const schemaOf = (schema: z.ZodType): Schema => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  // It stands once, at the head of the file.
  return Object.fromEntries(Object.entries(made).filter(([name]) => name !== '$schema'));
};

/** Fields of a schema at any depth, with their names: `publisher.url`. */
const fieldsOf = (schema: Schema, path = ''): readonly (readonly [string, Schema])[] => {
  const own = Object.entries(schema.properties ?? {}).flatMap(
    ([name, field]): readonly (readonly [string, Schema])[] => {
      const at = path === '' ? name : `${path}.${name}`;
      return [[at, field], ...fieldsOf(field, at)];
    },
  );
  const inner = [schema.items ?? [], schema.anyOf ?? []].flat();
  return [...own, ...inner.flatMap((each) => fieldsOf(each, path))];
};

/** Language of a field that has one text per language: it needs no description. */
const isLanguage = (path: string): boolean => /(?:^|\.)(?:fr|en)$/.test(path);

const inBoth = ({ fr, en }: Localized): string =>
  fr === en ? fr : `${fr.replace(/(?<=\p{L})(?=: )/gu, '\u00a0')} / ${en}`;

const textsOf = ({ label, hint }: FieldText): Schema => ({
  title: inBoth(label),
  description: inBoth(hint),
});

/** Adds its texts to each field; lists the fields without. */
const describe = (schema: Schema, name: string, missing: string[]): Schema => {
  for (const [path, field] of fieldsOf(schema)) {
    // What a command writes is described as a whole.
    if (path.startsWith('translated.')) continue;
    const own = fieldText(path.split('.'), name);
    if (own) Object.assign(field, textsOf(own));
    else if (!isLanguage(path)) missing.push(path);
  }
  return schema;
};

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const list = (items: Schema): Schema => ({ type: 'array', items });

/**
 * JSON Schemas of the files that an editor writes, for completion as she types.
 *
 * @returns formatted text by name of the file, and the fields that have no description
 */
export const editorSchemas = async (): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
}> => {
  const missing: string[] = [];
  const made = (schema: z.ZodType, name: string): Schema =>
    describe(schemaOf(schema), name, missing);
  const definitions = Object.entries(frontmatterObjects).flatMap(([kind, schemas]) =>
    Object.entries<z.ZodType>(schemas).map(
      ([role, schema]) => [`${kind}-${role}`, made(schema, kind)] as const,
    ),
  );
  const group = fieldText(['synonyms']);
  const { plan, relation, term, removed, continuity, synonyms } = yamlSchemas();
  const schemas: Readonly<Record<string, Schema>> = {
    plan: made(plan, 'plan'),
    relations: list(made(relation, 'relations')),
    glossary: list(made(term, 'glossary')),
    removed: list(made(removed, 'removed')),
    continuity: list(made(continuity, 'continuity')),
    synonyms: list({ ...made(synonyms, 'synonyms'), ...(group && textsOf(group)) }),
    colours: made(coloursSchema, 'colours'),
    'front-matter': { definitions: Object.fromEntries(definitions) },
  };
  const files = await Promise.all(
    Object.entries(schemas).map(
      async ([name, schema]) =>
        [
          name,
          await format(JSON.stringify({ $schema: DRAFT, ...schema }), {
            parser: 'json',
            printWidth: 100,
          }),
        ] as const,
    ),
  );
  return { files: new Map(files), missing };
};
