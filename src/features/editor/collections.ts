import type { CmsConfig, CollectionFile, Field, RichTextField } from '@sveltia/cms';
import type { z } from 'zod';
import { schemaOf } from '../../content/frontmatter.ts';
import type { Sources, SourceText, Texts } from '../../content/sources.ts';
import { bodyUnitOf, TEXT_KINDS, type TextKind } from '../../content/translation/units.ts';
import { fieldText } from '../../content/field-texts.ts';
import { yamlSchemas } from '../../content/yaml-schemas.ts';
import { cutAtWord, LABEL_MAX } from '../../plan/label.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import {
  byPlanOrder,
  isOrientationNumber,
  isPriorityNumber,
  prioritySlug,
  type OrientationNumber,
  type PriorityNumber,
} from '../../plan/number.ts';
import { typeset } from '../../plan/typography.ts';
import {
  fieldSchema,
  fieldsOf,
  fieldWords,
  listField,
  type Choice,
  type FieldContext,
} from './fields.ts';
import { FORMATS, PARTS, REVIEWED, type FieldSchema } from './forms.ts';
import { translationMarks } from './translation-marks.ts';

/** A file of the editor, listed whether it exists or not. */
type Listed = Pick<CollectionFile, 'name' | 'icon'> & { readonly label: string };

/** Formats of the files of a plan, by name: `priorities-frontmatter`, `glossary-yaml`. */
export type FileSchemas = Readonly<Record<string, FieldSchema>>;

const FACTS = 'facts';

/** Schemas of the items of the lists of a plan, by name of the file. */
const listSchemas = (languages: Languages): Readonly<Record<string, z.ZodType>> => {
  const { term, relation, continuity, removed, synonyms } = yamlSchemas(languages);
  return { glossary: term, relations: relation, continuity, removed, synonyms };
};

/**
 * Makes the JSON Schemas of all files of a plan.
 *
 * @param languages - of the plan
 * @returns schemas by name of the format that the CMS has for them
 */
export const fileSchemas = (languages: Languages): FileSchemas =>
  Object.fromEntries<FieldSchema>([
    ...TEXT_KINDS.map(
      (kind) =>
        [`${kind}${FORMATS.mdx}`, fieldSchema(schemaOf(kind, 'translation'), languages)] as const,
    ),
    [`${FACTS}${FORMATS.yaml}`, fieldSchema(yamlSchemas(languages).plan, languages)],
    ...Object.entries(listSchemas(languages)).map(
      ([name, schema]) =>
        [
          `${name}${FORMATS.yaml}`,
          { type: 'array', items: fieldSchema(schema, languages) },
        ] as const,
    ),
  ]);

/** YAML files whose texts have a record of what they were translated from. */
const RECORDED: readonly string[] = [FACTS, 'glossary', 'relations', 'continuity'];

const reviewedField = ({ labels }: FieldContext): Field => ({
  name: REVIEWED,
  label: labels.reviewed,
  hint: labels.reviewedHint,
  widget: 'boolean',
  required: false,
});

const BUTTONS = ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'] as const;
const HEADINGS = ['heading-two', 'heading-three'] as const;

const bodyField = (
  kind: TextKind,
  { locale, isTranslated, terms }: FieldContext,
): RichTextField => {
  const unit = bodyUnitOf(kind);
  return {
    name: PARTS.body,
    ...fieldWords(unit, fieldText([unit]), locale),
    widget: 'richtext',
    required: false,
    buttons: [...BUTTONS, ...(kind === 'pages' ? HEADINGS : [])],
    editor_components: [...(terms.length > 0 ? ['terme'] : []), 'passage', 'image'],
    linked_images: false,
    use_emoji_autocomplete: false,
    ...(isTranslated && { i18n: true }),
  };
};

/** What the files of a plan have in common. */
interface Place {
  /** Path of the content folder in the repository, with a final `/`; empty for the root itself. */
  readonly folder: string;
  readonly context: FieldContext;
  /** Adds to the label of a folder or file what its translation lacks. */
  readonly marked: (place: string, label: string) => string;
}

/** Files of one kind: one for each language, in a folder for each item. */
const textFiles = (
  kind: TextKind,
  listed: readonly (Listed & { readonly path: string })[],
  { folder, context, marked }: Place,
): CollectionFile[] => {
  const { languages } = context;
  const isTranslated = languages.length > 1;
  const own = { ...context, isTranslated };
  const fields = [
    ...fieldsOf(schemaOf(kind, 'source'), kind, own),
    bodyField(kind, own),
    ...(isTranslated ? [reviewedField(own)] : []),
  ];
  return listed.map(({ path, label, ...names }) => ({
    ...names,
    label: marked(path, label),
    file: `${folder}${path}/${isTranslated ? '{{locale}}' : sourceOf(languages)}.mdx`,
    format: `${kind}${FORMATS.mdx}`,
    media_folder: `/${folder}${path}`,
    public_folder: '',
    ...(isTranslated && { i18n: true }),
    fields,
  }));
};

/** The first number whose folder is not there yet; none where all are taken. */
const firstFree = <N>(
  known: ReadonlyMap<N, unknown>,
  isNumber: (value: unknown) => value is N,
  numberOf: (rank: number) => unknown,
): N | undefined => {
  for (let rank = 1; ; rank += 1) {
    const number = numberOf(rank);
    if (!isNumber(number)) return undefined;
    if (!known.has(number)) return number;
  }
};

