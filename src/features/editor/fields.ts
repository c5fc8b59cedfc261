import type { Field, ListField } from '@sveltia/cms';
import { z } from 'zod';
import { fieldText } from '../../content/field-texts.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import { isLocale, type Locale } from '../../plan/locale.ts';
import { typeset } from '../../plan/typography.ts';
import { isPair, PAIR, richestForm, type FieldSchema } from './forms.ts';
import { languageLabel, type Labels } from './labels.ts';

/** A choice of the editor: what it shows, and what a file has. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What the fields of a plan depend on, beside their schema. */
export interface FieldContext {
  /** Language of labels and hints. */
  readonly locale: Locale;
  readonly languages: Languages;
  readonly labels: Labels;
  /** Items of the plan by their number. */
  readonly items: readonly Choice[];
  /** Whether a file for each language has the fields. */
  readonly isTranslated: boolean;
}

/**
 * Fields that the editor does not show, by path: what a command writes; the form of a plan, which is chosen once;
 * and the address of a single source, for which the editor has the address of each.
 */
const HIDDEN: ReadonlySet<string> = new Set([
  'translated',
  'translates',
  'plan:languages',
  'plan:levels',
  'glossary:url',
]);

/** A schema whose texts by language are those of the plan, the source first. */
const inPlan = (schema: FieldSchema, languages: Languages): FieldSchema => {
  const { properties, items, anyOf } = schema;
  const inner = (each: FieldSchema) => inPlan(each, languages);
  const rank = (name: string) => languages.findIndex((each) => each === name);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => !isLocale(name) || rank(name) !== -1)
          .toSorted(([a], [b]) => (isLocale(a) && isLocale(b) ? rank(a) - rank(b) : 0))
          .map(([name, each]) => [name, inner(each)]),
      ),
    }),
    ...(items && { items: isSchemaList(items) ? items.map(inner) : inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
  };
};

const isSchemaList = (
  items: FieldSchema | readonly FieldSchema[],
): items is readonly FieldSchema[] => Array.isArray(items);

/**
 * Reads a zod schema.
 *
 * @param schema - of a file, or of an item of a list
 * @param languages - of the plan
 * @returns its JSON Schema, with the languages of the plan alone
 */
export const fieldSchema = (schema: z.ZodType, languages: Languages): FieldSchema => {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return inPlan(made as FieldSchema, languages);
};

const isShown = (path: readonly string[], name: string): boolean =>
  [path.join('.'), `${name}:${path.join('.')}`].every((each) => !HIDDEN.has(each));

/** Where a field stands. */
interface Place {
  readonly name: string;
  readonly path: readonly string[];
  readonly isRequired: boolean;
}

/** Template of what stands for an item of a list: the first of its fields that is a text. */
const summaryOf = (fields: readonly Field[], prefix = 'fields'): string | undefined => {
  for (const field of fields) {
    if (field.widget === 'list') continue;
    if (!('fields' in field)) return `{{${prefix}.${field.name}}}`;
    const inner = field.fields as readonly Field[];
    const names = PAIR.every((part, at) => inner[at]?.name === part);
    if (names) return PAIR.map((part) => `{{${prefix}.${field.name}.${part}}}`).join(' – ');
    return summaryOf(inner, `${prefix}.${field.name}`);
  }
  return undefined;
};

/**
 * Makes the field of a list whose items have fields.
 *
 * @param base - its name and what else it has
 * @param fields - of an item
 * @returns a field that shows each item by its first text
 */
export const listField = (base: CommonField, fields: Field[]): ListField => {
  const summary = summaryOf(fields);
  return {
    ...base,
    widget: 'list',
    fields,
    collapsed: true,
    ...(summary !== undefined && { summary }),
  };
};

/** What fields of all kinds may have. */
type CommonField = Pick<ListField, 'name' | 'label' | 'required' | 'i18n' | 'min' | 'max' | 'hint'>;

