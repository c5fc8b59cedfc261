import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCheckedSources } from '../../../src/content/read-content.ts';
import { frontmatterObjects } from '../../../src/content/frontmatter.ts';
import type { Sources } from '../../../src/content/sources.ts';
import { editorConfig } from '../../../src/features/editor/config.ts';
import { fieldsOf, type FieldContext } from '../../../src/features/editor/fields.ts';
import { editorLabels } from '../../../src/features/editor/labels.ts';
import { DEFAULT_LEVELS } from '../../../src/plan/levels.ts';
import { sourceOf, type Languages } from '../../../src/plan/languages.ts';
import { LOCALES } from '../../../src/plan/locale.ts';
import { locate } from '../../../src/site/urls.ts';

const backend = { name: 'github', repo: 'owner/plan' } as const;
const published = join(
  dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))),
  '../schema/sveltia-cms.json',
);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(published, 'utf8')) as object,
);

let own: Sources;
beforeAll(async () => {
  ({ sources: own } = await readCheckedSources(resolve('content'), locate));
});

const configOf = (sources: Sources, folder = 'content') =>
  editorConfig(sources, { backend, folder }, sourceOf(sources.languages));

/** Every file of a configuration, by path. */
const filesOf = ({ cms }: ReturnType<typeof configOf>) =>
  new Map(
    [
      ...(cms.singletons ?? []),
      ...(cms.collections ?? []).flatMap((each) => ('files' in each ? each.files : [])),
    ].flatMap((file) => ('file' in file ? [[file.file, file] as const] : [])),
  );

const fieldNamed = (fields: readonly Field[] | undefined, name: string): Field | undefined =>
  fields?.find((field) => field.name === name);

const FORMS: readonly (readonly [Languages, Sources['levels']])[] = [
  [['fr', 'en'], DEFAULT_LEVELS],
  [
    ['en', 'fr'],
    ['goal', 'objective'],
  ],
  [['fr'], ['axis', 'objective']],
  [['en'], ['pillar', 'action']],
];

describe('the paths of the files', () => {
  it('begin at the root of the repository, where the content may be too', () => {
    const within = [...filesOf(configOf(own)).keys()];
    expect(within).toContain('content/plan.yaml');
    expect([...filesOf(configOf(own, '')).keys()]).toEqual(
      within.map((path) => path.replace('content/', '')),
    );
  });
});

describe('the configuration of the editor', () => {
  it.each(FORMS)('is valid by the schema of the CMS: %j, %j', (languages, levels) => {
    const { cms } = configOf({ ...own, languages, levels });
    // Without it, a file `config.yml` is loaded: an option of `CMS.init` alone.
    const { load_config_file: isLoaded, ...config } = cms;
    expect(isLoaded).toBe(false);
    validate(JSON.parse(JSON.stringify(config)));
    expect(validate.errors).toBeNull();
  });

  it('names each file that there is, one free number in each group, and a further group', () => {
    const paths = [...filesOf(configOf(own)).keys()];
    expect(paths).toContain('content/priorities/3-2/{{locale}}.mdx');
    expect(paths).toContain('content/priorities/3-4/{{locale}}.mdx');
    expect(paths).not.toContain('content/priorities/3-5/{{locale}}.mdx');
    expect(paths).toContain('content/orientations/7/{{locale}}.mdx');
    expect(paths).toContain('content/priorities/7-1/{{locale}}.mdx');
    expect(paths).toContain('content/pages/about/{{locale}}.mdx');
    expect(paths).toContain('content/plan/{{locale}}.mdx');
    for (const name of ['plan', 'glossary', 'relations', 'synonyms', 'continuity', 'removed']) {
      expect(paths).toContain(`content/${name}.yaml`);
    }
  });

  it('adds a number that is missing in the middle before one at the end', () => {
    const priorities = new Map(own.priorities);
    priorities.delete('3.2');
    const files = filesOf(configOf({ ...own, priorities }));
    expect(files.get('content/priorities/3-2/{{locale}}.mdx')?.label).toBe('3.2 (à ajouter)');
    expect(files.has('content/priorities/3-4/{{locale}}.mdx')).toBe(false);
  });

  it('opens a plan of which nothing can be read', () => {
    const unusable = {
      facts: undefined,
      relations: undefined,
      glossary: undefined,
      plan: undefined,
      orientations: undefined,
      priorities: undefined,
      pages: undefined,
    };
    const config = configOf({ ...own, ...unusable });
    const paths = [...filesOf(config).keys()];
    expect(paths).toContain('content/plan.yaml');
    expect(paths).toContain('content/orientations/1/{{locale}}.mdx');
    // The CMS opens nothing where a choice has nothing to choose from.
    expect(JSON.stringify(config.cms)).not.toContain('"options":[]');
    expect(JSON.stringify(config.cms)).not.toContain('"terme"');
    expect(JSON.stringify(configOf(own).cms)).toContain('"terme"');
  });

  it('calls the levels what the plan calls them, in its own language', () => {
    const named = ([languages, levels]: (typeof FORMS)[number]) =>
      configOf({ ...own, languages, levels }).cms.collections?.map((each) =>
        'label' in each ? each.label : '',
      );
    expect(FORMS.map(named)).toEqual([
      ['Orientations', 'Priorités', 'Pages du site'],
      ['Goals', 'Objectives', 'Pages of the site'],
      ['Axes', 'Objectifs', 'Pages du site'],
      ['Pillars', 'Actions', 'Pages of the site'],
    ]);
  });

  it('has one file for each language, or one file alone', () => {
    const single = configOf({ ...own, languages: ['en'] });
    expect(single.cms.i18n).toBeUndefined();
    const file = filesOf(single).get('content/priorities/3-2/en.mdx');
    expect(fieldNamed(file?.fields, 'reviewed')).toBeUndefined();
    const both = configOf({ ...own, languages: ['en', 'fr'] });
    expect(both.cms.i18n).toMatchObject({ locales: ['en', 'fr'], initial_locales: ['en'] });
  });

  it('needs the source of each text, and never its translation', () => {
    const config = configOf({ ...own, languages: ['en', 'fr'] });
    const [list] = filesOf(config).get('content/glossary.yaml')?.fields ?? [];
    const term = fieldNamed(list && 'fields' in list ? (list.fields as Field[]) : [], 'term');
    expect(term).toMatchObject({
      label: 'Term',
      fields: [
        { name: 'en', label: 'English', required: true },
        { name: 'fr', label: 'French', required: false },
      ],
    });
    const file = filesOf(config).get('content/priorities/3-2/{{locale}}.mdx');
    expect(fieldNamed(file?.fields, 'statement')).toMatchObject({ required: ['en'] });
  });

  it('offers the items of the plan and the terms of its glossary by name', () => {
    const config = configOf(own);
    const [list] = filesOf(config).get('content/relations.yaml')?.fields ?? [];
    const fields = list && 'fields' in list ? (list.fields as Field[]) : [];
    expect(fieldNamed(fields, 'between')).toMatchObject({
      fields: [{ name: 'first' }, { name: 'second', label: 'Second numéro' }],
    });
    expect(JSON.stringify(fieldNamed(fields, 'between'))).toContain(
      '{"value":"3.2","label":"3.2 Liens avec les municipalités"}',
    );
    expect(config.terms).toContainEqual({
      value: 'mrc',
      label: expect.stringContaining('MRC') as string,
    });
  });
});