/** Numbers of the items that there are and, for each group, of one that may be added. */
const itemNumbers = (
  groups: readonly OrientationNumber[],
  items: ReadonlyMap<PriorityNumber, unknown>,
): readonly PriorityNumber[] => {
  const free = groups.flatMap(
    (group) => firstFree(items, isPriorityNumber, (rank) => `${group}.${rank}`) ?? [],
  );
  return [...new Set([...items.keys(), ...free])].sort(byPlanOrder);
};

const shortTitle = ({ source }: Texts<SourceText<'priorities'>>): string =>
  source.data.short ?? cutAtWord(source.data.statement, LABEL_MAX);

/**
 * Lists the items of a plan that others may name.
 *
 * @param sources - files of the plan
 * @returns their numbers, with their titles
 */
export const itemChoices = ({ priorities, languages }: Sources): readonly Choice[] =>
  [...(priorities ?? [])]
    .sort(([a], [b]) => byPlanOrder(a, b))
    .map(([value, texts]) => ({
      value,
      label: [value, texts && typeset(shortTitle(texts), sourceOf(languages))]
        .filter(Boolean)
        .join(' '),
    }));

const factsFile = ({ folder, context, marked }: Place): CollectionFile => {
  const { labels, languages } = context;
  return {
    name: FACTS,
    label: marked('plan.yaml', labels.facts),
    icon: 'badge',
    file: `${folder}plan.yaml`,
    format: `${FACTS}${FORMATS.yaml}`,
    fields: [
      ...fieldsOf(yamlSchemas(languages).plan, 'plan', context),
      ...(languages.length > 1 ? [reviewedField(context)] : []),
    ],
  };
};

/** Names and icons of the files of lists. */
const LISTS = {
  glossary: 'menu_book',
  relations: 'hub',
  synonyms: 'search',
  continuity: 'update',
  removed: 'delete_sweep',
} as const;

const listFiles = ({ folder, context, marked }: Place): readonly CollectionFile[] => {
  const { languages, locale } = context;
  const schemas = listSchemas(languages);
  return Object.entries(LISTS).map(([name, icon]) => {
    const schema = schemas[name];
    const isRecorded = languages.length > 1 && RECORDED.includes(name);
    const fields = [
      ...(schema ? fieldsOf(schema, name, context) : []),
      ...(isRecorded ? [reviewedField(context)] : []),
    ];
    const texts = fieldWords(name, fieldText([name]), locale);
    return {
      name,
      label: marked(`${name}.yaml`, texts.label),
      icon,
      file: `${folder}${name}.yaml`,
      format: `${name}${FORMATS.yaml}`,
      fields: [listField({ name: PARTS.entries, ...texts, required: false }, fields)],
    };
  });
};

/**
 * Lists the files of a plan for the CMS: those that there are and, in each group, one that may be added.
 *
 * @param sources - files of the plan, with issues or without
 * @param folder - path of the content folder in the repository; empty for the root itself
 * @param context - what the fields of the plan depend on
 * @returns collections of groups, items and pages, and the files that stand alone
 */
export const collectionsOf = (
  sources: Sources,
  folder: string,
  context: FieldContext,
): Required<Pick<CmsConfig, 'collections' | 'singletons'>> => {
  const { labels, languages } = context;
  const source = sourceOf(languages);
  const place = {
    folder: folder === '' ? '' : `${folder}/`,
    context,
    marked: translationMarks(sources, labels),
  };
  const labelled = (number: string, text: string | undefined): Listed => ({
    name: number.replace('.', '-'),
    label: `${number} ${text === undefined ? `(${labels.toAdd})` : typeset(text, source)}`,
  });
  const known = {
    groups: sources.orientations ?? new Map<OrientationNumber, undefined>(),
    items: sources.priorities ?? new Map<PriorityNumber, undefined>(),
    pages: sources.pages ?? new Map<string, undefined>(),
  };
  const added = firstFree(known.groups, isOrientationNumber, (rank) => rank);
  const groups = [...known.groups.keys(), ...(added === undefined ? [] : [added])].sort(
    (a, b) => a - b,
  );
  const items = itemNumbers(groups, known.items);
  return {
    singletons: [
      ...textFiles(
        'plan',
        [{ name: 'plan', label: labels.plan, icon: 'article', path: 'plan' }],
        place,
      ),
      factsFile(place),
      ...listFiles(place),
    ],
    collections: [
      {
        name: 'orientations',
        label: labels.groups,
        icon: 'account_tree',
        files: textFiles(
          'orientations',
          groups.map((number) => ({
            ...labelled(String(number), known.groups.get(number)?.source.data.title),
            path: `orientations/${number}`,
          })),
          place,
        ),
      },
      {
        name: 'priorities',
        label: labels.items,
        icon: 'flag',
        files: textFiles(
          'priorities',
          items.map((number) => {
            const texts = known.items.get(number);
            return {
              ...labelled(number, texts && shortTitle(texts)),
              path: `priorities/${prioritySlug(number)}`,
            };
          }),
          place,
        ),
      },
      {
        name: 'pages',
        label: labels.pages,
        icon: 'web',
        files: textFiles(
          'pages',
          [...known.pages].map(([name, texts]) => ({
            name,
            label: texts?.source.data.title ?? name,
            path: `pages/${name}`,
          })),
          place,
        ),
      },
    ].map((collection) => ({ ...collection, ...(languages.length > 1 && { i18n: true }) })),
  };
};