const textField = (
  schema: FieldSchema,
  hint: string | undefined,
  isLong: boolean,
  { labels }: FieldContext,
): Partial<Field> => ({
  widget: isLong ? 'text' : 'string',
  ...(schema.maxLength !== undefined && { maxlength: schema.maxLength }),
  ...(schema.format === 'uri' && { type: 'url' }),
  ...(schema.format === 'email' && { type: 'email' }),
  ...(schema.pattern !== undefined && { pattern: [schema.pattern, hint ?? ''] }),
  ...(isLong && !schema.isMultiline && { pattern: ['^[^\\n]*$', labels.oneLine] }),
});

/** Makes the field of the CMS for one field of a schema. */
const fieldOf = (schema: FieldSchema, place: Place, context: FieldContext): Field => {
  const { locale, languages, labels, items, isTranslated } = context;
  const { name, path, isRequired } = place;
  const own = path.at(-1) ?? '';
  const text = fieldText(path, name);
  const isLanguage = isLocale(own);
  const parent = isLanguage ? fieldText(path.slice(0, -1), name) : text;
  const hint = text && !text.choices ? typeset(text.hint[locale], locale) : undefined;
  const base = {
    name: own,
    label: isLanguage
      ? languageLabel(own, locale)
      : text
        ? typeset(text.label[locale], locale)
        : own,
    ...(hint !== undefined && { hint }),
    ...(isTranslated && { i18n: true }),
    required: isTranslated && isRequired ? [sourceOf(languages)] : isRequired,
  };
  const form = richestForm(schema);
  const inner = (properties: FieldSchema): Field[] =>
    Object.entries(properties.properties ?? {})
      .filter(([field]) => isShown([...path, field], name))
      .map(([field, each]) =>
        fieldOf(
          each,
          {
            name,
            path: [...path, field],
            isRequired: isLocale(field)
              ? field === sourceOf(languages) && each.type !== 'array'
              : (properties.required?.includes(field) ?? false),
          },
          context,
        ),
      );
  const size = {
    ...(form.minItems !== undefined && { min: form.minItems }),
    ...(form.maxItems !== undefined && { max: form.maxItems }),
  };
  const choice = (options: readonly Choice[]) => ({
    widget: 'select' as const,
    options: [...options],
  });
  if (isPair(form)) {
    const parts = PAIR.map((part) => ({ ...choice(items), name: part, label: labels[part] }));
    return { ...base, widget: 'object', fields: parts };
  }
  if (form.type === 'array') {
    const item = richestForm((form.items ?? {}) as FieldSchema);
    if (item.names === 'item') return { ...base, ...choice(items), ...size, multiple: true };
    if (item.type !== 'object') return { ...base, widget: 'list', ...size };
    return listField({ ...base, ...size }, inner(item));
  }
  if (form.type === 'object') return { ...base, widget: 'object', fields: inner(form) };
  if (form.names === 'item') return { ...base, ...choice(items) };
  if (form.enum) {
    return {
      ...base,
      ...choice(
        form.enum.map((value) => {
          const label = text?.choices?.[value]?.[locale] ?? value;
          return { value, label: typeset(label, locale) };
        }),
      ),
    };
  }
  return { ...base, ...textField(form, hint, parent?.isLong ?? false, context) } as Field;
};

/**
 * Makes the fields of the CMS for a schema.
 *
 * @param schema - of the front matter of a file, of a YAML file or of an item of its list
 * @param name - of the schema
 * @param context - what the fields of the plan depend on
 * @returns fields in the order of the schema, without those that people do not fill in
 */
export const fieldsOf = (schema: z.ZodType, name: string, context: FieldContext): Field[] => {
  const whole = fieldOf(
    fieldSchema(schema, context.languages),
    { name, path: [], isRequired: true },
    context,
  );
  return 'fields' in whole ? (whole.fields as Field[]) : [];
};