describe('the fields of the editor', () => {
  const context: FieldContext = {
    locale: 'fr',
    languages: ['fr', 'en'],
    labels: editorLabels('fr', DEFAULT_LEVELS),
    items: [],
    terms: [],
    isTranslated: false,
  };
  const { source: priority } = frontmatterObjects.priorities;

  it('are those of the schema, with a label: one that is added appears', () => {
    const extended = priority.extend({ contact: z.email().optional() });
    const names = (schema: z.ZodType) =>
      fieldsOf(schema, 'priorities', context).map(({ name }) => name);
    expect(names(extended)).toEqual([...names(priority), 'contact']);
    expect(fieldsOf(extended, 'priorities', context).at(-1)).toEqual({
      name: 'contact',
      label: 'Courriel',
      hint: 'Adresse de courriel pour toute question; facultative',
      widget: 'string',
      type: 'email',
      required: false,
      pattern: expect.any(Array) as unknown,
    });
  });

  it('have the limits of the schema', () => {
    const fields = fieldsOf(priority, 'priorities', context);
    expect(fieldNamed(fields, 'short')).toMatchObject({ maxlength: 60, required: false });
    expect(fieldNamed(fields, 'subjects')).toMatchObject({ widget: 'list', min: 3, max: 5 });
    expect(fieldNamed(fields, 'statement')).toMatchObject({ widget: 'text', required: true });
  });

  it('offer the values of a choice in words', () => {
    const schema = z.strictObject({ kind: z.enum(['echo', 'support']) });
    expect(fieldsOf(schema, 'relations', context)[0]).toMatchObject({
      widget: 'select',
      options: [
        { value: 'echo', label: 'Écho\u00a0: l’un reprend l’idée de l’autre' },
        { value: 'support' },
      ],
    });
  });

  it('are none that a command writes', () => {
    const names = fieldsOf(frontmatterObjects.priorities.translation, 'priorities', context);
    expect(names.map(({ name }) => name)).not.toContain('translated');
    expect(names.map(({ name }) => name)).not.toContain('translates');
  });
});

describe('the labels of the fields', () => {
  it('are in the language of whoever edits, and the texts of the plan in its own', () => {
    const [french, english] = LOCALES.map((locale) =>
      filesOf(editorConfig(own, { backend, folder: 'content' }, locale)).get(
        'content/priorities/3-2/{{locale}}.mdx',
      ),
    );
    const said = (file: typeof french) => [
      fieldNamed(file?.fields, 'statement')?.label,
      fieldNamed(file?.fields, 'reviewed')?.label,
    ];
    expect(said(french)).toEqual(['Énoncé', 'Traduction revue']);
    expect(said(english)).toEqual(['Statement', 'Translation reviewed']);
    expect([french?.label, english?.label]).toEqual(
      Array(2).fill('3.2 Liens avec les municipalités'),
    );
  });
});

describe('the lists of the editor', () => {
  it('say what is to be translated, and which translation is to be revised', async () => {
    const { sources } = await readCheckedSources(resolve('tests/fixtures/small'), locate);
    const labels = [...filesOf(configOf(sources)).values()].map(({ label }) => label);
    const marked = labels.filter((label) => /traduire|revoir/u.test(label ?? ''));
    expect(marked).toEqual([
      '10 Jardin (traduction à revoir)',
      '1.2 Recettes partagées (à traduire)',
      '10.12 Pommiers (traduction à revoir)',
    ]);
  });

  it('say nothing of it where all is up to date, or there is one language', () => {
    const one: Sources = { ...own, languages: ['fr'] };
    for (const sources of [own, one]) {
      const labels = [...filesOf(configOf(sources)).values()].map(({ label }) => label).join();
      expect(labels).not.toMatch(/à traduire|à revoir/u);
    }
  });
});
